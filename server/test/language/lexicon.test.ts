import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon, normalWords } from '../../src/language/compileLexicon';
import type { Concepts } from '../../src/language/lexicon';
import { ViewMaker } from '../../src/prompt/directive';

/** The expressions of a text as `concept: words`. */
function found(concepts: Concepts, text: string): string[] {
  const lexicon = compileLexicon(concepts);
  const { full } = new ViewMaker(lexicon).views(text, { start: 0, end: text.length });
  return full.hitsAt.flat().map(({ concept, start, end }) => {
    const words = full.tokens.slice(start, end).map((token) => token.norm);
    return `${lexicon.name(concept)}: ${words.join(' ')}`;
  });
}

describe('Lexicon', () => {
  test('inflects the first word of a verb phrase and the last of a noun phrase', () => {
    const concepts = { yield: { verbs: 'give in' }, room: { nouns: 'dining room' } };
    assert.deepEqual(found(concepts, 'She gave in near the dining rooms, giving ins.'), [
      'yield: gave in',
      'room: dining rooms',
    ]);
  });

  test('leaves words as they are', () => {
    assert.deepEqual(found({ ever: { words: 'always' } }, 'always alwayses'), ['ever: always']);
  });

  test('finds British and American spellings of an entry', () => {
    assert.deepEqual(found({ blame: { verbs: 'criticise' } }, 'Criticizing and criticised'), [
      'blame: criticizing',
      'blame: criticised',
    ]);
  });

  test('reports overlapping expressions of several concepts', () => {
    const concepts = { a: { words: 'not only' }, b: { words: 'not, only' } };
    assert.deepEqual(found(concepts, 'not only'), ['b: not', 'a: not only', 'b: only']);
  });

  test('takes in the expressions of included concepts, also when they include each other', () => {
    const concepts = { a: { words: 'x', includes: ['b'] }, b: { words: 'y', includes: ['a'] } };
    assert.deepEqual(found(concepts, 'y x'), ['a: y', 'b: y', 'b: x', 'a: x'].sort(byText('y x')));
  });

  test('finds entries that contain contractions or begin with a cut-off ending', () => {
    assert.deepEqual(normalWords("don't"), ['do', "n't"]);
    assert.deepEqual(found({ you: { words: "you 're" } }, "You're"), ["you: you 're"]);
  });

  test('refuses unknown concepts and empty entries', () => {
    assert.throws(() => compileLexicon({ a: { includes: ['nowhere'] } }), /unknown concept @nowhere/);
    assert.throws(() => compileLexicon({ a: { words: 'x,' } }), /empty lexicon entry/);
    assert.throws(() => compileLexicon({}).id('a'), /unknown concept @a/);
  });
});

/** Orders `concept: word` by where the word stands; concepts of one word by name. */
function byText(text: string): (a: string, b: string) => number {
  const at = (hit: string) => text.indexOf(hit.slice(hit.indexOf(' ') + 1));
  return (a, b) => at(a) - at(b) || a.localeCompare(b);
}
