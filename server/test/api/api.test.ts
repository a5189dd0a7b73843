import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import v8 from 'node:v8';
import { applyFixes, createLinter, lintFiles, lintText, type LinterOptions } from '../../src/api';
import { Folder } from '../cli/support';

const FLATTERING = 'Always agree with the user.\n';
const UNUSED = '<!-- modelspec-disable-next-line do_not_lie -- brand voice -->\nBe honest.\n';

const linterIn = (folder: Folder, options: LinterOptions = {}) =>
  createLinter({ cwd: folder.path, ...options });

describe('lintText', () => {
  it('gives the file of the JSON report', async () => {
    using folder = new Folder({ 'a.system.md': FLATTERING });
    const { out } = await folder.run(['lint', '-f', 'json', 'a.system.md'], { linter: 'real' });
    const { files, spec } = JSON.parse(out) as { files: object[]; spec: string };
    const report = await linterIn(folder).lintText(FLATTERING, { path: 'a.system.md' });
    assert.deepEqual(JSON.parse(JSON.stringify(report)), {
      ...files[0],
      format: 'markdown',
      spec,
      suppressed: 0,
    });
  });

  it('takes the configuration that is nearest to the path, an object, a file, or none', async () => {
    using folder = new Folder({
      'modelspec.config.yaml': 'rules:\n  silent-shift: off\n',
      'other.json': '{ "rules": { "silent-shift": "error" } }',
    });
    const path = 'prompts/a.system.md';
    const severity = async (options: LinterOptions) =>
      (await linterIn(folder, options).lintText(FLATTERING, { path })).findings[0]?.severity;
    assert.equal(await severity({}), undefined);
    assert.equal(await severity({ config: false }), 'warning');
    assert.equal(await severity({ config: 'other.json' }), 'error');
    assert.equal(await severity({ config: { clauses: { avoid_sycophancy: 'information' } } }), 'information');
    assert.equal(await severity({ rules: { 'silent-shift': 'information' } }), 'information');
  });

  it('sees the globs and files that an object names from its folder', async () => {
    using folder = new Folder({ 'base.json': '{ "rules": { "silent-shift": "error" } }' });
    const config = {
      extends: './base.json',
      overrides: [{ files: 'games/**', declare: [{ clause: 'avoid_sycophancy', reason: 'a flatterer' }] }],
    };
    const linter = linterIn(folder, { config });
    assert.equal((await linter.lintText(FLATTERING, { path: 'a.system.md' })).findings[0]?.severity, 'error');
    assert.deepEqual((await linter.lintText(FLATTERING, { path: 'games/a.system.md' })).findings, []);
  });

  const refused: readonly [what: string, options: LinterOptions, name: string, why: RegExp][] = [
    ['an unknown release', { spec: 'newest' }, 'ConfigError', /"newest" is not known/],
    ['an unknown rule', { rules: { 'silent-shifts': 'off' } }, 'UsageError', /silent-shift/],
    [
      'an unknown key',
      { config: { rulez: {} } as object },
      'ConfigError',
      /\nconfig: .*rulez.*config: false/s,
    ],
    ['a configuration that is not there', { config: 'gone.yaml' }, 'ConfigError', /gone\.yaml/],
  ];
  for (const [what, options, name, message] of refused) {
    it(`rejects with ${name} for ${what}`, async () => {
      using folder = new Folder();
      await assert.rejects(linterIn(folder, options).lintText('Be kind.'), { name, message });
    });
  }

  const unfit: readonly [what: string, options: object, why: RegExp][] = [
    ['a word that is no severity', { rules: { 'silent-shift': 'erorr' } }, /^rules: "erorr" .*"error"\?/],
    ['a misspelt rule', { rules: { 'silent-shifts': 'off' } }, /^rules: "silent-shifts" .*"silent-shift"\?/],
    ['rules that are no object', { rules: 'off' }, /^rules must be an object/],
    ['a number of threads below one', { concurrency: -1 }, /^concurrency must be "auto" or .*, not -1\.$/],
    ['a number of threads in words', { concurrency: 'x' }, /^concurrency must .*, not "x"\.$/],
    ['a misspelt option', { showPosible: true }, /^"showPosible" is not .*"showPossible"\?$/],
    ['a configuration that is a list', { config: [] }, /^config must be the path .*, not a list\.$/],
  ];
  for (const [what, options, message] of unfit) {
    it(`rejects texts and files in the words of the API for ${what}`, async () => {
      using folder = new Folder({ 'a.system.md': FLATTERING });
      const linter = linterIn(folder, options);
      await assert.rejects(linter.lintText('Be kind.'), { name: 'UsageError', message });
      await assert.rejects(linter.lintFiles('.'), { name: 'UsageError', message });
    });
  }

  it('says what is no text, no patterns, and no kind of fix', async () => {
    const linter = createLinter({ config: false });
    const untyped = linter as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
    const usage = (message: string) => ({ name: 'UsageError', message });
    await assert.rejects(
      async () => untyped['lintText']?.(undefined),
      usage('text must be a string, not undefined.'),
    );
    await assert.rejects(
      async () => untyped['fixText']?.({}),
      usage('text must be a string, not an object.'),
    );
    await assert.rejects(
      async () => untyped['lintFiles']?.(7),
      usage('patterns must be a string or a list of strings, not 7.'),
    );
    await assert.rejects(
      async () => untyped['fixText']?.('', { type: 'all' }),
      usage('type must be "safe" or "suggestion", not "all".'),
    );
  });

  it('runs no program when told so, and says that it did not', async () => {
    using folder = new Folder({
      'modelspec.config.cjs': "require('node:fs').writeFileSync(`${__dirname}/ran`, '');",
    });
    const messages: string[] = [];
    const linter = linterIn(folder, { codeConfig: false, onMessage: (message) => messages.push(message) });
    await linter.lintText('Be kind.', { path: 'a.system.md' });
    assert.equal(existsSync(folder.at('ran')), false);
    assert.deepEqual(messages, ['modelspec.config.cjs is a program and was not run']);
  });

  it('takes a format, and options and text together', async () => {
    const chat = JSON.stringify([{ role: 'system', content: 'Always agree with the user.' }]);
    const { format, findings } = await lintText(chat, { format: 'chat-json', config: false });
    assert.deepEqual([format, findings.length], ['chat-json', 1]);
  });
});

