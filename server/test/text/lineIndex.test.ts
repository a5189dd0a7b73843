import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LineIndex } from '../../src/text/lineIndex';

describe('a line index', () => {
  it('counts UTF-16 units, so an emoji is two characters', () => {
    assert.deepEqual(new LineIndex('a\n😀b').positionAt(4), { line: 1, character: 2 });
  });

  it('ends lines at \\n, \\r\\n and \\r', () => {
    const index = new LineIndex('a\r\nb\rc\nd');
    assert.equal(index.lineCount, 4);
    assert.deepEqual(
      [3, 5, 7].map((offset) => index.positionAt(offset).line),
      [1, 2, 3],
    );
  });

  it('counts the inside of \\r\\n to the line it ends', () => {
    assert.deepEqual(new LineIndex('a\r\nb').positionAt(2), { line: 0, character: 2 });
  });

  it('clamps offsets and positions that lie outside', () => {
    const index = new LineIndex('ab\ncd');
    assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(index.offsetAt({ line: -1, character: 3 }), 0);
  });

  it('gives the content of a line without its end', () => {
    assert.deepEqual(new LineIndex('ab\r\ncd').lineSpan(0), { start: 0, end: 2 });
    assert.deepEqual(new LineIndex('').lineSpan(0), { start: 0, end: 0 });
  });

  it('comes back to the same offset, except between \\r and \\n', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), (value, at) => {
        const offset = Math.min(at, value.length);
        fc.pre(!(value[offset - 1] === '\r' && value[offset] === '\n'));
        const index = new LineIndex(value);
        assert.equal(index.offsetAt(index.positionAt(offset)), offset);
      }),
    );
  });
});
