import type { Span } from '../model/span';

/** The lines of a text without their line ends, found as far as they are asked for. Lines end with `\n` or `\r\n`. */
export class LineReader {
  readonly #lines: Span[] = [];
  /** Where the next line begins; beyond the end of the text after the last one. */
  #next: number;

  /** @param from where a line begins, which is the first */
  constructor(
    readonly text: string,
    from: number,
  ) {
    this.#next = from;
  }

  /** A line by its number, counted from 0; undefined beyond the last one. */
  at(index: number): Span | undefined {
    while (index >= this.#lines.length && this.#next <= this.text.length) this.#read();
    return this.#lines[index];
  }

  #read(): void {
    const { text } = this;
    const start = this.#next;
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    this.#lines.push({ start, end: next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next });
    this.#next = next + 1;
  }
}

/** Begins a line that is indented and no order of its own. */
const GOES_ON =
  /^[ \t]+(?:without|before|after|if|when|unless|until|and|or|nor|but|to|for|with|in|on|at|by|from|of|that|who|which|as|than|because|while|even)\b/;

/**
 * Does `line` continue the sentence of `previous`? People wrap prompts by hand, but as often put one instruction on each
 * line: a line goes on when the one before it is long, has no closing punctuation, and this one does not start anew.
 * @param isIndented is the line indented below an item? Then a word that no order begins with is enough for it to go on.
 */
export function isWrapped(previous: Span | undefined, line: Span, text: string, isIndented = false): boolean {
  if (!previous) return false;
  const before = text.slice(Math.max(previous.start, previous.end - 80), previous.end).trimEnd();
  const first = text.slice(line.start, line.start + 80).trimStart()[0] ?? '';
  if (/[,;(–-]$|\b(?:and|or|the|a|an|to|of|in|with|for|that|you|is|are|be)$/i.test(before)) return true;
  if (/[.!?:;。！？"”)]$/.test(before))
    return /[.!?"”)]$/.test(before) && previous.end - previous.start > 60 && /\p{L}|\d/u.test(first);
  if (isIndented && GOES_ON.test(text.slice(line.start, line.start + 80))) return true;
  return previous.end - previous.start > 50 && /[\p{Ll}\d("“'‘`]/u.test(first);
}
