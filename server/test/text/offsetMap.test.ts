import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MappedText } from '../../src/text/mappedText';
import { OffsetMap } from '../../src/text/offsetMap';

/** `say \"hi\"` in quotes from offset 10 on: an escape is two characters of source and one of text. */
function quoted() {
  const source = ' '.repeat(10) + '"say \\"hi\\""';
  const decoded = new MappedText(source, 11);
  decoded.copy(11, 15);
  decoded.put('"', { start: 15, end: 17 });
  decoded.copy(17, 19);
  decoded.put('"', { start: 19, end: 21 });
  return { source, ...decoded.build() };
}

describe('an offset map', () => {
  it('maps a text that stands in the source as it is', () => {
    const map = OffsetMap.identity(5, 10);
    assert.deepEqual(map.toSourceSpan({ start: 2, end: 4 }), { start: 7, end: 9 });
    assert.equal(map.toSource(10), 15);
    assert.equal(map.toText(4), undefined);
    assert.equal(map.toText(15), 10);
    assert.equal(map.toText(16), undefined);
  });

  it('covers whole escapes', () => {
    const { source, text, map } = quoted();
    assert.equal(text, 'say "hi"');
    const span = map.toSourceSpan({ start: 4, end: 8 });
    assert.equal(source.slice(span.start, span.end), '\\"hi\\"');
  });

  it('maps the inside of an escape to the character it stands for', () => {
    const { map } = quoted();
    assert.equal(map.toText(16), 4);
    assert.equal(map.toText(17), 5);
    assert.equal(map.toText(10), undefined);
  });

  it('leaves out gaps of the source at both ends of a span', () => {
    const decoded = new MappedText('ab   cd', 0);
    decoded.copy(0, 2);
    decoded.copy(5, 7);
    const { map } = decoded.build();
    assert.deepEqual(map.toSourceSpan({ start: 0, end: 2 }), { start: 0, end: 2 });
    assert.deepEqual(map.toSourceSpan({ start: 2, end: 4 }), { start: 5, end: 7 });
    assert.equal(map.toText(3), undefined);
  });

  it('puts an empty span at the beginning of what follows', () => {
    assert.deepEqual(quoted().map.toSourceSpan({ start: 5, end: 5 }), { start: 17, end: 17 });
  });

  it('gives an empty text a place', () => {
    const { text, map } = new MappedText('""', 1).build();
    assert.equal(text, '');
    assert.deepEqual(map.toSourceSpan({ start: 0, end: 0 }), { start: 1, end: 1 });
    assert.equal(map.toText(1), 0);
  });

  it('clamps offsets that lie outside the text', () => {
    const { map } = quoted();
    assert.equal(map.toSource(-3), 11);
    assert.equal(map.toSource(99), 21);
  });
});
