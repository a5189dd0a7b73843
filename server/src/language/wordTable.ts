import { RESERVED } from './reserved';

/** A word table as plain data, so that it can be written down and read back quickly. */
export interface WordTableData {
  /** All words in the order of their numbers, without anything between them. */
  readonly text: string;
  /** Where each word ends in `text`; the first entry stands for number 0 and is 0. */
  readonly ends: ArrayLike<number>;
  /** Word numbers by hash, open addressing, 0 where free. The length is a power of two. */
  readonly slots: ArrayLike<number>;
}

const LEAST_SLOTS = 256;
/** A table this full is made larger. */
const MAX_LOAD = 0.5;

/**
 * Numbers words, so that everything behind the tokeniser compares numbers. Looking a word up makes no string. Number 0
 * stands for every word that is not in the table.
 */
export class WordTable {
  readonly #text: string;
  readonly #ends: ArrayLike<number>;
  #slots: ArrayLike<number>;
  /** Words of the data that were asked for: the same few again and again. */
  readonly #cut: (string | undefined)[] = [];
  /** Words put in after those of the data, and the slots once there are any: the data are not written to. */
  readonly #added: string[] = [];
  #own: Uint32Array | undefined;

  constructor(data: WordTableData = RESERVED_DATA) {
    this.#text = data.text;
    this.#ends = data.ends;
    this.#slots = data.slots;
  }

  /** How many words there are, plus one: the numbers are below this. */
  get size(): number {
    return this.#ends.length + this.#added.length;
  }

  get data(): WordTableData {
    return tableData(Array.from({ length: this.size - 1 }, (_, index) => this.word(index + 1)));
  }

  /** The number of the word at a place of a text, A to Z read as a to z; 0 when it is not in the table. */
  idOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashStep(hash, lower(text.charCodeAt(at)));
    return this.idOfHashed(hash, text, start, end);
  }

  /** The same for callers who have looked at each character anyway. @param hash of `hashStep`, from 0 on */
  idOfHashed(hash: number, text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0 || this.#equals(id, text, start, end)) return id;
    }
  }

  /** The number of a word, which is put into the table if need be. */
  add(word: string): number {
    const known = this.idOf(word, 0, word.length);
    if (known > 0) return known;
    const id = this.size;
    this.#added.push(word);
    const slots = this.#own ?? Uint32Array.from(this.#slots);
    this.#own = id < slots.length * MAX_LOAD ? slots : this.#grown(slots.length * 2);
    this.#slots = this.#own;
    enter(this.#own, id, word);
    return id;
  }

  /** The word with a number. */
  word(id: number): string {
    const more = id - this.#ends.length;
    if (more >= 0) return this.#added[more] ?? '';
    return (this.#cut[id] ??= this.#text.slice(this.#ends[id - 1], this.#ends[id]));
  }

  #equals(id: number, text: string, start: number, end: number): boolean {
    const ends = this.#ends;
    if (id >= ends.length) {
      const word = this.#added[id - ends.length] ?? '';
      return word.length === end - start && same(word, 0, text, start, end);
    }
    const from = ends[id - 1] as number;
    return (ends[id] as number) - from === end - start && same(this.#text, from, text, start, end);
  }

  #grown(length: number): Uint32Array {
    const slots = new Uint32Array(length);
    for (let id = 1; id < this.size - 1; id++) enter(slots, id, this.word(id));
    return slots;
  }
}

function tableData(words: readonly string[]): WordTableData {
  const ends = [0];
  let length = LEAST_SLOTS;
  while (length * MAX_LOAD <= words.length) length *= 2;
  const slots = new Uint32Array(length);
  words.forEach((word, index) => {
    ends.push((ends[index] ?? 0) + word.length);
    enter(slots, index + 1, word);
  });
  return { text: words.join(''), ends, slots };
}

function enter(slots: Uint32Array, id: number, word: string): void {
  const mask = slots.length - 1;
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, lower(word.charCodeAt(at)));
  let slot = slotOf(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id;
}

const lower = (code: number) => (code >= 65 && code <= 90 ? code | 32 : code);

/** Does the word at `from` of `words` stand, but for case, at a place of a text? */
function same(words: string, from: number, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (words.charCodeAt(from + at - start) !== lower(text.charCodeAt(at))) return false;
  return true;
}

/** The hash of a word with one more UTF-16 unit, in lower case. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const slotOf = (hash: number) => hash ^ (hash >>> 15);

const RESERVED_DATA = tableData(RESERVED);
