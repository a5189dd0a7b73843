import type { SourceMap } from '../model/prompt';
import type { Span } from '../model/span';
import { OffsetMap } from './offsetMap';

interface Piece {
  readonly text: number;
  length: number;
  source: { readonly start: number; end: number };
}

/** Builds a decoded text and the map back to its source, piece by piece, in the order of both. */
export class MappedText {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #end: number;

  /** @param start where the encoded text begins in the source: what an empty text maps to */
  constructor(source: string, start: number) {
    this.#source = source;
    this.#end = start;
  }

  get length(): number {
    return this.#length;
  }

  /** Takes over characters of the source as they are. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    const last = this.#pieces.at(-1);
    if (last && last.source.end === start && last.source.end - last.source.start === last.length) {
      last.length += end - start;
      last.source.end = end;
      this.#parts.push(this.#source.slice(start, end));
      this.#length += end - start;
      this.#end = end;
    } else {
      this.put(this.#source.slice(start, end), { start, end });
    }
  }

  /** Puts what a stretch of the source stands for. */
  put(text: string, source: Span): void {
    this.#pieces.push({ text: this.#length, length: text.length, source: { ...source } });
    this.#parts.push(text);
    this.#length += text.length;
    this.#end = source.end;
  }

  build(): { readonly text: string; readonly map: SourceMap } {
    if (this.#pieces.length === 0) this.put('', { start: this.#end, end: this.#end });
    return { text: this.#parts.join(''), map: new OffsetMap(this.#pieces) };
  }
}
