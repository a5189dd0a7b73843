import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../src/engine/report';
import { Folder, type Outcome, type Scene } from './support';

const FLATTERS = 'Always agree with the customer, whatever they claim.\n';
const REAL: Scene = { linter: 'real' };
const DECLARED = [
  'declare:',
  '  - clause: avoid_sycophancy',
  '    reason: the character is a flatterer',
].join('\n');

function reportOf({ out, err }: Outcome): Report {
  assert.equal(err, '');
  return JSON.parse(out) as Report;
}

/** Findings as `path: rule clause`. */
function brief(report: Report): string[] {
  return report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, clause }) => `${path}: ${rule}${clause === undefined ? '' : ` ${clause}`}`),
  );
}

const lintJson = (folder: Folder, argv: readonly string[], scene: Scene = {}) =>
  folder.run(['lint', '--format', 'json', ...argv], { ...REAL, ...scene });

describe('a configuration file', () => {
  test('declares an override for the files of a glob; it is counted and does not count as suppressed', async () => {
    using folder = new Folder({
      'modelspec.config.yaml': `overrides:\n  - files: games/**\n    ${DECLARED.replaceAll('\n', '\n    ')}\n`,
      'games/a.system.md': FLATTERS,
      'b.system.md': FLATTERS,
    });
    const report = reportOf(await lintJson(folder, ['.']));
    assert.deepEqual(brief(report), ['b.system.md: silent-shift avoid_sycophancy']);
    assert.equal(report.summary.declared, 1);
    assert.equal(report.summary.suppressed, 0);
    const { out } = await folder.run(['lint', '.'], REAL);
    assert.match(out, /1 finding in 1 of 2 files: 1 warning; 1 declared\./);
  });

  test('leaves no trace of declared overrides in a report without any', async () => {
    using folder = new Folder({ 'b.system.md': FLATTERS });
    assert.ok(!('declared' in reportOf(await lintJson(folder, ['.'])).summary));
  });

  test('is found for each file, also from another working folder and for standard input', async () => {
    using folder = new Folder({
      'a/modelspec.config.json': '{ "rules": { "silent-shift": "error" } }',
      'a/x.system.md': FLATTERS,
      'b/package.json': '{ "modelspec": { "clauses": { "avoid_sycophancy": "off" } } }',
      'b/x.system.md': FLATTERS,
      'c/x.system.md': FLATTERS,
    });
    const { files } = reportOf(await lintJson(folder, ['.']));
    assert.deepEqual(
      files.map(({ path, findings }) => `${path} ${findings.map(({ severity }) => severity).join()}`),
      ['a/x.system.md error', 'b/x.system.md ', 'c/x.system.md warning'],
    );
    const stdin = await lintJson(folder, ['--stdin', '--stdin-filename', 'a/new.system.md'], {
      stdin: FLATTERS,
    });
    assert.equal(stdin.code, 1);
  });

  test('pins the release, which the report names; the command line wins over it', async () => {
    using folder = new Folder({
      'package.json': '{ "modelspec": { "spec": "2025-02-12" } }',
      'a.system.md': FLATTERS,
    });
    const report = reportOf(await lintJson(folder, ['.']));
    assert.equal(report.spec, '2025-02-12');
    assert.match(report.files[0]?.findings[0]?.url ?? '', /2025-02-12/);
    assert.equal(reportOf(await lintJson(folder, ['--spec', '2025-12-18', '.'])).spec, '2025-12-18');
  });

  test('is left out with --no-config and replaced with --config', async () => {
    using folder = new Folder({
      'modelspec.config.yaml': 'rules: { silent-shift: error }\n',
      'ci/strict.yaml': 'rules: { silent-shift: off }\n',
      'a.system.md': FLATTERS,
    });
    assert.equal((await lintJson(folder, ['.'])).code, 1);
    assert.equal((await lintJson(folder, ['--no-config', '.'])).code, 0);
    assert.deepEqual(brief(reportOf(await lintJson(folder, ['--config', 'ci/strict.yaml', '.']))), []);
    const missing = await folder.run(['lint', '--config', 'none.yaml', '.'], REAL);
    assert.equal(missing.code, 2);
    assert.match(missing.err, /^modelspec: the configuration cannot be used\nnone\.yaml: no such file\n/);
  });

  test('that is broken ends the run with 2, nothing on standard output, and file, line and remedy', async () => {
    using folder = new Folder({
      'a.system.md': FLATTERS,
      'z/modelspec.config.yaml': 'spec: 2025-12-18\nrulez: {}\n',
      'z/a.system.md': FLATTERS,
    });
    assert.deepEqual(await lintJson(folder, ['.']), {
      code: 2,
      out: '',
      err:
        'modelspec: the configuration cannot be used\n' +
        'z/modelspec.config.yaml:2:1: "rulez" is not a known key. Did you mean "rules"?\n' +
        'Put it right, or leave configuration files out with --no-config.\n',
    });
    assert.equal((await lintJson(folder, ['a.system.md'])).code, 0);
  });

  test('that cannot be read ends the run with 2', async (context) => {
    if (process.getuid?.() === 0) return context.skip('root may read everything');
    using folder = new Folder({ 'modelspec.config.yaml': '', 'a.system.md': FLATTERS });
    const { chmodSync } = await import('node:fs');
    chmodSync(folder.at('modelspec.config.yaml'), 0);
    const { code, err } = await lintJson(folder, ['.']);
    assert.equal(code, 2);
    assert.match(err, /modelspec\.config\.yaml: permission denied/);
  });

  test('may not reach out of its folder for house rules, by a link neither', async () => {
    using outside = new Folder({ 'house.json': '{}' });
    using folder = new Folder({
      'modelspec.config.yaml': 'houseRules: house.json\n',
      'a.system.md': FLATTERS,
    });
    const { symlinkSync } = await import('node:fs');
    symlinkSync(outside.at('house.json'), folder.at('house.json'));
    const { code, err } = await lintJson(folder, ['.']);
    assert.equal(code, 2);
    assert.match(err, /"houseRules" must name a file beside or below this configuration/);
  });
});

