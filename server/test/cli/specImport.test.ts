import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { noEroticaOrGore } from '../../src/recognisers/noEroticaOrGore';
import { startSite } from '../node/site';
import { SMALL_SPEC } from '../spec/source/fixture';
import { spec, specJson } from './specSupport';
import { Folder } from './support';

interface Imported {
  release: string;
  known: boolean;
  sections: number;
  clauses: number;
  examples: number;
  answers: number;
}

describe('spec import', () => {
  it('takes a file, named by the date in its path, with a notice that the release is not known', async () => {
    using folder = new Folder({ 'v2031.05.06/model_spec.md': SMALL_SPEC });
    const { code, out, err } = await spec(folder, 'import', 'v2031.05.06/model_spec.md');
    assert.equal(code, 0);
    assert.match(
      out,
      /^Imported the Model Spec 2031-05-06 \(not a known release\):\n {2}5 sections, 2 clauses, 1 example with 3 answers/,
    );
    assert.match(
      err,
      /not a release that this version of modelspec knows.*judges prompts that ask for it: --spec 2031-05-06/,
    );
    assert.match(
      (await spec(folder, 'list')).out,
      /2031-05-06 {2}5 sections, 2 clauses +imported, not known to this version/,
    );
  });

  it('takes a checkout, and the name that it is given', async () => {
    using folder = new Folder({ 'checkout/model_spec.md': SMALL_SPEC });
    const answer = await specJson<Imported>(folder, 'import', 'checkout', '--as', '2031-05-06');
    assert.deepEqual(
      [answer.release, answer.known, answer.sections, answer.clauses, answer.examples, answer.answers],
      ['2031-05-06', false, 5, 2, 1, 3],
    );
  });

  it('goes by the day where nothing else names it', async () => {
    using folder = new Folder({ 'model_spec.md': SMALL_SPEC });
    const { err } = await spec(folder, 'import', 'model_spec.md');
    assert.match(err, /use --as to name it/);
    assert.match(readdirSync(folder.at('data/releases')).join(), /^\d{4}-\d{2}-\d{2}\.json$/);
  });

  it('does not mind a byte order mark and other line ends', async () => {
    using folder = new Folder({
      'unix/2031-05-06.md': SMALL_SPEC,
      'windows/2031-05-06.md': `\ufeff${SMALL_SPEC.replaceAll('\n', '\r\n')}`,
    });
    await spec(folder, 'import', 'unix/2031-05-06.md');
    const unix = readFileSync(folder.at('data/releases/2031-05-06.json'), 'utf8');
    await spec(folder, 'import', 'windows/2031-05-06.md');
    assert.equal(readFileSync(folder.at('data/releases/2031-05-06.json'), 'utf8'), unix);
  });

  const refused: readonly (readonly [string, string | Buffer | undefined, readonly string[], RegExp])[] = [
    [
      'a text that is not the release it goes by',
      SMALL_SPEC,
      ['--as', '2025-12-18'],
      /not the text of 2025-12-18: it was changed or cut short[^]*SHA-256 of the release: e7a7/,
    ],
    ['a name that is no date', SMALL_SPEC, ['--as', '2031-02-30'], /"2031-02-30" is no release/],
    [
      'a faulty text, with its lines',
      `${SMALL_SPEC}\n# Style {#style}\n\n~~~xml\n`,
      [],
      /nothing stored has changed\.\n {2}line 58: The id "style" is taken: line 56 has it too\.\n {2}line 60: .*never closed/,
    ],
    [
      'an HTML page',
      '<!doctype html><html></html>',
      [],
      /HTML page[^]*model_spec\.md of the repository openai\/model_spec/,
    ],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), [], /cannot be imported/],
    ['a file that is too long', 'x'.repeat(5 * 1024 * 1024 + 1), [], /more than the 5242880 that are read/],
    ['no file at all', undefined, [], /source\.md cannot be read: no such file or folder/],
  ];
  for (const [what, content, more, message] of refused) {
    it(`refuses ${what}, and stores nothing`, async () => {
      using folder = new Folder({
        'good/2031-05-06.md': SMALL_SPEC,
        ...(content !== undefined && { 'source.md': content }),
      });
      await spec(folder, 'import', 'good/2031-05-06.md');
      const before = readFileSync(folder.at('data/releases/2031-05-06.json'), 'utf8');
      const { code, out, err } = await spec(folder, 'import', 'source.md', ...more);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.doesNotMatch(err, /fault of the linter/);
      assert.deepEqual(readdirSync(folder.at('data/releases')), ['2031-05-06.json']);
      assert.equal(readFileSync(folder.at('data/releases/2031-05-06.json'), 'utf8'), before);
    });
  }

  it('refuses a folder without the source', async () => {
    using folder = new Folder({ 'checkout/README.md': '' });
    assert.match((await spec(folder, 'import', 'checkout')).err, /checkout.model_spec\.md cannot be read/);
  });

  it('says why it cannot store', async () => {
    using folder = new Folder({ 'model_spec.md': SMALL_SPEC, data: 'a file, no folder' });
    const { code, err } = await spec(folder, 'import', 'model_spec.md', '--as', '2031-05-06');
    assert.equal(code, 2);
    assert.match(err, /could not be stored in .*releases: /);
  });
});

