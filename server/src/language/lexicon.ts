import type { WordTable } from './wordTable';

/**
 * A concept: everything a writer may say to mean one thing. Each field lists expressions, base forms of one or several
 * words separated by commas. `verbs` inflect their first word (`go along with` -> `going along with`), `nouns` their
 * last, `words` nothing.
 */
export interface Concept {
  readonly verbs?: string;
  readonly nouns?: string;
  readonly words?: string;
  /** Other concepts whose expressions belong to this one too. */
  readonly includes?: readonly string[];
}
export type Concepts = Readonly<Record<string, Concept>>;

/** How the scopes of rules begin: what is called so tells nothing of any clause. */
export const RULE_SCOPE = 'rule:';

/** A place where a concept is expressed: token indexes, half open. */
export interface ConceptHit {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A lexicon as compileLexicon.ts makes it: plain numbers, so that it can be written down and read back quickly. Its trie
 * over word numbers is numbered breadth first, the root is node 0, and the children of a node follow one another in the
 * order of their words.
 */
export interface LexiconData {
  /** By node and one more: the first of its children; the last is the one before the first of the next node. */
  readonly children: ArrayLike<number>;
  /** By node: its word. */
  readonly words: ArrayLike<number>;
  /** By node: the group of concepts that the expression ending there belongs to, 0 for none. */
  readonly groups: ArrayLike<number>;
  /** By word: the child of the root with this word, 0 for none. */
  readonly roots: ArrayLike<number>;
  /** By group and one more: where its concepts begin in `members`. */
  readonly bounds: ArrayLike<number>;
  readonly members: ArrayLike<number>;
  /** The same for concepts and the words with which their expressions begin. */
  readonly firstBounds: ArrayLike<number>;
  readonly firstMembers: ArrayLike<number>;
}

/** Where expressions stand in a sequence of words, in the order in which `groupsIn` gives their groups. */
export interface ExpressionPlaces {
  /** By word and one more: the first of the expressions that start there. */
  readonly bounds: readonly number[];
  /** By expression: the word behind it. */
  readonly ends: readonly number[];
}

/** Children are searched one by one up to this number, by halving beyond. */
const FEW = 8;

/** The words of all concepts in one trie over word numbers. Read only. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #children: ArrayLike<number>;
  readonly #words: ArrayLike<number>;
  readonly #groupOf: ArrayLike<number>;
  readonly #roots: ArrayLike<number>;
  /** Filled in as groups are asked for. */
  readonly #groups: (readonly number[] | undefined)[] = [];

  /**
   * @param concepts names by concept number; names of a recogniser's own concepts are `clause/name`
   * @param words the table that the numbers of `data` belong to
   */
  constructor(
    readonly concepts: readonly string[],
    readonly data: LexiconData,
    readonly words: WordTable,
  ) {
    this.#children = data.children;
    this.#words = data.words;
    this.#groupOf = data.groups;
    this.#roots = data.roots;
    for (const name of concepts) this.#ids.set(name, this.#ids.size);
  }

  get size(): number {
    return this.#ids.size;
  }

  /** How many concept groups there are: sets of concepts that some expression belongs to all of. */
  get groupCount(): number {
    return this.data.bounds.length - 1;
  }

  /** The number of a concept. @throws {Error} when there is none of that name */
  id(name: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`unknown concept @${name}`);
    return id;
  }

  /** The name of a concept by its number; names of a recogniser's own concepts are `clause/name`. */
  name(id: number): string {
    return this.concepts[id] ?? '';
  }

  has(name: string): boolean {
    return this.#ids.has(name);
  }

  /** The concepts of a group. */
  conceptsOf(group: number): readonly number[] {
    return (this.#groups[group] ??= listAt(this.data.bounds, this.data.members, group));
  }

  /** Does a concept belong to a group? */
  isOf(group: number, concept: number): boolean {
    const { bounds, members } = this.data;
    for (let at = bounds[group] ?? 0, end = bounds[group + 1] ?? 0; at < end; at++)
      if (members[at] === concept) return true;
    return false;
  }

  /** The node reached from `node` (0: the root) by one more word; 0 when there is none. */
  step(node: number, word: number): number {
    if (node === 0) return this.#roots[word] ?? 0;
    let low = this.#children[node] ?? 0;
    let high = this.#children[node + 1] ?? 0;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? 0) <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (this.#words[low] === word) return low;
    return 0;
  }

  /** The concept groups of all expressions found in a sequence of words, with repetitions. */
  groupsIn(words: readonly number[]): number[] {
    const found: number[] = [];
    for (let start = 0; start < words.length; start++) {
      let node = this.#roots[words[start] ?? 0] ?? 0;
      for (let end = start + 1; node > 0; end++) {
        const group = this.#groupOf[node] ?? 0;
        if (group > 0) found.push(group);
        if (end === words.length || this.#children[node] === this.#children[node + 1]) break;
        node = this.step(node, words[end] ?? 0);
      }
    }
    return found;
  }

  /** Where the expressions that `groupsIn` finds stand: most sequences are never asked for it. */
  placesIn(words: readonly number[]): ExpressionPlaces {
    const bounds: number[] = [];
    const ends: number[] = [];
    for (let start = 0; start < words.length; start++) {
      bounds.push(ends.length);
      let node = this.#roots[words[start] ?? 0] ?? 0;
      for (let end = start + 1; node > 0; end++) {
        if ((this.#groupOf[node] ?? 0) > 0) ends.push(end);
        if (end === words.length || this.#children[node] === this.#children[node + 1]) break;
        node = this.step(node, words[end] ?? 0);
      }
    }
    bounds.push(ends.length);
    return { bounds, ends };
  }

  /** The words with which expressions of a concept begin. */
  firstWordsOf(concept: number): readonly number[] {
    return listAt(this.data.firstBounds, this.data.firstMembers, concept);
  }
}

/** One of several lists that stand one after the other, each beginning at its bound. */
export function listAt(bounds: ArrayLike<number>, members: ArrayLike<number>, index: number): number[] {
  const list: number[] = [];
  for (let at = bounds[index] ?? 0; at < (bounds[index + 1] ?? 0); at++) list.push(members[at] ?? 0);
  return list;
}
