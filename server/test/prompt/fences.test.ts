import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitBlocks } from '../../src/prompt/blocks';

const notes = 'Nora runs on our server and was written in May.\n'.repeat(12);
const prompt = 'You are Nora and greet guests.\nKeep it short.\n';
const fenced = (info: string, words = prompt) => `\`\`\`${info}\n${words}\`\`\`\n`;
/** How many of the fences of a text are read. */
const read = (text: string) =>
  splitBlocks(text).filter(({ kind, span }) => kind !== 'masked' && text.startsWith('You are', span.start))
    .length;
const isRead = (text: string) => read(text) === 1;

describe('a fence in a text about a prompt', () => {
  for (const label of [
    '## System prompt',
    '**System Prompt:**',
    'GPT instructions:',
    '### 2. Prompt',
    "The agent's system message (May)",
    'Custom instructions',
    '# System Prompt — Nora v1.2',
    'Here is the system prompt:',
    '## Nora prompt',
  ])
    test(`is read below "${label}"`, () => {
      assert.equal(isRead(`${notes}\n${label}\n\n${fenced('text')}\n${notes}`), true);
    });

  for (const label of [
    '## User prompt',
    '## Prompts you must refuse',
    'System prompt leak attempt:',
    'Prompt injection',
    'Instructions for installing',
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
    const text = ['First', 'Second', 'Third'].map((name) => `${name} of them:\n\n${fenced('md')}`).join('\n');
    assert.equal(read(text), 3);
    assert.equal(read(`${text}\n${notes}`), 0);
  });

  test('is read in files of Windows', () => {
    assert.equal(isRead(`${notes}\nPrompt:\n\n${fenced('')}\n${notes}`.replaceAll('\n', '\r\n')), true);
  });

  test('is read behind a mark that nothing closes, and one in a comment', () => {
    const rest = `${notes}\nPrompt:\n\n${fenced('')}\n${notes}`;
    assert.equal(isRead(`<!--\n\`\`\`\n-->\n${rest}`), true);
  });
});
