import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon } from '../../src/language/compileLexicon';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import { ViewMaker } from '../../src/prompt/directive';
import { HeadReader } from '../../src/prompt/headContext';

const lexicon = compileLexicon(SHARED_CONCEPTS);

/** Is the first word of that form in a text the case of a condition? */
function isConditional(text: string, word: string): boolean {
  const { said } = new ViewMaker(lexicon).views(text, { start: 0, end: text.length });
  const head = said.tokens.findIndex(({ norm }) => norm === word);
  return new HeadReader(lexicon).read(said, head, false).conditional;
}

describe('a condition without a comma', () => {
  test('is over behind the state that it names', () =>
    assert.ok(!isConditional('If the price is unknown use old figures.', 'use')));
  test('goes on to what somebody is about to do', () =>
    assert.ok(isConditional('If the bot is about to use old figures, stop.', 'use')));
  test('goes on to a verb whose subject it has named', () =>
    assert.ok(isConditional('If guests use old tickets, stop them.', 'use')));
});
