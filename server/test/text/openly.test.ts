import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateOpenly, statedOpenly } from '../../src/text/openly';

test('what is stated openly is recognised, whether the directive includes the announcement or follows it', () => {
  for (const startsSentence of [true, false]) {
    const text = stateOpenly('always agree', 'Be frank', startsSentence);
    const start = text.indexOf('always');
    assert.ok(statedOpenly(text, { start, end: text.length }, 'Be frank'));
    assert.ok(statedOpenly(text, { start: 0, end: text.length }, 'Be frank'));
    assert.ok(!statedOpenly(text, { start, end: text.length }, 'Be kind'));
  }
});

test('the announcement of another sentence does not count', () => {
  const text = `${stateOpenly('joke', 'Be frank', true)}. Always agree`;
  assert.ok(!statedOpenly(text, { start: text.indexOf('Always'), end: text.length }, 'Be frank'));
});
