import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginning, plainProse } from '../../../src/spec/source/prose';

const titleOf = (id: string) => (id === 'be_brief' ? 'Be brief' : undefined);

test('references become titles, links their words, and marks go', () => {
  const plain = plainProse(
    'See [?](#be_brief), [?](#gone) and [here](https://a.example)[^x1y2] --- *now*.',
    titleOf,
  );
  assert.equal(plain, 'See “Be brief”, “gone” and here — now.');
});

test('lists, lone asterisks and underscores in names stay', () => {
  const text = '* one\n- two **bold** and 2 * 3 * 4 in do_not_lie';
  assert.equal(plainProse(text, titleOf), '* one\n- two bold and 2 * 3 * 4 in do_not_lie');
});

test('what the source writes as entities is shown as it is meant', () => {
  assert.equal(plainProse('&lt;form name=&quot;a&quot;&gt;', titleOf), '<form name="a">');
});

test('a beginning is cut between words', () => {
  assert.equal(beginning('one two three', 9), 'one two …');
  assert.equal(beginning('one', 9), 'one');
  assert.equal(beginning('abcdefghij', 4), 'abcd …');
});
