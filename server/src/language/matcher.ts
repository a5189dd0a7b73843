import { listAt, type Lexicon } from './lexicon';
import { endsGap } from './reserved';
import type { TokenView } from './tokenView';
import { WordSet } from './wordSet';

/** A match: token indexes, half open, and the index of its head. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** What the elements of a pattern are in its code; compilePattern.ts writes it. */
export const OP = { word: 0, words: 1, concept: 2, gap: 3, any: 4, start: 5, end: 6, choice: 7 } as const;
const KIND = 7;
export const OPTIONAL = 8;
export const HEAD = 16;

/** Compiled patterns: plain numbers, so that they can be written down and read back quickly. */
export interface PatternData {
  /**
   * A sequence is the number of its items and the items. An item is its kind with flags and one number: a word, a word
   * set, a concept, the length of a gap; of a choice the length of what follows: the number of options and, for each,
   * its length and its sequence.
   */
  readonly code: ArrayLike<number>;
  /** By pattern number: where its sequence starts, the word set and the concept set of which its first token must be. */
  readonly entries: ArrayLike<number>;
  /** By set of words and one more: where its words begin in `wordMembers`. The first set is empty. */
  readonly wordBounds: ArrayLike<number>;
  readonly wordMembers: ArrayLike<number>;
  /** The same for sets of concepts. */
  readonly conceptBounds: ArrayLike<number>;
  readonly conceptMembers: ArrayLike<number>;
}

/** Stands for the concept set of a pattern that may start with anything. */
export const ANYTHING = 0xffff;

/** The positions reached so far, each with the head found on the way there (-1 for none); the first way counts. */
class Positions {
  readonly at: number[] = [];
  readonly head: number[] = [];
  size = 0;

  reach(at: number, head: number): void {
    // Few positions are open at a time: no gap is long.
    for (let i = 0; i < this.size; i++) if (this.at[i] === at) return;
    this.at[this.size] = at;
    this.head[this.size++] = head;
  }
}

/** Matches compiled patterns against sentences. Holds scratch space, but nothing of any text. */
export class PatternMatcher {
  /** Made when they are first asked for, like all that follows: one run of the program tries few patterns. */
  readonly #wordSets: (WordSet | undefined)[] = [];
  /** By pattern: the words it may start with; null when it may be any. */
  readonly #starters: (WordSet | null | undefined)[] = [];
  /** Two sets of positions for each depth of nesting. */
  readonly #scratch: Positions[] = [];

  constructor(
    readonly data: PatternData,
    readonly lexicon: Lexicon,
  ) {}

  /** The leftmost match of a pattern that starts at `from` or later. At most one starts at each token. */
  next(pattern: number, text: TokenView, from: number): PatternMatch | undefined {
    const starters = this.#startersOf(pattern);
    const sequence = this.data.entries[3 * pattern] ?? 0;
    const { ids } = text;
    for (let start = from; start < ids.length; start++) {
      if (starters) start = starters.firstIn(ids, start);
      if (start === ids.length) return undefined;
      const ends = this.#run(sequence, start, text, 0);
      let best = -1;
      for (let i = 0; i < ends.size; i++) if (best < 0 || (ends.at[i] ?? 0) < (ends.at[best] ?? 0)) best = i;
      const end = ends.at[best] ?? -1;
      if (best < 0 || end <= start) continue;
      const head = ends.head[best] ?? -1;
      return { start, end, head: head >= 0 && head < text.length ? head : start };
    }
    return undefined;
  }

  matches(pattern: number, text: TokenView): boolean {
    return this.next(pattern, text, 0) !== undefined;
  }

  #wordSet(id: number): WordSet {
    const { wordBounds, wordMembers } = this.data;
    return (this.#wordSets[id] ??= new WordSet(listAt(wordBounds, wordMembers, id)));
  }

  #startersOf(pattern: number): WordSet | null {
    return (this.#starters[pattern] ??= this.#makeStarters(pattern));
  }

