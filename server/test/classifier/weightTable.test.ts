import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildTable, hash, WeightTable } from '../../src/classifier/weightTable';

/** The weights a table holds for a feature, or undefined when it does not know it. */
function read(table: WeightTable, feature: string): number[] | undefined {
  const sums = new Float64Array(table.data.rows);
  return table.add(feature, sums) ? [...sums] : undefined;
}

describe('a weight table', () => {
  const weights = new Map<string, number[]>();
  for (let i = 0; i < 3000; i++) weights.set(`word${i} other`, [Math.sin(i) * 4, Math.cos(i) * 4]);
  const table = new WeightTable(buildTable(weights));

  test('gives every weight back to within half a level', () => {
    for (const [feature, [first = 0, second = 0]] of weights) {
      const [a = NaN, b = NaN] = read(table, feature) ?? [];
      assert.ok(Math.abs(a - first) <= table.data.scale * 0.51, `${feature}: ${a} for ${first}`);
      assert.ok(Math.abs(b - second) <= table.data.scale * 0.51, `${feature}: ${b} for ${second}`);
    }
  });

  test('does not know features it was not built with', () => {
    for (let i = 0; i < 3000; i++) assert.equal(read(table, `never seen ${i}`), undefined);
  });

  test('adds to what is there already', () => {
    const sums = Float64Array.of(10, 20);
    table.add('word1 other', sums);
    assert.ok((sums[0] ?? 0) > 13 && (sums[1] ?? 0) > 22);
  });

  test('survives JSON and holds printable characters only', () => {
    const copy = new WeightTable(JSON.parse(JSON.stringify(table.data)) as typeof table.data);
    assert.deepEqual(read(copy, 'word7 other'), read(table, 'word7 other'));
    assert.match(table.data.keys + table.data.values, /^[ -~]*$/);
  });

  test('refuses rows of different lengths', () => {
    assert.throws(
      () =>
        buildTable(
          new Map([
            ['a', [1]],
            ['b', [1, 2]],
          ]),
        ),
      /b has 2 weights instead of 1/,
    );
  });

  test('hashes short strings apart', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 5000; i++) seen.add(hash(`f${i}`));
    assert.equal(seen.size, 5000);
  });
});
