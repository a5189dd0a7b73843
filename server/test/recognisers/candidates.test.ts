import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon } from '../../src/language/compileLexicon';
import { parse, resolver } from '../../src/language/pattern';
import { ViewMaker } from '../../src/prompt/directive';
import { CandidateFinder } from '../../src/recognisers/candidates';
import { RequirementChooser } from '../../src/recognisers/requirements';

const LEXICON = compileLexicon({ sell: { verbs: 'sell' }, loan: { nouns: 'loan' } });

/** Indexes of the lines in which the pattern may match. */
function candidates(pattern: string, lines: readonly string[]): number[] {
  const { requirements } = parse(pattern, resolver(LEXICON));
  const chooser = new RequirementChooser(LEXICON, LEXICON.words, ['Tell her.', 'Tell him.', 'Go.', 'Run.']);
  const finder = new CandidateFinder(chooser.choose([requirements]), LEXICON);
  return lines.flatMap((line, index) => {
    const quote = line.indexOf('"');
    const { full } = new ViewMaker(LEXICON).views(
      line,
      { start: 0, end: line.length },
      (offset) => quote >= 0 && offset >= quote && offset <= line.lastIndexOf('"'),
    );
    return finder.find(full).length > 0 ? [index] : [];
  });
}

describe('the candidates of a pattern', () => {
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
