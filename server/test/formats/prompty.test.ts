import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults, read, said, sourceOf } from './helpers';

const V1 = '---\nname: x\nmodel:\n  api: chat\n---\n';

describe('a Prompty file', () => {
  it('has messages under role lines, and what comes first is the system’s', async () => {
    const text = `${V1}😀 Be kind.\nsystem:\nBe brief.\n\n# User :\nHi {{name}}\n  assistant:\nHello`;
    const prompt = await read('a.prompty', text);
    assert.equal(prompt.format, 'prompty');
    assert.deepEqual(prompt.problems, []);
    assert.deepEqual(said(prompt), [
      'system/developer: 😀 Be kind.\n',
      'system/developer: Be brief.\n\n',
      'user/user: Hi {{name}}\n',
      'assistant/none: Hello',
    ]);
    assert.equal(sourceOf(text, prompt.messages[1]!, 'brief'), 'brief');
  });

  it('has other roles in each version', async () => {
    const body = 'developer:\nA\nfunction:\nB';
    assert.deepEqual(said(await read('a.prompty', V1 + body)), [
      'system/developer: developer:\nA\n',
      'function/none: B',
    ]);
    assert.deepEqual(said(await read('a.prompty', `---\nname: x\n---\n${body}`)), [
      'developer/developer: A\nfunction:\nB',
    ]);
  });

  it('may in version 2 have attributes at roles and plus signs around its front matter', async () => {
    const text = '+++\r\nname: x\r\n+++\r\nsystem:\r\nA\r\nuser[name="bob"]:\r\nB';
    assert.deepEqual(said(await read('a.prompty', text)), ['system/developer: A\r\n', 'user/user: B']);
  });

  it('takes no sentence for a role line', async () => {
    const body = 'The system: is down.\nuser: Hi\nusers:\n##system:\n';
    assert.deepEqual(said(await read('a.prompty', V1 + body)), [`system/developer: ${body}`]);
  });

  it('is checked against the schema of its version', async () => {
    const first = '---\nname: x\nmodel:\n  api: chatt\n---\nHi';
    assert.deepEqual(faults(await read('a.prompty', first), first), [
      'error: "api" must be one of chat, completion, embedding, image, assistant. Did you mean "chat"? @ chatt',
    ]);
    const second = '---\nnmae: x\nmodel:\n  apiType: chats\n---\nHi';
    assert.deepEqual(faults(await read('a.prompty', second), second), [
      'warning: "nmae" is not a known key. Did you mean "name"? @ nmae',
      'error: "apiType" must be one of chat, embedding, image, responses. Did you mean "chat"? @ chats',
    ]);
  });

  it('reports front matter that is not closed', async () => {
    const text = '+++\nname: x\nHi';
    assert.deepEqual(faults(await read('a.prompty', text), text), [
      'error: The front matter that begins here is not closed by a line "+++". @ +++',
    ]);
  });
});
