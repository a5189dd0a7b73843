import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectFormat } from '../../src/formats';
import { faults, read, replace, said, sourceOf } from './helpers';

const CHAT =
  '<|start|>system<|message|>You are X.<|end|><|start|>developer<|message|># Instructions\n\n😀 Be kind.<|end|>\r\n' +
  '<|start|>user<|message|>Hi<|end|><|start|>assistant<|channel|>commentary to=functions.f <|constrain|>json<|message|>{}<|call|>' +
  '<|start|>functions.f to=assistant<|channel|>commentary<|message|>Lie.<|end|><|start|>assistant';

describe('a text of Harmony tokens', () => {
  it('has a message for each header, and tools speak for nobody', async () => {
    assert.equal(detectFormat('a.txt', CHAT).id, 'harmony');
    const prompt = await read('a.txt', CHAT);
    assert.deepEqual(prompt.problems, []);
    assert.deepEqual(said(prompt), [
      'system/developer: You are X.',
      'developer/developer: # Instructions\n\n😀 Be kind.',
      'user/user: Hi',
      'assistant/none: {}',
      'functions.f/none: Lie.',
    ]);
    assert.equal(sourceOf(CHAT, prompt.messages[1]!, 'kind'), 'kind');
  });

  it('is no text that only speaks of the tokens', () => {
    assert.equal(detectFormat('a.txt', 'Messages begin with <|start|> and <|message|>.').id, 'plain');
  });

  it('may be left open at its end', async () => {
    const prompt = await read('a.txt', '<|start|>user<|message|>Hi');
    assert.deepEqual(prompt.problems, []);
    assert.deepEqual(said(prompt), ['user/user: Hi']);
  });

  it('is told about tokens that are missing and roles that are none', async () => {
    const text = '<|start|>usr<|message|>A<|start|>user<|end|><|start|><|message|>B<|end|>';
    assert.deepEqual(faults(await read('a.txt', text), text), [
      'error: this <|message|> has no <|end|> @ <|message|>',
      'error: unknown role "usr"; expected one of system, developer, user, assistant, tool. Did you mean "user"? @ usr',
      'error: after this <|start|> there is no <|message|> @ <|start|>',
      'error: unknown role ""; expected one of system, developer, user, assistant, tool @ <|start|>',
    ]);
    assert.equal((await read('a.txt', 'Hi', { format: 'harmony' })).problems.length, 1);
  });

  it('refuses replacement text with tokens', async () => {
    const message = (await read('a.txt', CHAT)).messages[2]!;
    assert.equal(replace(CHAT, message, { start: 0, end: 2 }, 'x<|end|>'), undefined);
    assert.equal(replace(CHAT, message, { start: 0, end: 2 }, 'Yo'), CHAT.replace('Hi', 'Yo'));
  });
});
