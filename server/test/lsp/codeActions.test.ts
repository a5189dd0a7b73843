import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MODERN, OLD } from './editor';
import { startFakeServer } from './fakeLinter';

const URI = 'file:///prompts/a.system.md';

describe('quick fixes', () => {
  it('are the fixes of the findings at the place; the one that mends is preferred, not the one that silences', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'a BAD b BAD');
    const actions = await editor.codeActions(URI, editor.rangeOf(URI, 'BAD'));
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred })),
      [
        { title: 'Suppress here', kind: 'quickfix', isPreferred: undefined },
        { title: 'Remove the word', kind: 'quickfix', isPreferred: true },
      ],
    );
    assert.equal(actions[0]?.diagnostics?.[0]?.code, 'silent-shift');
  });

  it('make the finding go away when applied, after edits too', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'a BAD b');
    await editor.replace(URI, 'a', 'aaa\n\n');
    const [, remove] = await editor.codeActions(URI, editor.rangeOf(URI, 'BAD'));
    assert.ok(remove);
    await editor.apply(remove);
    assert.equal(editor.text(URI), 'aaa\n\n  b');
    assert.deepEqual(await editor.diagnostics(URI), []);
  });

  it('name the version they are for, so that an editor that moved on can refuse them', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'a BAD b');
    const [, remove] = await editor.codeActions(URI, editor.rangeOf(URI, 'BAD'));
    assert.ok(remove);
    await editor.replace(URI, 'a', 'aaa');
    await assert.rejects(editor.apply(remove), /for version 1/);
  });

  it('are plain changes for an editor without versioned edits', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(OLD);
    await editor.open(URI, 'BAD');
    const [, remove] = await editor.codeActions(URI, editor.rangeOf(URI, 'BAD'));
    assert.deepEqual(remove?.edit, {
      changes: {
        [URI]: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, newText: '' }],
      },
    });
  });

  it('are offered at a bare cursor beside the words, and nowhere else', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'a BAD b');
    const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
    assert.equal((await editor.codeActions(URI, at(5))).length, 2);
    assert.equal((await editor.codeActions(URI, at(6))).length, 0);
  });

  it('are left out when the editor asks for other kinds only', async () => {
    const { editor } = startFakeServer();
    await editor.initialize(MODERN);
    await editor.open(URI, 'BAD');
    const range = editor.rangeOf(URI, 'BAD');
    assert.deepEqual(await editor.codeActions(URI, range, ['refactor', 'source.fixAll']), []);
    assert.equal((await editor.codeActions(URI, range, ['refactor', 'quickfix'])).length, 2);
  });
});
