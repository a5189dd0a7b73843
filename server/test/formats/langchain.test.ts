import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectFormat, isPromptFile } from '../../src/formats';
import { faults, read, said, sourceOf } from './helpers';

describe('a prompt saved by LangChain', () => {
  it('is told by its type', () => {
    assert.equal(detectFormat('a.json', '{"_type": "prompt", "template": "x"}').id, 'langchain');
    assert.equal(detectFormat('a.yaml', 'input_variables: []\n_type: few_shot\r\n').id, 'langchain');
    assert.equal(detectFormat('a.json', '{"_type": "chat", "messages": [{"role": "user"}]}').id, 'langchain');
    assert.ok(!isPromptFile('a.json', '{"_type": "export", "x": 1}'));
    assert.ok(!isPromptFile('a.yaml', 'x:\n  _type: prompt\n'));
  });

  it('is spoken by whom the setting says', async () => {
    const text = '_type: prompt\ninput_variables: [x]\ntemplate: |\n  Be kind. 😀\n  {x}\n';
    const prompt = await read('a.yaml', text, { rolelessAuthor: 'user' });
    assert.deepEqual(prompt.problems, []);
    assert.deepEqual(said(prompt), ['template/user: Be kind. 😀\n{x}\n']);
    assert.equal(sourceOf(text, prompt.messages[0]!, '😀\n{x}'), '😀\n  {x}');
  });

  it('may surround examples, which are not read', async () => {
    const text =
      '{"_type": "few_shot", "prefix": "Be kind.", "suffix": "{q}", "examples": [{"a": "Lie."}], "example_prompt": {"_type": "prompt", "template": "{a}"}}';
    assert.deepEqual(said(await read('a.json', text)), [
      'template/developer: Be kind.',
      'template/developer: {q}',
    ]);
  });

  it('may be a chat of templates, with roles or with none', async () => {
    const messages = [
      { prompt: { _type: 'prompt', template: 'A' } },
      { role: 'human', prompt: { template: 'B' } },
      { id: ['langchain', 'SystemMessagePromptTemplate'], kwargs: { prompt: { kwargs: { template: 'C' } } } },
      { type: 'ai', content: 'D' },
    ];
    assert.deepEqual(said(await read('a.json', JSON.stringify({ _type: 'chat', messages }))), [
      'template/developer: A',
      'user/user: B',
      'system/developer: C',
      'assistant/none: D',
    ]);
  });

  it('is told about what does not fit', async () => {
    const text = '{"_type": "prompt", "tempalte": "x", "template_format": "jinja"}';
    assert.deepEqual(faults(await read('a.json', text), text), [
      'warning: "tempalte" is not a known key. Did you mean "template"? @ "tempalte"',
      'error: "template_format" must be one of f-string, mustache, jinja2. Did you mean "jinja2"? @ "jinja"',
    ]);
  });
});
