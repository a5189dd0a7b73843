import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CancellationTokenSource, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { MODERN, OLD } from './editor';
import { startFakeServer } from './fakeLinter';

const URI = 'file:///prompts/a.system.md';

/** A promise that the test resolves. */
function gate(): { passed: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open: () => open() };
}

describe('diagnostics that the editor asks for', () => {
  it('carry rule, link, severity, place, related information and data', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'one\r\n😀 BAD');
    const [diagnostic] = await editor.diagnostics(URI);
    assert.deepEqual(diagnostic, {
      range: { start: { line: 1, character: 3 }, end: { line: 1, character: 6 } },
      severity: 2,
      code: 'silent-shift',
      source: 'modelspec',
      message: 'This is [BAD](https://example.com).',
      codeDescription: { href: 'https://model-spec.openai.com/2025-12-18.html#be_kind' },
      relatedInformation: [
        {
          location: { uri: URI, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
          message: 'The message begins here',
        },
      ],
      data: { clause: 'be_kind', level: 'user', author: 'developer', role: 'system', confidence: 'exact' },
    });
  });

  it('are not sent again while they stay the same', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'BAD and more');
    const first = await editor.pull(URI);
    await editor.replace(URI, 'more', 'less');
    const second = await editor.pull(URI, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await editor.replace(URI, 'BAD', 'fine');
    const third = await editor.pull(URI, first.resultId);
    assert.equal(third.kind, 'full');
    assert.notEqual(third.resultId, first.resultId);
  });

  it('of twenty quick keys end in the last version, for one more run of the linter', async () => {
    const { editor, linter } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'x');
    const busy = gate();
    linter.before = () => busy.passed;
    const pulls = [editor.diagnostics(URI)];
    for (let key = 1; key <= 20; key++) {
      void editor.replace(URI, 'x', 'BAD x');
      pulls.push(editor.diagnostics(URI));
    }
    // Answered without the linter, once the server has read everything before it.
    await editor.connection.sendRequest('modelspec/clauses', {});
    busy.open();
    for (const answer of await Promise.all(pulls)) assert.equal(answer.length, 20);
    assert.equal(linter.texts.at(-1), 'BAD '.repeat(20) + 'x');
    assert.ok(linter.texts.length <= 2, `${linter.texts.length} runs`);
  });

  it('of a version that was edited while it was linted are never sent', async () => {
    const { editor, linter } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'BAD');
    const release = gate();
    const begun = gate();
    linter.before = (text) => {
      if (text !== 'BAD') return Promise.resolve();
      begun.open();
      return release.passed;
    };
    const answer = editor.diagnostics(URI);
    await begun.passed;
    await editor.replace(URI, 'BAD', 'good');
    // Answered without the linter, after the edit was read: only then may the old run end.
    await editor.connection.sendRequest('modelspec/clauses', {});
    release.open();
    assert.deepEqual(await answer, []);
  });

  it('that the editor no longer wants are not computed', async () => {
    const { editor, linter } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'BAD');
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: URI } };
    const answer = editor.connection.sendRequest(DocumentDiagnosticRequest.type, params, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
    assert.deepEqual(linter.texts, []);
  });

  it('are empty for what is no prompt', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open('file:///README.md', 'BAD');
    await editor.open('file:///data.json', '{"BAD": 1}', 'json');
    assert.deepEqual(await editor.diagnostics('file:///README.md'), []);
    assert.deepEqual(await editor.diagnostics('file:///data.json'), []);
    assert.deepEqual(await editor.diagnostics('file:///never-opened.system.md'), []);
  });

  it('are given for prompt languages and prompt content whatever the name', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open('untitled:Untitled-1', 'BAD', 'prompt');
    await editor.open('untitled:Untitled-2', '{"messages": "BAD"}', 'json');
    assert.equal((await editor.diagnostics('untitled:Untitled-1')).length, 1);
    assert.equal((await editor.diagnostics('untitled:Untitled-2')).length, 1);
  });

  it('are empty, and the cause is in the log, when the linter fails', async () => {
    const { editor, linter } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'BAD');
    linter.before = () => Promise.reject(new Error('out of order'));
    assert.deepEqual(await editor.diagnostics(URI), []);
    await editor.until('the log', () => editor.log.some((line) => line.includes('out of order')));
    linter.before = () => Promise.resolve();
    await editor.replace(URI, 'BAD', 'BAD BAD');
    assert.equal((await editor.diagnostics(URI)).length, 2);
  });
});

