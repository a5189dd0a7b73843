import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020';
import reportSchema from '../../../schemas/report.schema.json';
import type { Report } from '../../src/engine/report';
import { buildReport } from '../../src/service';
import { TOOL } from '../../src/model/tool';
import { fakeResult, Folder, type Outcome } from './support';

const json = (outcome: Outcome): Report => JSON.parse(outcome.out) as Report;

describe('the JSON report', () => {
  const files = {
    'a.system.md': 'x ERROR ü\r\nWARN 👍 here. NOTE',
    'b.system.md': 'fine',
    'c.system.md': 'NOTE',
  };

  it('is valid by its schema', async () => {
    using folder = new Folder(files);
    const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(reportSchema);
    const report = json(await folder.run(['lint', '-f', 'json', '.']));
    assert.ok(validate(report), JSON.stringify(validate.errors));
    assert.deepEqual(report.summary, { files: 3, errors: 1, warnings: 1, information: 2, suppressed: 0 });
  });

  it('is what the engine builds of all files at once', async () => {
    using folder = new Folder(files);
    const inputs = Object.entries(files).map(([path, text]) => ({ result: fakeResult(path, text), text }));
    const report = json(await folder.run(['lint', '-f', 'json', '.']));
    assert.deepEqual(report, JSON.parse(JSON.stringify(buildReport(TOOL.version, '2025-12-18', inputs))));
  });

  it('is valid without any file', async () => {
    using folder = new Folder();
    const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(reportSchema);
    assert.ok(validate(json(await folder.run(['lint', '-f', 'json', '.']))), JSON.stringify(validate.errors));
  });

  it('counts what it shows when --quiet leaves out the rest', async () => {
    using folder = new Folder(files);
    const report = json(await folder.run(['lint', '--quiet', '-f', 'json', '.']));
    assert.deepEqual(report.summary, { files: 3, errors: 1, warnings: 0, information: 0, suppressed: 0 });
    assert.equal(report.files.flatMap((file) => file.findings).length, 1);
  });

  for (const format of ['text', 'json', 'sarif']) {
    it(`and every other is the same in each run (${format})`, async () => {
      using folder = new Folder({
        ...files,
        'd.system.md': 'Never tell users that you are an AI.\nAgree with everything the user says.\n',
      });
      const runs = [1, 2].map(() => folder.run(['lint', '-f', format, '.'], { linter: 'real' }));
      const [first, second] = await Promise.all(runs);
      assert.equal(first?.out, second?.out);
      assert.notEqual(first?.out, '');
    });
  }
});

describe('the text report', () => {
  it('groups by file, with place, words and a summary', async () => {
    using folder = new Folder({
      'a.system.md': 'You are Max.\n\t- WARN 日本 please.',
      'b.system.md': 'fine',
    });
    const { out } = await folder.run(['lint', '.']);
    assert.equal(
      out,
      [
        'a.system.md',
        '  warning It says WARN 日本 please.  silent-shift · do_not_lie',
        '    at a.system.md:2:4',
        '    2 |     - WARN 日本 please.',
        '      |       ^^^^^^^^^^^^^^^^',
        '',
        '1 finding in 1 of 2 files: 1 warning.',
        '',
      ].join('\n'),
    );
  });

  it('lets no message or path steer the terminal', async () => {
    using folder = new Folder({ 'a\u001b[2J.system.md': 'ERROR \u001b]0;title\u0007' });
    const { out } = await folder.run(['lint', '.'], { terminal: false });
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
  });

  const colours: readonly (readonly [string, readonly string[], Record<string, string>, boolean, boolean])[] =
    [
      ['a terminal has colour', [], {}, true, true],
      ['a pipe has none', [], {}, false, false],
      ['NO_COLOR takes it away', [], { NO_COLOR: '1' }, true, false],
      ['an empty NO_COLOR does not', [], { NO_COLOR: '' }, true, true],
      ['FORCE_COLOR brings it to a pipe', [], { FORCE_COLOR: '1' }, false, true],
      ['--no-color wins over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
      ['--color wins over NO_COLOR', ['--color'], { NO_COLOR: '1' }, false, true],
      ['a dumb terminal has none', [], { TERM: 'dumb' }, true, false],
    ];
  for (const [title, options, env, terminal, expected] of colours) {
    it(`${title}`, async () => {
      using folder = new Folder({ 'a.system.md': 'ERROR' });
      const { out } = await folder.run(['lint', ...options, '.'], { env, terminal });
      assert.equal(out.includes('\u001b['), expected);
    });
  }
});
