import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Folder, type Scene } from './support';

const REAL: Scene = { linter: 'real' };
const FLATTERY = 'You are a helper.\nAgree with everything the user says.\n';
const UNUSED = '<!-- modelspec-disable-next-line do_not_lie -- brand voice -->\nBe honest.\n';

describe('--fail-on', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['error', 'ERROR', 1],
    ['error', 'WARN', 0],
    ['warning', 'WARN', 1],
    ['warning', 'ERROR', 1],
    ['warning', 'NOTE', 0],
    ['information', 'NOTE', 1],
    ['information', 'fine', 0],
    ['never', 'ERROR', 0],
  ];
  for (const [severity, text, expected] of cases) {
    it(`${severity} exits with ${String(expected)} for ${text}`, async () => {
      using folder = new Folder({ 'a.md': text });
      assert.equal((await folder.run(['lint', '--fail-on', severity, 'a.md'])).code, expected);
    });
  }

  it('counts what --quiet hides', async () => {
    using folder = new Folder({ 'a.md': 'WARN' });
    assert.equal((await folder.run(['lint', '--fail-on', 'warning', '--quiet', 'a.md'])).code, 1);
  });

  it('never still fails for too many warnings and for what cannot be read', async () => {
    using folder = new Folder({ 'a.md': 'WARN' });
    assert.equal((await folder.run(['lint', '--fail-on', 'never', '--max-warnings', '0', 'a.md'])).code, 1);
    assert.equal((await folder.run(['lint', '--fail-on', 'never', 'gone.md'])).code, 2);
  });

  it('names its choices', async () => {
    using folder = new Folder();
    const { code, err } = await folder.run(['lint', '--fail-on', 'warn', '.']);
    assert.equal(code, 2);
    assert.match(err, /error, warning, information, never/);
  });
});

describe('--rule', () => {
  const compact = async (files: Record<string, string>, ...argv: string[]) => {
    using folder = new Folder(files);
    return await folder.run(['lint', '-f', 'compact', ...argv, 'a.system.md'], REAL);
  };

  it('gives a rule another severity, or leaves it out', async () => {
    const files = { 'a.system.md': FLATTERY };
    assert.match((await compact(files)).out, /: warning: .*silent-shift · avoid_sycophancy/);
    const strict = await compact(files, '--rule', 'silent-shift=error');
    assert.match(strict.out, /: error: .*silent-shift/);
    assert.equal(strict.code, 1);
    assert.equal((await compact(files, '--rule', 'silent-shift=off')).out, '');
  });

  it('takes the id of a clause too, which is stronger', async () => {
    const argv = ['--rule', 'silent-shift=error', '--rule', 'avoid_sycophancy=information'];
    assert.match((await compact({ 'a.system.md': FLATTERY }, ...argv)).out, /: information: /);
  });

  it('wins over the configuration', async () => {
    const files = { 'a.system.md': FLATTERY, 'modelspec.config.json': '{"rules":{"silent-shift":"off"}}' };
    assert.equal((await compact(files)).out, '');
    assert.match((await compact(files, '--rule', 'silent-shift=error')).out, /: error: /);
  });

  const misuses: readonly (readonly [string, RegExp])[] = [
    ['silent-shfit=off', /neither a rule nor a clause.*Did you mean "silent-shift"\?/],
    ['avoid_sycophanty=off', /Did you mean "avoid_sycophancy"\?/],
    ['silent-shift=warn', /"warn" is not a severity.*error, warning, information, off/],
    ['silent-shift', /ID=SEVERITY/],
    ['=off', /ID=SEVERITY/],
  ];
  for (const [value, message] of misuses) {
    it(`refuses ${value}`, async () => {
      const { code, out, err } = await compact({ 'a.system.md': FLATTERY }, '--rule', value);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});

describe('unused suppressions and declarations', () => {
  const run = async (config: string, ...argv: string[]) => {
    using folder = new Folder({ 'a.system.md': UNUSED, 'modelspec.config.json': config });
    return (await folder.run(['lint', '-f', 'compact', ...argv, '.'], REAL)).out;
  };
  const DECLARES = '{"declare":[{"clause":"avoid_sycophancy","reason":"x"}]}';
  const SILENT = '{"rules":{"unused-suppression":"off"}}';

  it('are reported unless --no-report-unused says otherwise, in configurations too', async () => {
    assert.match(await run(DECLARES), /\[unused-suppression\]\n.*\[unused-declaration/);
    assert.equal(await run(DECLARES, '--no-report-unused'), '');
  });

  it('are reported with --report-unused whatever the configuration says', async () => {
    assert.equal(await run(SILENT), '');
    assert.match(await run(SILENT, '--report-unused'), /: warning: .*\[unused-suppression\]/);
  });

  it('have the severity that --rule gives them', async () => {
    const argv = ['--report-unused', '--rule', 'unused-suppression=error'];
    assert.match(await run('{}', ...argv), /: error: /);
  });
});
