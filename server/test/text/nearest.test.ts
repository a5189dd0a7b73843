import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from '../../src/text/nearest';

test('misspelt names lead to the one that was meant', () => {
  const known = ['do_not_lie', 'avoid_errors', 'avoid_abuse'];
  assert.deepEqual(nearest('do_not_ile', known), ['do_not_lie']);
  assert.deepEqual(nearest('do-not-lie', known), ['do_not_lie']);
  assert.deepEqual(nearest('Avoid_Error', known), ['avoid_errors']);
});

test('a swap of neighbours is one mistake', () => {
  assert.deepEqual(nearest('abdc', ['abxy', 'abcd']), ['abcd']);
  assert.deepEqual(nearest('ab', ['ba']), ['ba']);
});

test('what resembles nothing gets no answer', () => {
  assert.deepEqual(nearest('banana', ['do_not_lie']), []);
  assert.deepEqual(nearest('x'.repeat(10_000), ['x']), []);
  assert.equal(didYouMean('banana', ['do_not_lie']), '');
});

test('of equally near names the first by spelling comes first, up to the limit', () => {
  assert.deepEqual(nearest('cat', ['hat', 'bat', 'car'], 2), ['bat', 'car']);
});