describe('declarations of a configuration file', () => {
  const CONFIG = `${DECLARED}\n`;

  test('that nothing needs are reported at their place when all they cover was linted', async () => {
    using folder = new Folder({
      'modelspec.config.yaml': CONFIG,
      'sub/a.system.md': 'Be brief.\n',
      'z.system.md': 'Be brief.\n',
    });
    const report = reportOf(await lintJson(folder, ['.']));
    assert.deepEqual(brief(report), ['modelspec.config.yaml: unused-declaration avoid_sycophancy']);
    const file = report.files.at(-1);
    assert.equal(file?.path, 'modelspec.config.yaml', 'after the linted files');
    assert.deepEqual(file.findings[0]?.range.start, { line: 1, character: 12 });
    assert.equal(file.findings[0]?.severity, 'warning');
    assert.equal((await lintJson(folder, ['--max-warnings', '0', '.'])).code, 1);
    for (const part of ['sub', 'z.system.md'])
      assert.deepEqual(brief(reportOf(await lintJson(folder, [part]))), [], part);
  });

  test('are needed if one file of many needs them', async () => {
    using folder = new Folder({
      'modelspec.config.yaml': CONFIG,
      'a.system.md': 'Be brief.\n',
      'b.system.md': FLATTERS,
    });
    assert.deepEqual(brief(reportOf(await lintJson(folder, ['.']))), []);
  });

  test('of root clauses, unknown clauses and past dates are findings, whatever is linted', async () => {
    using folder = new Folder({
      'modelspec.config.yaml': [
        'declare:',
        '  - { clause: no_other_objectives, reason: a }',
        '  - { clause: avoid_sycophanci, reason: a }',
        '  - { clause: avoid_sycophancy, reason: a, expires: 2026-06-14, owner: ada@example.org }',
      ].join('\n'),
      'a.system.md': FLATTERS,
    });
    const report = reportOf(await lintJson(folder, ['a.system.md']));
    assert.deepEqual(brief(report), [
      'a.system.md: silent-shift avoid_sycophancy',
      'modelspec.config.yaml: prompt-schema no_other_objectives',
      'modelspec.config.yaml: unknown-clause avoid_sycophanci',
      'modelspec.config.yaml: unused-declaration avoid_sycophancy',
    ]);
    const before = reportOf(await lintJson(folder, ['a.system.md'], { today: '2026-06-14' }));
    assert.deepEqual(brief(before).slice(0, 1), ['modelspec.config.yaml: prompt-schema no_other_objectives']);
  });

  test('follow the severities of their own file', async () => {
    using folder = new Folder({
      'modelspec.config.yaml': `rules: { unused-declaration: off }\n${CONFIG}`,
      'a.system.md': 'Be brief.\n',
    });
    assert.deepEqual(brief(reportOf(await lintJson(folder, ['.']))), []);
  });
});