  #makeStarters(pattern: number): WordSet | null {
    const { entries, conceptBounds, conceptMembers } = this.data;
    const concepts = entries[3 * pattern + 2] ?? 0;
    if (concepts === ANYTHING) return null;
    const own = this.#wordSet(entries[3 * pattern + 1] ?? 0);
    if (concepts === 0) return own;
    const words = [...own.words];
    for (const concept of listAt(conceptBounds, conceptMembers, concepts))
      for (const word of this.lexicon.firstWordsOf(concept)) words.push(word);
    return new WordSet(words);
  }

  #run(sequence: number, start: number, text: TokenView, depth: number): Positions {
    let current = (this.#scratch[2 * depth] ??= new Positions());
    let next = (this.#scratch[2 * depth + 1] ??= new Positions());
    current.size = 0;
    current.reach(start, -1);
    const { code } = this.data;
    let item = sequence + 1;
    for (let left = code[sequence] ?? 0; left > 0 && current.size > 0; left--) {
      const op = code[item] ?? 0;
      next.size = 0;
      for (let i = 0; (op & OPTIONAL) !== 0 && i < current.size; i++)
        next.reach(current.at[i] ?? 0, current.head[i] ?? -1);
      for (let i = 0; i < current.size; i++) {
        const at = current.at[i] ?? 0;
        const head = current.head[i] ?? -1;
        this.#advance(item, at, (op & HEAD) !== 0 && head < 0 ? at : head, text, next, depth);
      }
      item += (op & KIND) === OP.choice ? 2 + (code[item + 1] ?? 0) : 2;
      [current, next] = [next, current];
    }
    return current;
  }

  /** Adds to `next` where one item leads from a position that was reached with `head`. */
  #advance(item: number, at: number, head: number, text: TokenView, next: Positions, depth: number): void {
    const value = this.data.code[item + 1] ?? 0;
    switch ((this.data.code[item] ?? 0) & KIND) {
      case OP.word:
        if (text.ids[at] === value) next.reach(at + 1, head);
        return;
      case OP.words:
        if (this.#wordSet(value).has(text.ids[at] ?? 0)) next.reach(at + 1, head);
        return;
      case OP.concept:
        this.#concept(value, at, head, text, next);
        return;
      case OP.gap:
        next.reach(at, head);
        for (let i = at; i < at + value && i < text.length && !endsGap(text.ids[i] ?? 0); i++)
          next.reach(i + 1, head);
        return;
      case OP.choice:
        this.#choice(item + 2, at, head, text, next, depth + 1);
        return;
      case OP.any:
        if (at < text.length) next.reach(at + 1, head);
        return;
      case OP.start:
        if (text.startsClause(at)) next.reach(at, head);
        return;
      default:
        if (text.isEnd(at)) next.reach(at, head);
    }
  }

  #concept(concept: number, at: number, head: number, text: TokenView, next: Positions): void {
    const { bounds, ends } = text.places;
    for (let index = bounds[at] ?? 0; index < (bounds[at + 1] ?? 0); index++)
      if (text.isOf(index, concept)) next.reach(ends[index] ?? 0, head);
  }

  #choice(options: number, at: number, head: number, text: TokenView, next: Positions, depth: number): void {
    const { code } = this.data;
    let option = options + 1;
    for (let left = code[options] ?? 0; left > 0; left--) {
      if (this.#mayOpen(option + 2, at, text)) {
        const ends = this.#run(option + 1, at, text, depth);
        for (let i = 0; i < ends.size; i++)
          next.reach(ends.at[i] ?? 0, head >= 0 ? head : (ends.head[i] ?? -1));
      }
      option += 1 + (code[option] ?? 0);
    }
  }

  /** Can a sequence begin at a token, as far as its first item tells? Nearly all options fail by that. */
  #mayOpen(item: number, at: number, text: TokenView): boolean {
    const value = this.data.code[item + 1] ?? 0;
    switch ((this.data.code[item] ?? 0) & (KIND | OPTIONAL)) {
      case OP.word:
        return text.ids[at] === value;
      case OP.words:
        return at < text.length && this.#wordSet(value).has(text.ids[at] ?? 0);
      case OP.concept:
        return text.has(at, value);
      default:
        return true;
    }
  }
}
