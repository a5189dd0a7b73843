import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scores, train, type Example } from '../../scripts/train/linear';
import { exampleSentences, trainingSentences } from '../../scripts/train/sentences';

const OPTIONS = { classes: 2, epochs: 10, rate: 0.1, decay: 1e-4, minCount: 1 };
const EXAMPLES: readonly Example[] = [
  { features: ['sun', 'warm'], target: 0 },
  { features: ['sun', 'beach'], target: 0 },
  { features: ['snow', 'cold'], target: 1 },
  { features: ['snow', 'ski'], target: 1 },
];

describe('training', () => {
  test('learns which features go with which class', () => {
    const { weights, bias } = train(EXAMPLES, OPTIONS);
    assert.ok((scores(['sun'], weights, bias)[0] ?? 0) > 0.7);
    assert.ok((scores(['snow', 'unknown'], weights, bias)[1] ?? 0) > 0.7);
  });

  test('gives the same weights twice', () => {
    assert.deepEqual(train(EXAMPLES, OPTIONS), train(EXAMPLES, OPTIONS));
  });

  test('leaves rare features out', () => {
    const { weights } = train(EXAMPLES, { ...OPTIONS, minCount: 2 });
    assert.deepEqual([...weights.keys()].sort(), ['snow', 'sun']);
  });
});

describe('the training sentences', () => {
  const sentences = trainingSentences();

  test('hold departures and fine sentences for every clause they name', () => {
    for (const clause of new Set(sentences.map((sentence) => sentence.clause))) {
      if (clause.startsWith('ordinary')) continue;
      const labels = sentences.filter((sentence) => sentence.clause === clause).map(({ label }) => label);
      assert.ok(
        labels.filter((label) => label === 'pass').length >= 20,
        `${clause} has too few fine sentences`,
      );
      assert.ok(labels.filter((label) => label !== 'pass').length >= 20, `${clause} has too few departures`);
    }
  });

  test('say nothing twice', () => {
    const seen = new Map<string, string>();
    for (const { clause, text } of sentences) {
      assert.equal(seen.get(text), undefined, `"${text}" stands in ${seen.get(text)} and ${clause}`);
      seen.set(text, clause);
    }
  });

  test('are joined by the examples of the recognisers', () => {
    assert.ok(exampleSentences().length > 500);
  });
});