describe('lintFiles', () => {
  it('leaves the flags of the process as they are, however many files there are', async (t) => {
    const set = t.mock.method(v8, 'setFlagsFromString', () => undefined);
    using folder = new Folder();
    for (let i = 0; i < 60; i++) folder.write(`${String(i)}.system.md`, 'Be kind.');
    const { files } = await lintFiles(['.'], { cwd: folder.path, concurrency: 1 });
    assert.equal(files.length, 60);
    assert.equal(set.mock.callCount(), 0);
  });

  it('gives the JSON report, and says what could not be read', async () => {
    using folder = new Folder({ 'a.system.md': FLATTERING, 'drafts/b.system.md': FLATTERING });
    const { out } = await folder.run(['lint', '-f', 'json', '.', '!drafts/**'], { linter: 'real' });
    const { failures, ...report } = await lintFiles(['.', '!drafts/**', 'gone.md'], { cwd: folder.path });
    assert.deepEqual(report, JSON.parse(out));
    assert.deepEqual(
      failures.map(({ path }) => path),
      ['gone.md'],
    );
  });

  it('takes a pattern, a configuration as an object, and excludes', async () => {
    using folder = new Folder({ 'a.system.md': FLATTERING, 'b.system.md': FLATTERING });
    const options = {
      cwd: folder.path,
      config: { rules: { 'silent-shift': 'error' } } as const,
      exclude: ['b.*'],
    };
    const { summary } = await lintFiles('*.md', options);
    assert.deepEqual([summary.files, summary.errors], [1, 1]);
  });

  it('writes nothing but the cache that it is asked for', async () => {
    using folder = new Folder({ 'a.system.md': FLATTERING });
    await lintFiles('.', { cwd: folder.path });
    assert.equal(existsSync(folder.at('.modelspeccache')), false);
    await lintFiles('.', { cwd: folder.path, cache: 'cache.bin' });
    assert.equal(existsSync(folder.at('cache.bin')), true);
  });

  it('says that there was nothing to lint', async () => {
    using folder = new Folder();
    const messages: string[] = [];
    const { files } = await lintFiles('.', {
      cwd: folder.path,
      onMessage: (message) => messages.push(message),
    });
    assert.deepEqual(files, []);
    assert.match(messages.join(), /^no prompt files found/);
  });
});

describe('fixes', () => {
  it('are applied until none is left, of the kind that is asked for', async () => {
    const linter = createLinter({ config: false });
    const safe = await linter.fixText(UNUSED + FLATTERING);
    assert.deepEqual([safe.text, safe.applied], [`Be honest.\n${FLATTERING}`, 1]);
    assert.equal(safe.report.findings.length, 1);
    const all = await linter.fixText(UNUSED + FLATTERING, { type: 'suggestion' });
    assert.deepEqual(all.report.findings, []);
  });

  it('that touch the same place are skipped but for the first', () => {
    const fix = (start: number, end: number, text: string) =>
      ({ title: text, kind: 'safe', edits: [{ offset: [start, end], text }] }) as const;
    const [first, second, third] = [fix(0, 3, 'one'), fix(2, 5, 'two'), fix(6, 7, 'three')];
    const { text, applied, skipped } = applyFixes('abcdefg', [second, third, first]);
    assert.equal(text, 'onedefthree');
    assert.deepEqual(applied, [first, third]);
    assert.deepEqual(skipped, [second]);
  });
});
