import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyFixes } from '../../src/engine/applyFixes';
import type { Fix } from '../../src/model/finding';

function fix(...edits: readonly (readonly [start: number, end: number, text: string])[]): Fix {
  const mapped = edits.map(([start, end, text]) => ({ span: { start, end }, text }));
  return { title: 'x', kind: 'safe', action: 'remove', edits: mapped };
}

test('many fixes are applied at once, in whatever order they are given', () => {
  assert.equal(applyFixes('abcdef', [fix([4, 5, 'E']), fix([0, 1, '']), fix([2, 2, '--'])]).text, 'b--cdEf');
});

test('of two fixes that overlap the first in the text is applied and the other one is skipped', () => {
  const first = fix([1, 4, 'X']);
  const second = fix([3, 5, 'Y']);
  assert.deepEqual(applyFixes('abcdef', [second, first]), {
    text: 'aXef',
    applied: [first],
    skipped: [second],
  });
});

test('a fix of several edits is applied wholly or not at all', () => {
  const both = fix([0, 1, 'A'], [4, 5, 'E']);
  assert.equal(applyFixes('abcdef', [both, fix([3, 5, 'Y'])]).text, 'AbcdEf');
  assert.equal(applyFixes('abcdef', [fix([0, 2, 'Z']), fix([1, 2, 'q'], [4, 5, 'E'])]).text, 'Zcdef');
});

test('the same fix offered twice is applied once', () => {
  const applied = applyFixes('abc', [fix([1, 1, '!']), fix([1, 1, '!'])]);
  assert.equal(applied.text, 'a!bc');
  assert.equal(applied.skipped.length, 1);
});

test('neighbouring edits do not collide', () => {
  assert.equal(applyFixes('abcd', [fix([0, 2, 'x']), fix([2, 4, 'y'])]).text, 'xy');
});

test('without fixes the text stays as it is', () => {
  assert.deepEqual(applyFixes('a😀\r\n', []), { text: 'a😀\r\n', applied: [], skipped: [] });
});

test('every fix is either applied or skipped, and the length adds up', () => {
  const edit = fc.tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 }));
  const anyFix = fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) =>
      fix(...edits.map(([start, length, text]) => [start, Math.min(30, start + length), text] as const)),
    );
  fc.assert(
    fc.property(fc.array(anyFix, { maxLength: 8 }), (fixes) => {
      const { text, applied, skipped } = applyFixes('x'.repeat(30), fixes);
      const growth = applied
        .flatMap((one) => one.edits)
        .map((one) => one.text.length - (one.span.end - one.span.start));
      assert.equal(applied.length + skipped.length, fixes.length);
      assert.equal(
        text.length,
        growth.reduce((sum, one) => sum + one, 30),
      );
    }),
  );
});