describe('settings', () => {
  it('are passed to the linter, and a change is taken up without an edit', async () => {
    const { editor, linter } = startFakeServer();
    editor.settings = {
      spec: 'latest',
      showPossible: true,
      severities: { 'silent-shift': 'error', nonsense: 'error' },
    };
    await editor.initialize(MODERN);
    await editor.open(URI, 'BAD');
    await editor.diagnostics(URI);
    assert.deepEqual(linter.configs, [{ showPossible: true, severities: { 'silent-shift': 'error' } }]);
    await editor.changeSettings({ spec: '2025-12-18', roleless: 'user' });
    await editor.until('the request to pull again', () => editor.refreshes === 1);
    await editor.diagnostics(URI);
    assert.deepEqual(linter.configs[1], { spec: '2025-12-18', rolelessAuthor: 'user' });
  });

  it('can turn the linter off', async () => {
    const { editor, linter } = startFakeServer();
    editor.settings = { enable: false };
    await editor.initialize(MODERN);
    await editor.open(URI, 'BAD');
    assert.deepEqual(await editor.diagnostics(URI), []);
    assert.deepEqual(linter.texts, []);
  });

  it('of the wrong type count as absent', async () => {
    const { editor, linter } = startFakeServer();
    editor.settings = { enable: 'no', spec: 7, showPossible: 1, severities: ['x'], roleless: 'king' };
    await editor.initialize(MODERN);
    await editor.open(URI, 'BAD');
    assert.equal((await editor.diagnostics(URI)).length, 1);
    assert.deepEqual(linter.configs, [{}]);
  });

  it('come with initialize and with changes from an editor that cannot be asked', async () => {
    const { editor, linter } = startFakeServer();
    await editor.initialize(OLD, { modelspec: { showPossible: true } });
    await editor.open(URI, 'BAD');
    await editor.until('the first push', () => editor.published.length === 1);
    await editor.changeSettings(undefined, { modelspec: { enable: false } });
    await editor.until('the second push', () => editor.published.length === 2);
    assert.deepEqual(linter.configs, [{ showPossible: true }]);
    assert.deepEqual(editor.published[1]?.diagnostics, []);
  });
});

describe('diagnostics that are pushed', () => {
  it('come for an opened document, name the version and go when it is closed', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(OLD);
    await editor.open(URI, 'BAD');
    await editor.until('findings', () => editor.published.length === 1);
    const [{ version, diagnostics } = { version: 0, diagnostics: [] }] = editor.published;
    assert.equal(version, 1);
    assert.equal(diagnostics[0]?.data, undefined);
    assert.equal(diagnostics[0]?.codeDescription, undefined);
    await editor.close(URI);
    await editor.until('the clearing', () => editor.published.length === 2);
    assert.deepEqual(editor.published[1]?.diagnostics, []);
  });

  it('of quick edits are sent once, for the last version', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(OLD);
    await editor.open(URI, 'x');
    await editor.until('the first push', () => editor.published.length === 1);
    for (let key = 1; key <= 20; key++) void editor.replace(URI, 'x', 'BAD x');
    await editor.until('the second push', () => editor.published.length === 2);
    assert.equal(editor.published[1]?.version, 21);
    assert.equal(editor.published[1].diagnostics.length, 20);
  });

  it('are cleared when the document becomes no prompt', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(OLD);
    const uri = 'file:///chat.json';
    await editor.open(uri, '{"messages": "BAD"}', 'json');
    await editor.until('findings', () => editor.published.length === 1);
    await editor.replace(uri, '"messages"', '"m"');
    await editor.until('the clearing', () => editor.published.length === 2);
    assert.deepEqual(editor.published[1]?.diagnostics, []);
  });
});

describe('incremental sync', () => {
  it('leaves the server with the text of a fresh open after any edits', async () => {
    const { editor, linter } = startFakeServer();
    await editor.initialize(MODERN);
    const piece = fc.constantFrom('BAD', 'x', '\n', '\r\n', '\r', '😀', 'é', '');
    const edit = fc.record({ at: fc.nat(), length: fc.nat(6), text: piece });
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 30 }), async (edits) => {
        const uri = `file:///${++opened}.system.md`;
        await editor.open(uri, 'one\r\n😀 BAD\ntwo');
        for (const { at, length, text } of edits) {
          const start = at % (editor.text(uri).length + 1);
          await editor.replaceSpan(uri, start, start + length, text);
        }
        const diagnostics = await editor.diagnostics(uri);
        assert.equal(linter.texts.at(-1), editor.text(uri));
        const text = editor.text(uri);
        await editor.close(uri);
        await editor.open(uri, text);
        assert.deepEqual(await editor.diagnostics(uri), diagnostics);
      }),
      { numRuns: 100 },
    );
  });
});
