import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialRuns, sharedRuns } from '../../scripts/sharedWords';

const OFFICIAL = officialRuns([
  '# A heading of more than eight words that counts as a fact {#heading level=root}\n' +
    'The quick brown fox doesn’t jump over the lazy dog on Sundays, but rests.\n',
]);

test('eight words in a row are found, with line and full length', () => {
  const text = 'one\ntwo: "the QUICK brown fox doesn\'t jump over the lazy dog" three\n';
  assert.deepEqual(sharedRuns(text, OFFICIAL), [
    { line: 1, words: "the quick brown fox doesn't jump over the lazy dog" },
  ]);
});

test('seven words in a row are not', () => {
  assert.deepEqual(sharedRuns('quick brown fox doesn’t jump over the dog', OFFICIAL), []);
});

test('line breaks, comment marks and escapes do not hide a run', () => {
  const text = "// the quick brown fox\n// doesn't jump +\n'over the\\nlazy dog'";
  assert.equal(sharedRuns(text, OFFICIAL).length, 1);
});

test('two stretches are two findings, also at the end of the text', () => {
  const run = "fox doesn't jump over the lazy dog on";
  assert.deepEqual(
    sharedRuns(`${run}\n\nnothing\n${run}`, OFFICIAL).map(({ line }) => line),
    [0, 3],
  );
});

test('titles are facts', () => {
  assert.deepEqual(sharedRuns('A heading of more than eight words that counts as a fact', OFFICIAL), []);
});
