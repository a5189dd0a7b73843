import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon } from '../../src/language/compileLexicon';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import { ViewMaker } from '../../src/prompt/directive';
import { NegationReader } from '../../src/prompt/negation';

const lexicon = compileLexicon(SHARED_CONCEPTS);
const reader = new NegationReader(lexicon);

/** Is the word after `*` in a sentence denied? */
function isNegated(marked: string): boolean {
  const at = marked.indexOf('*');
  const text = marked.replace('*', '');
  const { said } = new ViewMaker(lexicon).views(text, { start: 0, end: text.length });
  const head = said.tokens.findIndex(({ start }) => start === at);
  assert.ok(head >= 0, `no token at the mark of "${marked}"`);
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
    'Users who doubt it must never be *corrected.',
  ])
    test(sentence, () => {
      assert.equal(isNegated(sentence), true);
    });
});

describe('a verb is not denied', () => {
  for (const sentence of [
    '*Offer nothing but praise.',
    'Guests who have not paid should be *sent to a lawyer.',
    'Whatever does not fit may be *deleted.',
  ])
    test(sentence, () => {
      assert.equal(isNegated(sentence), false);
    });
});
