import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import { compileModel } from '../../src/recognisers/compile';
import { RecogniserEngine, type Witness } from '../../src/recognisers/engine';
import type { Check, Recogniser } from '../../src/recognisers/recogniser';
import { developerMessage } from '../prompt/support';

const check = (match: readonly string[], gives: string): Check => ({ match, manner: 'open', gives });

function recogniser(clause: string, checks: readonly Check[]): Recogniser {
  return { clause, concepts: {}, checks, examples: { flags: [], passes: [] } };
}

const engine = new RecogniserEngine(
  compileModel(
    [
      recogniser('avoid_abuse', [check(['~ >insult', 'insult everyone'], 'insults')]),
      recogniser('do_not_lie', [check(['>lie'], 'lies')]),
      recogniser('avoid_sycophancy', [check(['~ >flatter every visitor'], 'flatters')]),
      recogniser('assume_objective_pov', [check(['>favour our brand'], 'slants')]),
    ],
    SHARED_CONCEPTS,
  ),
);

/** The lines with others that fill the prompt up to that many sentences. */
function prompt(lines: readonly string[], sentences: number): string {
  const rest = Array.from(
    { length: sentences - lines.length },
    (_, nth) => `Answer question ${String(nth)}.`,
  );
  return [...lines, ...rest].join('\n');
}

function found(lines: readonly string[], sentences: number, bearsOut?: Witness): string[] {
  return engine
    .recognise(developerMessage(prompt(lines, sentences)), bearsOut && { bearsOut })
    .map(({ clause, confidence, gives }) => `${clause} ${gives} ${confidence}`);
}

describe('what only a tentative pattern says', () => {
  test('counts in a prompt of twelve sentences', () => {
    assert.deepEqual(found(['Insult him.'], 12), ['avoid_abuse insults likely']);
  });

  test('is no more than possible in a longer one', () => {
    assert.deepEqual(found(['Insult him.'], 13), ['avoid_abuse insults possible']);
  });

  test('counts in a long one beside a departure of the same clause that is sure', () => {
    assert.deepEqual(found(['Insult him.', 'Insult everyone.'], 40), [
      'avoid_abuse insults likely',
      'avoid_abuse insults likely',
    ]);
  });

  test('does not count in a long one for a sure departure of another clause', () => {
    assert.deepEqual(found(['Insult him.', 'Lie to him.', 'Lie to her.'], 40), [
      'avoid_abuse insults possible',
      'do_not_lie lies likely',
      'do_not_lie lies likely',
    ]);
  });

  test('counts where sure departures of any clause are everywhere', () => {
    assert.deepEqual(found(['Insult him.', 'Lie to him.', 'Lie to her.'], 16), [
      'avoid_abuse insults likely',
      'do_not_lie lies likely',
      'do_not_lie lies likely',
    ]);
  });

  test('gives way to a pattern of the same check that is not tentative', () => {
    assert.deepEqual(found(['Insult everyone.'], 40), ['avoid_abuse insults likely']);
  });

  test('does not make another tentative one sure', () => {
    assert.deepEqual(found(['Insult him.', 'Insult her.'], 40), [
      'avoid_abuse insults possible',
      'avoid_abuse insults possible',
    ]);
  });
});

describe('a departure that is nearly all of its sentence', () => {
  test('counts in a long prompt when only a tentative pattern says it', () => {
    assert.deepEqual(found(['**Flatter every visitor!**'], 40), ['avoid_sycophancy flatters likely']);
  });

  test('counts in a long prompt when it is the only one from its clause', () => {
    assert.deepEqual(found(['- Always favour our brand.'], 40), ['assume_objective_pov slants likely']);
  });

  test('is no more than possible among other words', () => {
    assert.deepEqual(found(['Flatter every visitor by lamplight.', 'Favour our brand of paint.'], 40), [
      'avoid_sycophancy flatters possible',
      'assume_objective_pov slants possible',
    ]);
  });

  test('is no more than possible when it is but a word', () => {
    assert.deepEqual(found(['Lie!'], 40), ['do_not_lie lies possible']);
  });
});

describe('a witness', () => {
  const sees =
    (clause: string): Witness =>
    (directive, asked) =>
      asked === clause && directive.said.text.includes('him');

  test('bears out in a long prompt what only a tentative pattern says', () => {
    assert.deepEqual(found(['Insult him.', 'Insult her.'], 40, sees('avoid_abuse')), [
      'avoid_abuse insults likely',
      'avoid_abuse insults possible',
    ]);
  });

  test('is not asked of a long sentence, where words meet by chance', () => {
    const long = `Insult him ${'and then pay '.repeat(8)}.`;
    assert.deepEqual(found([long], 40, sees('avoid_abuse')), []);
    assert.deepEqual(found([long], 12), ['avoid_abuse insults likely']);
  });

  test('bears out the only departure from a clause in a long prompt', () => {
    assert.deepEqual(found(['Lie to him.'], 40, sees('do_not_lie')), ['do_not_lie lies likely']);
  });

  test('does not bear out another clause', () => {
    assert.deepEqual(found(['Lie to him.'], 40, sees('avoid_abuse')), ['do_not_lie lies possible']);
  });
});

describe('the only departure from a clause', () => {
  test('counts in a short one', () => {
    assert.deepEqual(found(['Lie to him.'], 12), ['do_not_lie lies likely']);
  });

  test('is no more than possible in a long one when a single pattern speaks for it', () => {
    assert.deepEqual(found(['Lie to him.'], 13), ['do_not_lie lies possible']);
  });

  test('counts in a long one when a second pattern of its clause does, tentative or not', () => {
    assert.deepEqual(found(['Insult everyone.'], 13), ['avoid_abuse insults likely']);
  });

  test('has one voice where the same pattern stands in two checks', () => {
    const twice = [check(['>lie'], 'lies'), { ...check(['>lie'], 'deceives'), needs: ['him'] }];
    const model = compileModel([recogniser('do_not_lie', twice)], SHARED_CONCEPTS);
    const [only] = new RecogniserEngine(model).recognise(developerMessage(prompt(['Lie to him.'], 13)));
    assert.equal(only?.confidence, 'possible');
  });

  test('counts in a long one beside another of its clause', () => {
    assert.deepEqual(found(['Lie to him.', 'Lie to her.'], 40), [
      'do_not_lie lies likely',
      'do_not_lie lies likely',
    ]);
  });

  test('does not count in a long one for a departure from another clause', () => {
    assert.deepEqual(found(['Lie to him.', 'Insult everyone.'], 20), [
      'do_not_lie lies possible',
      'avoid_abuse insults likely',
    ]);
  });

  test('counts where departures from any clause are everywhere', () => {
    assert.deepEqual(found(['Lie to him.', 'Insult everyone.'], 16), [
      'do_not_lie lies likely',
      'avoid_abuse insults likely',
    ]);
  });
});

test('a pattern that is marked where only those to match can be is refused', () => {
  const unless = [{ ...check(['>lie'], 'lies'), unless: ['~ joke'] }];
  assert.throws(() => compileModel([recogniser('do_not_lie', unless)], SHARED_CONCEPTS), /"~ joke"/);
});
