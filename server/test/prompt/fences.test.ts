import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { promptFences } from '../../src/prompt/fences';

const notes = 'Nora runs on our server and was written in May.\n'.repeat(12);
const prompt = 'You are Nora and greet guests.\nKeep it short.\n';
const fenced = (info: string, words = prompt) => `\`\`\`${info}\n${words}\`\`\`\n`;
const isRead = (text: string) => promptFences(text).read.has(text.search(/[`~]{3}/));

describe('a fence in a text about a prompt', () => {
  for (const label of [
    '## System prompt',
    '**System Prompt:**',
    'GPT instructions:',
    '### 2. Prompt',
    "The agent's system message (May)",
    'Custom instructions',
  ])
    test(`is read below "${label}"`, () => {
      assert.equal(isRead(`${notes}\n${label}\n\n${fenced('text')}\n${notes}`), true);
    });

  for (const label of [
    '## User prompt',
    'An example prompt:',
    'A prompt like this one is too long. Users leave.',
    'Bad prompt:',
    '## Output',
    'Image prompt',
  ])
    test(`is a sample below "${label}"`, () => {
      assert.equal(isRead(`${notes}\n${label}\n\n${fenced('')}\n${notes}`), false);
    });

  test('is a sample where it addresses nobody, or is code', () => {
    assert.equal(isRead(`${notes}\nPrompt:\n\n${fenced('', 'npm install\n')}\n${notes}`), false);
    assert.equal(isRead(`${notes}\nPrompt:\n\n${fenced('json')}\n${notes}`), false);
  });

  test('is read with the others that are most of the text', () => {
    const text = ['First', 'Second', 'Third'].map((name) => `${name}:\n\n${fenced('md')}`).join('\n');
    assert.equal(promptFences(text).read.size, 3);
    assert.equal(promptFences(`${text}\n${notes}`).read.size, 0);
  });

  test('is none while nothing closes it', () => {
    assert.deepEqual(promptFences(`Prompt:\n\n~~~\n${prompt}`), { may: false, read: new Set() });
  });
});
