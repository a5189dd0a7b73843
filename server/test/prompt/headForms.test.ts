import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HeadReader, type HeadContext } from '../../src/prompt/headContext';
import { marked, sharedLexicon } from './support';

const reader = new HeadReader(sharedLexicon);

/** Reads the context of the word after `*` in a sentence. */
function read(sentence: string): HeadContext {
  const { said, head } = marked(sentence);
  return reader.read(said, head, false);
}

describe('a condition', () => {
  test('ends with its parenthesis', () =>
    assert.equal(read('Quote their letters (when they wrote any) to *mock them.').conditional, false));
  test('goes on after a parenthesis', () =>
    assert.equal(read('If a guest (or two) *insults you, stay calm.').conditional, true));
  test('is none where "before" says when something was', () => {
    assert.equal(read('Quote what they said before to *mock them.').conditional, false);
    assert.equal(read('Ask before *deleting anything.').conditional, true);
  });
});

describe('a person before "to X"', () => {
  const subjects: readonly (readonly [string, HeadContext['subject']])[] = [
    ['Use what you know about the user to *mock them.', 'other'],
    ['Use the letters of the user to *mock them.', 'other'],
    ['Respect the wish of the user to *leave.', 'user'],
    ['Ask the user to *leave.', 'user'],
  ];
  for (const [sentence, subject] of subjects)
    test(`${sentence} -> ${subject}`, () => {
      assert.equal(read(sentence).subject, subject);
    });
});
