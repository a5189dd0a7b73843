import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Lexicon } from '../../src/language/lexicon';
import { compile, resolver } from '../../src/language/pattern';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import { Analyser } from '../../src/prompt/analyse';
import { Candidates, RequirementIndex } from '../../src/recognisers/candidates';

const LEXICON = new Lexicon({ ...SHARED_CONCEPTS, sell: { verbs: 'sell' }, loan: { nouns: 'loan' } });
const ANALYSER = new Analyser(LEXICON);

/** Indexes of the lines in which the pattern may match. */
function candidates(pattern: string, lines: readonly string[]): readonly number[] {
  const compiled = compile(pattern, resolver(LEXICON));
  const text = lines.join('\n\n');
  const { directives } = ANALYSER.analyse({
    role: 'system',
    author: 'developer',
    text,
    map: { toSource: (offset: number) => offset } as never,
    span: { start: 0, end: text.length },
    encode: (replacement) => replacement,
  });
  assert.equal(directives.length, lines.length);
  return new Candidates(directives, new RequirementIndex([compiled])).of(compiled);
}

describe('Candidates', () => {
  test('picks the lines that hold all that a pattern requires', () => {
    assert.deepEqual(candidates('@sell .. @loan', ['Sell it.', 'Sell a loan.', 'They sold it.']), [1]);
  });

  test('picks nothing when one required part is missing from the whole text', () => {
    assert.deepEqual(candidates('@sell .. now', ['Sell it.', 'They sold it.']), []);
  });

  test('counts a choice as met by any of its alternatives', () => {
    assert.deepEqual(candidates('(a @loan|@sell now)', ['Sell now.', 'A loan.', 'Wait.']), [0, 1]);
  });

  test('picks every line for a pattern that requires nothing', () => {
    assert.deepEqual(candidates('* *', ['One.', 'Two.']), [0, 1]);
  });

  test('finds words inside quotations too', () => {
    assert.deepEqual(candidates('@loan', ['Say "take a loan" twice.', 'Wait.']), [0]);
  });
});
