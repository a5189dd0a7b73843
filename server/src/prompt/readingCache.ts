import type { Block } from './blocks';
import type { Sentence } from './sentence';

/** A message as it was read. */
interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** By block; undefined where nothing was read. */
  readonly sentences: (readonly Sentence[] | undefined)[];
}

/**
 * What was read of one version of a text, so that of the next only what was edited is read again. Belongs to whoever holds
 * the text, and is bounded by it: it keeps one version.
 */
export class ReadingCache {
  /** By message, in the order of the text. */
  readonly #readings: Reading[] = [];
  #next = 0;

  /** A new version of the text begins: its messages are going to be read in order. */
  begin(): void {
    this.#readings.length = this.#next;
    this.#next = 0;
  }

  /** The next message is read. */
  open(text: string, blocks: readonly Block[]): MessageReading {
    const reading: Reading = { text, blocks, sentences: [] };
    const before = this.#readings[this.#next];
    this.#readings[this.#next++] = reading;
    return new MessageReading(reading, before);
  }
}

/** Reads a message with an earlier version at hand: what stands before and behind all edits is taken from there. */
export class MessageReading {
  /** How much both versions have in common at their start and at their end, in UTF-16 units. */
  readonly #prefix: number;
  readonly #suffix: number;

  constructor(
    readonly now: Reading,
    readonly before: Reading | undefined,
  ) {
    this.#prefix = before ? commonPrefix(before.text, now.text) : 0;
    this.#suffix = before ? commonSuffix(before.text, now.text) : 0;
  }

  /** The sentences of a block; `read` is asked only when the block was not there before. */
  sentences(index: number, read: (content: string) => readonly Sentence[]): readonly Sentence[] {
    const { span } = this.now.blocks[index] ?? { span: { start: 0, end: 0 } };
    // A slice would keep all the text alive that it was cut from; a joined string is a copy as soon as it is cut.
    const sentences = this.#known(index) ?? read(` ${this.now.text.slice(span.start, span.end)}`.slice(1));
    this.now.sentences[index] = sentences;
    return sentences;
  }

  #known(index: number): readonly Sentence[] | undefined {
    const block = this.now.blocks[index];
    if (!this.before || !block) return undefined;
    const { blocks, sentences, text } = this.before;
    if (block.span.end <= this.#prefix && isAt(blocks[index], block, 0)) return sentences[index];
    const shift = text.length - this.now.text.length;
    const fromEnd = index + blocks.length - this.now.blocks.length;
    if (block.span.start < this.now.text.length - this.#suffix || !isAt(blocks[fromEnd], block, shift))
      return undefined;
    return sentences[fromEnd];
  }
}

/** Does the earlier block stand where the later one does, less an edit of `shift` units before it? */
function isAt(earlier: Block | undefined, later: Block, shift: number): boolean {
  return (
    earlier !== undefined &&
    earlier.span.start === later.span.start + shift &&
    earlier.span.end === later.span.end + shift
  );
}

/** Texts are compared in pieces of this length first, which costs next to nothing. */
const PIECE = 4096;

function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at + PIECE <= length && a.slice(at, at + PIECE) === b.slice(at, at + PIECE)) at += PIECE;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const piece = (text: string, size: number) => text.slice(text.length - size - PIECE, text.length - size);
  let size = 0;
  while (size + PIECE <= length && piece(a, size) === piece(b, size)) size += PIECE;
  while (size < length && a.charCodeAt(a.length - 1 - size) === b.charCodeAt(b.length - 1 - size)) size++;
  return size;
}
