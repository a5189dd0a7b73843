import type { SourceMap } from '../model/prompt';
import type { Span } from '../model/span';

/**
 * A piecewise map between decoded text and source. Each piece is a run of decoded text that came from a run of the
 * source; equal lengths map one to one (plain characters), unequal ones map as a whole (an escape, a folded line end).
 */
export class OffsetMap implements SourceMap {
  readonly #text: readonly number[];
  readonly #source: readonly number[];
  readonly #sourceEnds: readonly number[];
  readonly #length: number;

  /** Pieces must be in order and without gaps in the decoded text; the source may have gaps (indentation, quotes). */
  constructor(pieces: readonly { text: number; length: number; source: Span }[]) {
    this.#text = pieces.map((piece) => piece.text);
    this.#source = pieces.map((piece) => piece.source.start);
    this.#sourceEnds = pieces.map((piece) => piece.source.end);
    const last = pieces[pieces.length - 1];
    this.#length = last ? last.text + last.length : 0;
  }

  /** The map of a text that stands in the source as it is, from `start` on. */
  static identity(start: number, length: number): OffsetMap {
    return new OffsetMap([{ text: 0, length, source: { start, end: start + length } }]);
  }

  toSource(offset: number): number {
    return this.#startOf(Math.max(0, Math.min(offset, this.#length)));
  }

  toText(sourceOffset: number): number | undefined {
    let low = 0;
    let high = this.#source.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#source[middle] ?? 0) <= sourceOffset) low = middle;
      else high = middle - 1;
    }
    const start = this.#source[low];
    const end = this.#sourceEnds[low];
    if (start === undefined || end === undefined || sourceOffset < start || sourceOffset > end)
      return undefined;
    const text = this.#text[low] ?? 0;
    const textEnd = this.#text[low + 1] ?? this.#length;
    if (sourceOffset === end) return textEnd;
    return end - start === textEnd - text ? text + (sourceOffset - start) : text;
  }

  toSourceSpan(span: Span): Span {
    const start = this.#startOf(span.start);
    return { start, end: span.end <= span.start ? start : this.#endOf(span.end) };
  }

  /** The piece that holds the decoded offset; at a border the later one. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#text.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#text[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #startOf(offset: number): number {
    const index = this.#pieceAt(offset);
    const source = this.#source[index] ?? 0;
    const sourceEnd = this.#sourceEnds[index] ?? 0;
    const into = offset - (this.#text[index] ?? 0);
    const length = (this.#text[index + 1] ?? this.#length) - (this.#text[index] ?? 0);
    if (into === 0) return source;
    if (into >= length) return sourceEnd;
    return sourceEnd - source === length ? source + into : source;
  }

  /** Where the character before the decoded offset ends in the source. */
  #endOf(offset: number): number {
    const index = this.#pieceAt(Math.max(0, offset - 1));
    const source = this.#source[index] ?? 0;
    const sourceEnd = this.#sourceEnds[index] ?? 0;
    const length = (this.#text[index + 1] ?? this.#length) - (this.#text[index] ?? 0);
    return sourceEnd - source === length ? source + (offset - (this.#text[index] ?? 0)) : sourceEnd;
  }
}
