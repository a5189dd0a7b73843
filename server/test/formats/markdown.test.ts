import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults, only, read, replace, said, sourceOf } from './helpers';

describe('a Markdown or plain text prompt', () => {
  it('speaks as the role in its name', async () => {
    assert.deepEqual(said(await read('a.system.md', 'Hi')), ['system/developer: Hi']);
    assert.deepEqual(said(await read('a.developer.txt', 'Hi')), ['developer/developer: Hi']);
    assert.deepEqual(said(await read('a.user.md', 'Hi')), ['user/user: Hi']);
    assert.deepEqual(said(await read('prompts/system.md', 'Hi')), ['system/developer: Hi']);
  });

  it('speaks as the configured author when its name says no role', async () => {
    assert.deepEqual(said(await read('notes.md', 'Hi', { rolelessAuthor: 'user' })), [
      'instructions/user: Hi',
    ]);
    assert.deepEqual(said(await read('AGENTS.md', 'Hi', { rolelessAuthor: 'none' })), [
      'instructions/none: Hi',
    ]);
  });

  it('has the authority of its tool where the tool gives one', async () => {
    assert.deepEqual(said(await read('x.prompt.md', 'Hi')), ['user/user: Hi']);
    assert.deepEqual(said(await read('.claude/agents/x.md', 'Hi', { rolelessAuthor: 'user' })), [
      'instructions/developer: Hi',
    ]);
  });

  it('is read without its front matter', async () => {
    const text = '---\r\nname: x\r\n--- \r\n\r\n😀 Never say so.\r\n';
    const message = only(await read('a.system.md', text));
    assert.equal(message.text, '\r\n😀 Never say so.\r\n');
    assert.equal(sourceOf(text, message, 'Never say so.'), 'Never say so.');
  });

  it('has no front matter after line 1', async () => {
    assert.equal(only(await read('a.md', '\n---\nname: x\n---\nHi')).text, '\n---\nname: x\n---\nHi');
    assert.equal(only(await read('a.md', '----\nname: x\n---\nHi')).text, '----\nname: x\n---\nHi');
  });

  it('may name the release to judge by', async () => {
    const text = '---\nspec: 2025-12-18\n---\nHi';
    const { settings } = await read('a.system.md', text);
    assert.equal(settings.spec?.value, '2025-12-18');
    assert.equal(text.slice(settings.spec?.span.start, settings.spec?.span.end), '2025-12-18');
  });

  it('keeps broken front matter out of the prompt and points to the fault', async () => {
    const text = '---\nname: "x\ntools: []\n---\nHi';
    const prompt = await read('a.agent.md', text);
    assert.deepEqual(said(prompt), ['instructions/developer: Hi']);
    assert.equal(prompt.problems.length, 1);
    assert.match(prompt.problems[0]?.message ?? '', /^broken YAML: /);
    assert.ok((prompt.problems[0]?.span.start ?? 0) >= 10);
  });

  it('reports front matter that is not closed and reads nothing', async () => {
    const text = '---\nname: x\nHi';
    const prompt = await read('a.md', text);
    assert.deepEqual(prompt.messages, []);
    assert.deepEqual(faults(prompt, text), [
      'error: The front matter that begins here is not closed by a line "---". @ ---',
    ]);
  });

  it('reports prose between two rules at the top, which tools would drop', async () => {
    const text = '---\nYou are a bot.\n---\nHi';
    const prompt = await read('a.md', text);
    assert.deepEqual(faults(prompt, text), [
      'error: The front matter is no list of "key: value" lines. @ You are a bot.',
    ]);
  });

  it('reports a key that front matter has twice', async () => {
    const text = '---\nname: x\nname: y\n---\nHi';
    assert.deepEqual(faults(await read('a.md', text), text), [
      'error: broken YAML: the key "name" is repeated @ name',
    ]);
  });

  it('may have empty front matter', async () => {
    const prompt = await read('a.md', '---\n---\nHi');
    assert.deepEqual(said(prompt), ['instructions/developer: Hi']);
    assert.deepEqual(prompt.problems, []);
  });

  it('says that nothing follows the front matter', async () => {
    const prompt = await read('a.prompt.md', '---\nname: x\n---\n\n');
    assert.deepEqual(prompt.messages, []);
    assert.equal(prompt.problems[0]?.severity, 'information');
  });

  it('takes the globs of Cursor rules as they are usually written', async () => {
    const prompt = await read(
      '.cursor/rules/a.mdc',
      '---\nglobs: *.ts,*.tsx\ndescription: Rules: all\nalwaysApply: false\n---\nHi',
    );
    assert.deepEqual(prompt.problems, []);
    assert.deepEqual(said(prompt), ['instructions/developer: Hi']);
  });

  it('holds the prompts that an agent hands over, in YAML of its own', async () => {
    const text =
      '---\nhandoffs:\n  - label: Go\n    prompt: "Never say \\"no\\"."\n  - prompt: |\n      Do it.\n---\nHi';
    const prompt = await read('a.agent.md', text);
    assert.deepEqual(said(prompt), [
      'instructions/developer: Hi',
      'handoff/user: Never say "no".',
      'handoff/user: Do it.\n',
    ]);
    const [, handoff] = prompt.messages;
    assert.ok(handoff);
    assert.equal(sourceOf(text, handoff, 'say "no"'), 'say \\"no\\"');
    assert.match(replace(text, handoff, { start: 0, end: 5 }, '"A"') ?? '', /prompt: "\\"A\\" say/);
  });

  it('takes replacement text with its own line ends', async () => {
    const text = 'One.\r\nTwo.';
    const message = only(await read('a.md', text));
    assert.equal(replace(text, message, { start: 6, end: 10 }, 'Three.\nFour.'), 'One.\r\nThree.\r\nFour.');
  });
});
