import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NegationReader } from '../../src/prompt/negation';
import { marked, sharedLexicon } from './support';

const reader = new NegationReader(sharedLexicon);

/** Is the word after `*` in a sentence denied? */
function isNegated(sentence: string): boolean {
  const { said, head } = marked(sentence);
  return reader.read(said, head, false).negated;
}

describe('a verb is denied', () => {
  for (const sentence of [
    '*Invent nothing.',
    'We would rather lose a sale than *mislead a buyer.',
    'Better to ask twice than to *guess.',
    'I would rather not sell than *deceive a customer.',
    'Better to admit that you do not know than to *lie.',
    'Note that under no circumstances may you *lie to them.',
    'Remember that at no time should you *insult a guest.',
    'Ensure that nobody may ever *notice it.',
    'Guests who never may be *told.',
    'If the shelf is empty, say so and *promise nothing.',
    'Do not shout - or *insult anybody.',
    'Users who doubt it must never be *corrected.',
  ])
    test(sentence, () => {
      assert.equal(isNegated(sentence), true);
    });
});

describe('a verb is not denied', () => {
  for (const sentence of [
    '*Offer nothing but praise.',
    'You are not here to serve - you *guard the door.',
    'Guests who have not paid should be *sent to a lawyer.',
    'Whatever does not fit may be *deleted.',
  ])
    test(sentence, () => {
      assert.equal(isNegated(sentence), false);
    });
});
