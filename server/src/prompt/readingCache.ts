import type { Sentence } from './sentence';

interface Reading {
  /** The block's content, cut loose from the text it stands in. */
  readonly content: string;
  readonly sentences: readonly Sentence[];
}

/**
 * What was read of the blocks of one text, by their content, so that after an edit only what was edited is read again.
 * Belongs to whoever holds the text. Bounded by the text: what one version no longer has is forgotten with the next.
 */
export class ReadingCache {
  #now = new Map<string, Reading>();
  #before = new Map<string, Reading>();

  /** A new version of the text begins. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** Blocks of which it holds the sentences. */
  get size(): number {
    return this.#now.size;
  }

  /** The sentences of a block, read anew only if no version of the text before this one had the same block. */
  sentences(content: string, read: (content: string) => readonly Sentence[]): readonly Sentence[] {
    const known = this.#now.get(content);
    if (known) return known.sentences;
    const reading = this.#before.get(content) ?? newReading(content, read);
    this.#now.set(reading.content, reading);
    return reading.sentences;
  }
}

function newReading(content: string, read: (content: string) => readonly Sentence[]): Reading {
  // A slice would keep the whole text alive that it was cut from; a joined string is a copy as soon as it is cut.
  const own = ` ${content}`.slice(1);
  return { content: own, sentences: read(own) };
}
