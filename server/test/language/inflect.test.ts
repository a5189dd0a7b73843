import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nounForms, spellings, verbForms } from '../../src/language/inflect';

const sorted = (words: readonly string[]) => [...words].sort();

describe('verbForms', () => {
  const regular: readonly (readonly [string, string])[] = [
    ['flatter', 'flatters flattering flattered'],
    ['praise', 'praises praising praised'],
    ['agree', 'agrees agreeing agreed'],
    ['deny', 'denies denying denied'],
    ['play', 'plays playing played'],
    ['push', 'pushes pushing pushed'],
    ['veto', 'vetoes vetoing vetoed'],
    ['die', 'dies dying died'],
  ];
  for (const [base, forms] of regular) {
    test(`inflects ${base}`, () => {
      assert.deepEqual(sorted(verbForms(base)), sorted([base, ...forms.split(' ')]));
    });
  }

  test('doubles the final consonant of short and end-stressed verbs only', () => {
    assert.ok(verbForms('stop').includes('stopping'));
    assert.ok(verbForms('submit').includes('submitted'));
    assert.ok(verbForms('visit').includes('visiting'));
    assert.ok(!verbForms('visit').includes('visitting'));
  });

  test('puts a k between a final c and the ending', () => {
    assert.ok(verbForms('mimic').includes('mimicking'));
    assert.ok(verbForms('panic').includes('panicked'));
  });

  test('knows irregular verbs, without a regular past beside them', () => {
    assert.deepEqual(sorted(verbForms('hide')), sorted(['hide', 'hides', 'hiding', 'hid', 'hidden']));
    assert.ok(verbForms('withhold').includes('withheld'));
    assert.ok(!verbForms('hide').includes('hided'));
  });

  test('keeps both pasts where both are used', () => {
    assert.ok(verbForms('learn').includes('learnt'));
    assert.ok(verbForms('learn').includes('learned'));
  });
});

describe('nounForms', () => {
  const plurals: readonly (readonly [string, readonly string[]])[] = [
    ['user', ['users']],
    ['diagnosis', ['diagnoses']],
    ['child', ['children']],
    ['story', ['stories']],
    ['policeman', ['policemen']],
    ['human', ['humans']],
    ['photo', ['photos', 'photoes']],
  ];
  for (const [noun, plural] of plurals) {
    test(`makes the plural of ${noun}`, () => {
      assert.deepEqual(nounForms(noun), [noun, ...plural]);
    });
  }
});

describe('spellings', () => {
  const pairs = ['criticise criticize', 'behaviour behavior', 'labelled labeled', 'analyse analyze'];
  const irregular = ['offence offense', 'judgement judgment', 'sceptic skeptic', 'fulfil fulfill'];
  for (const pair of [...pairs, ...irregular]) {
    const [british = '', american = ''] = pair.split(' ');
    test(`holds ${british} and ${american} for the same word`, () => {
      assert.ok(spellings(british).includes(american));
      assert.ok(spellings(american).includes(british));
    });
  }

  test('leaves short words with such endings alone', () => {
    assert.deepEqual(spellings('your'), ['your']);
    assert.deepEqual(spellings('wise'), ['wise']);
  });
});
