import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recognise } from '../../src/recognisers';
import { developerMessage } from '../prompt/support';

const marked = (text: string) =>
  recognise(developerMessage(text)).map(({ span }) => text.slice(span.start, span.end));

describe('the words that a finding marks', () => {
  test('are the sentence', () => {
    assert.deepEqual(marked('Greet people. Always agree with the customer. Use metric units.'), [
      'Always agree with the customer.',
    ]);
  });

  test('are not the tags around them', () => {
    assert.deepEqual(marked('<li>Always agree with the customer.</li>'), ['Always agree with the customer.']);
  });

  test('are in a table the cell, so that a rewrite leaves the others', () => {
    const row = '| 3 | Always agree with the customer. | support |';
    assert.deepEqual(marked(`| No | Rule | Who |\n| --- | --- | --- |\n${row}\n`), [
      'Always agree with the customer.',
    ]);
  });
});