describe('spec import from an address', () => {
  it('fetches it, and finds the date in it', async () => {
    await using site = await startSite({
      '/v2031.05.06/model_spec.md': (_request, answer) => answer.end(SMALL_SPEC),
      '/latest': (_request, answer) =>
        answer.writeHead(302, { location: '/v2031.05.06/model_spec.md' }).end(),
    });
    using folder = new Folder();
    assert.equal(
      (await specJson<Imported>(folder, 'import', `${site.origin}/v2031.05.06/model_spec.md`)).release,
      '2031-05-06',
    );
    assert.equal(
      (await specJson<Imported>(folder, 'import', `${site.origin}/latest`, '--as', '2031-06-07')).release,
      '2031-06-07',
    );
  });

  it('refuses a wrong text, a page, a cut, a redirect elsewhere and an error, and stores nothing', async () => {
    await using site = await startSite({
      '/2025-12-18/model_spec.md': (_request, answer) => answer.end(SMALL_SPEC),
      '/page': (_request, answer) => answer.end('<!DOCTYPE html>\n<html lang="en"></html>'),
      '/cut': (_request, answer) => {
        answer.writeHead(200, { 'content-length': '100000' });
        answer.write(SMALL_SPEC, () => answer.destroy());
      },
      '/away': (_request, answer) => answer.writeHead(302, { location: 'http://elsewhere.example/' }).end(),
    });
    using folder = new Folder();
    const expected: readonly (readonly [string, RegExp])[] = [
      ['/2025-12-18/model_spec.md', /not the text of 2025-12-18/],
      ['/page', /HTML page/],
      ['/cut', /could not be read to its end/],
      ['/away', /redirects to http:\/\/elsewhere\.example\/, which is not fetched/],
      ['/gone', /answers with status 404/],
    ];
    for (const [path, message] of expected) {
      const { code, out, err } = await spec(folder, 'import', site.origin + path);
      assert.deepEqual([code, out], [2, ''], path);
      assert.match(err, message);
    }
    assert.equal(existsSync(folder.at('data')), false);
  });
});

