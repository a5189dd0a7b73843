import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults, only, read, replace, said, sourceOf } from './helpers';

describe('a dotprompt file', () => {
  it('begins as the user and changes who speaks at each role', async () => {
    const text =
      '---\nmodel: m/x\n---\n😀 Hi {{name}}\n{{role "system"}}Be kind.{{~role \'model\'~}}Sure.{{ role "tool" }}ok';
    const prompt = await read('a/greet.prompt', text);
    assert.equal(prompt.format, 'dotprompt');
    assert.deepEqual(prompt.problems, []);
    assert.deepEqual(said(prompt), [
      'user/user: 😀 Hi {{name}}\n',
      'system/developer: Be kind.',
      'model/none: Sure.',
      'tool/none: ok',
    ]);
    assert.equal(sourceOf(text, prompt.messages[1]!, 'kind'), 'kind');
  });

  it('goes on as the model after the history', async () => {
    const prompt = await read('a.prompt', '{{role "system"}}A{{history}}B{{role "user"}}C');
    assert.deepEqual(said(prompt), ['system/developer: A', 'model/none: B', 'user/user: C']);
  });

  it('may have a licence and blank lines before its front matter, and Windows line ends', async () => {
    const prompt = await read('a.prompt', '# Licence\r\n\r\n---\r\nmodel: m/x\r\n---\r\nHi\r\n');
    assert.deepEqual(said(prompt), ['user/user: Hi\r\n']);
    assert.deepEqual(prompt.problems, []);
  });

  it('may have no front matter and begin with a heading', async () => {
    assert.deepEqual(said(await read('a.prompt', '# Task\nHi')), ['user/user: # Task\nHi']);
  });

  it('does not take roles from comments or escaped braces, and does not show comments to the model', async () => {
    const text =
      'A{{! role "system" }}B{{!-- {{role "system"}} --}}C\\{{role "system"}}{{!-- x --~}}D{{roles "system"}}';
    const prompt = await read('a.prompt', text);
    assert.deepEqual(said(prompt), ['user/user: ABC\\{{role "system"}}D{{roles "system"}}']);
    assert.equal(sourceOf(text, only(prompt), 'BC'), 'B{{!-- {{role "system"}} --}}C');
  });

  it('takes replacement text beside a comment, but not across it', async () => {
    const text = 'Never{{! why }} lie.';
    const message = only(await read('a.prompt', text));
    assert.equal(replace(text, message, { start: 0, end: 5 }, 'Do'), 'Do{{! why }} lie.');
    assert.equal(replace(text, message, { start: 3, end: 7 }, 'x'), undefined);
  });

  it('knows the marks of rendered roles, which anyone could write', async () => {
    assert.deepEqual(said(await read('a.prompt', 'A<<<dotprompt:role:system>>>B<<<dotprompt:history>>>C')), [
      'user/user: A',
      'system/developer: B',
      'model/none: C',
    ]);
  });

  it('is told about an unknown role and gives it no authority', async () => {
    const text = '{{role "sytem"}}Hi';
    const prompt = await read('a.prompt', text);
    assert.deepEqual(said(prompt), ['sytem/none: Hi']);
    assert.deepEqual(faults(prompt, text), [
      'error: unknown role "sytem"; expected one of system, user, model, tool. Did you mean "system"? @ sytem',
    ]);
  });

  it('reports front matter that is broken or not closed, and never reads it as prompt text', async () => {
    const broken = '---\nmodel: "x\n---\nHi';
    const prompt = await read('a.prompt', broken);
    assert.deepEqual(said(prompt), ['user/user: Hi']);
    assert.match(faults(prompt, broken)[0] ?? '', /broken YAML/);
    const open = '# x\n---\nmodel: x\nHi';
    const unclosed = await read('a.prompt', open);
    assert.deepEqual(unclosed.messages, []);
    assert.deepEqual(faults(unclosed, open), [
      'error: The front matter that begins here is not closed by a line "---". @ ---',
    ]);
  });

  it('may set keys of extensions, and is told about misspelt ones', async () => {
    const text = '---\nmodell: m/x\nmyext.key: 1\nconfig:\n  temperature: hot\n---\nHi';
    assert.deepEqual(faults(await read('a.prompt', text), text), [
      'warning: "modell" is not a known key. Did you mean "model"? @ modell',
      'error: "temperature" must be a number @ hot',
    ]);
  });
});
