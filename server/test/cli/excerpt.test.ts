import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt } from '../../src/cli/reporters/excerpt';
import { LineIndex } from '../../src/text/lineIndex';

/** Shows a text whose marked words stand between « and ». */
function show(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const { lines, hidden } = excerpt(text, new LineIndex(text), { start, end });
  const shown = lines.map((line) => `${line.source}\n${line.marks}`.trimEnd());
  return [...shown, ...(hidden > 0 ? [`+${String(hidden)}`] : [])].join('\n');
}

describe('carets stand under the marked words', () => {
  it('on a plain line', () => {
    assert.equal(show('- Never «lie» to them.'), '- Never lie to them.\n        ^^^');
  });

  it('after tabs, which are shown up to the next multiple of four', () => {
    assert.equal(show('\ta\t«lie»'), '    a   lie\n        ^^^');
  });

  it('after wide characters, which take two columns', () => {
    assert.equal(show('日本 «lie» 語'), '日本 lie 語\n     ^^^');
  });

  it('after an emoji made of several code points', () => {
    assert.equal(show('👨‍👩‍👧 «lie»'), '👨‍👩‍👧 lie\n   ^^^');
    assert.equal(show('❤️ «lie»'), '❤️ lie\n   ^^^');
  });

  it('under wide characters themselves', () => {
    assert.equal(show('a «日本» b'), 'a 日本 b\n  ^^^^');
  });

  it('after combining marks, which take no column', () => {
    assert.equal(show('e\u0301te\u0301 «lie»'), 'e\u0301te\u0301 lie\n    ^^^');
  });

  it('up to the end of a line that ends in CRLF', () => {
    assert.equal(show('a «lie»\r\nnext'), 'a lie\n  ^^^');
  });
});

describe('a mark that covers nothing', () => {
  it('points at the character after it', () => {
    assert.equal(show('ab«»cd'), 'abcd\n  ^');
  });

  it('points behind the last character at the end of a line', () => {
    assert.equal(show('ab«»\ncd'), 'ab\n  ^');
  });

  it('points at the end of a long line', () => {
    const [source, marks] = show(`${'x'.repeat(5000)}«»`).split('\n');
    assert.match(source ?? '', /^…x+$/);
    assert.equal(marks?.length, (source?.length ?? 0) + 1);
  });
});

describe('a mark over several lines', () => {
  it('is shown line by line', () => {
    assert.equal(show('a «b\nc» d'), 'a b\n  ^\nc d\n^');
  });

  it('leaves blank lines without a caret', () => {
    assert.equal(show('«b\n\nc»'), 'b\n^\n\nc\n^');
  });

  it('shows three lines and counts the rest', () => {
    assert.equal(show('«1\n2\n3\n4\n5»'), '1\n^\n2\n^\n3\n^\n+2');
  });

  it('does not show the line it only ends before', () => {
    assert.equal(show('«a\n»b'), 'a\n^');
  });
});

describe('a long line', () => {
  it('is cut to a window around the marked words', () => {
    const [source = '', marks = ''] = show(`${'a '.repeat(3000)}«lie»${' b'.repeat(3000)}`).split('\n');
    assert.ok(source.length <= 102, `${String(source.length)} columns`);
    assert.match(source, /^….* lie .*…$/);
    assert.equal(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), 'lie');
  });

  it('of five million characters costs no more than its window', () => {
    const [source = ''] = show(`${'x'.repeat(2_500_000)}«lie»${'y'.repeat(2_500_000)}`).split('\n');
    assert.match(source, /x+liey+/);
  });

  it('whose marked words are longer than the window is cut behind', () => {
    const [source = '', marks = ''] = show(`begin «${'z'.repeat(3000)}» end`).split('\n');
    assert.match(source, /^begin z+…$/);
    assert.match(marks, /^ {6}\^+$/);
  });
});

describe('source text cannot steer the terminal', () => {
  it('shows escape sequences, overprinting and bidirectional marks as something visible', () => {
    const shown = show('\u001b[31m«red»\b\u009b0m \u202eabc\u200b');
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(shown.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f\u202e\u200b]/);
    assert.match(shown, /␛\[31mred␈<U\+009B>0m <U\+202E>abc<U\+200B>/);
  });

  it('keeps the carets in place behind what it replaced', () => {
    const [source = '', marks = ''] = show('\u202e\u001b«lie»').split('\n');
    assert.equal(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), 'lie');
  });
});