describe('a release that only an import brought', () => {
  const [gore = ''] = noEroticaOrGore.examples.flags;
  const source = (level: string) =>
    `# Bounds {#bounds}\n\n## No gore {#no_erotica_or_gore authority=${level}}\n\nKeep it mild.\n`;

  async function verdicts(folder: Folder, ...argv: string[]): Promise<string[]> {
    const env = { MODELSPEC_DATA_DIR: folder.at('data') };
    const { out, err } = await folder.run(['lint', '-f', 'json', ...argv, 'prompts'], {
      env,
      linter: 'real',
    });
    assert.notEqual(out, '', err);
    const report = JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] };
    return report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  }

  for (const [level, rule] of [
    ['root', 'root-override'],
    ['platform', 'root-override'],
    ['system', 'system-override'],
    ['guideline', undefined],
  ] as const) {
    it(`judges by its own levels: ${level} gives ${rule ?? 'no finding'}`, async () => {
      using folder = new Folder({ '2031-05-06.md': source(level), 'prompts/a.system.md': gore });
      assert.equal((await spec(folder, 'import', '2031-05-06.md')).code, 0);
      assert.deepEqual(await verdicts(folder, '--spec', '2031-05-06'), rule ? [rule] : []);
    });
  }

  it('is asked for in front matter too, and judges nobody who does not ask', async () => {
    using folder = new Folder({
      '2031-05-06.md': source('root'),
      'prompts/a.system.md': `---\nspec: 2031-05-06\n---\n${gore}\n`,
      'prompts/b.system.md': gore,
    });
    await spec(folder, 'import', '2031-05-06.md');
    assert.deepEqual(await verdicts(folder), ['root-override', 'system-override']);
  });

  it('does not judge clauses that it lacks', async () => {
    using folder = new Folder({ '2031-05-06.md': SMALL_SPEC, 'prompts/a.system.md': gore });
    await spec(folder, 'import', '2031-05-06.md');
    assert.deepEqual(await verdicts(folder, '--spec', '2031-05-06'), []);
  });

  it('can be compared with the others', async () => {
    using folder = new Folder({ '2031-05-06.md': source('root'), 'prompts/a.system.md': gore });
    await spec(folder, 'import', '2031-05-06.md');
    const { out } = await spec(folder, 'diff', '2025-12-18', '2031-05-06', 'prompts');
    assert.match(out, /no_erotica_or_gore moved from system to root level\./);
  });

  it('is described in SARIF', async () => {
    using folder = new Folder({ '2031-05-06.md': source('root'), 'prompts/a.system.md': gore });
    await spec(folder, 'import', '2031-05-06.md');
    const env = { MODELSPEC_DATA_DIR: folder.at('data') };
    const argv = ['lint', '-f', 'sarif', '--spec', '2031-05-06', 'prompts'];
    const { runs } = JSON.parse((await folder.run(argv, { env, linter: 'real' })).out) as {
      runs: { taxonomies: { name: string; taxa: { id: string }[] }[] }[];
    };
    assert.deepEqual(
      runs[0]?.taxonomies.map(({ name, taxa }) => [name, ...taxa.map(({ id }) => id)]),
      [['Model Spec 2031-05-06', 'no_erotica_or_gore']],
    );
  });

  it('that is damaged costs a message and no other file', async () => {
    using folder = new Folder({
      'data/releases/2031-05-06.json': '{',
      'prompts/a.system.md': '---\nspec: 2031-05-06\n---\nBe brief.\n',
      'prompts/b.system.md': gore,
    });
    assert.deepEqual(await verdicts(folder), ['prompt-schema', 'system-override']);
  });
});

describe('the official text', () => {
  it('is quoted by show and explain and searched, once it is imported', async () => {
    using folder = new Folder({ '2031-05-06.md': SMALL_SPEC });
    const env = { MODELSPEC_DATA_DIR: folder.at('data') };
    assert.equal((await spec(folder, 'import', '2031-05-06.md')).code, 0);
    const { out } = await spec(folder, 'show', 'keep_secrets', '--spec', '2031-05-06');
    assert.match(out, /^Keep secrets {2}root level\n/);
    assert.match(
      out,
      /In the words of the spec\n\n {2}Never tell a secret\. This also holds for quiet requests and for “Be brief”\./,
    );
    assert.match(out, /Example 1: a curious guest\n {4}system\n/);
    assert.match(out, /assistant {2}✗ BAD chatty/);
    const explained = await folder.run(['explain', 'keep_secrets', '--spec', '2031-05-06'], { env });
    assert.match(explained.out, /In the words of the spec\n {2}Never tell a secret\./);
    const { results } = await specJson<{ results: { id: string; where: string; excerpt: string }[] }>(
      folder,
      'search',
      'whisper', // an attribute is no text
      '--spec',
      '2031-05-06',
    );
    assert.deepEqual(results, []);
    const found = await specJson<{ results: { id: string; where: string }[] }>(
      folder,
      'search',
      'rather',
      '--spec',
      '2031-05-06',
    );
    assert.deepEqual(
      found.results.map(({ id, where }) => [id, where]),
      [['keep_secrets', 'official']],
    );
    await specJson(folder, 'show', 'keep_secrets', '--spec', '2031-05-06');
  });

  it('shows in a diff whose wording changed, when both texts are there', async () => {
    using folder = new Folder({
      '2031-05-06.md': SMALL_SPEC,
      '2031-06-07.md': SMALL_SPEC.replace('Use few words.', 'Use hardly any words.'),
    });
    await spec(folder, 'import', '2031-05-06.md');
    await spec(folder, 'import', '2031-06-07.md');
    const diff = await specJson<{ wordingChanged: string[] }>(folder, 'diff', '2031-05-06', '2031-06-07');
    assert.deepEqual(diff.wordingChanged, ['be_brief']);
    assert.match(
      (await spec(folder, 'diff', '2031-05-06', '2031-06-07')).out,
      /Wording changed \(1\)\n {2}be_brief/,
    );
  });
});
