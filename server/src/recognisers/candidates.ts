import type { Pattern, Requirement } from '../language/pattern';
import type { Directive } from '../prompt/directive';

/**
 * Where in a message a pattern may match: an inverted index from concepts and words to directives. Of all that a pattern
 * requires, the part that is rarest in this message picks the directives to try, so most patterns cost nothing.
 */
export class Candidates {
  readonly #byConcept = new Map<number, number[]>();
  readonly #byWord = new Map<string, number[]>();
  readonly #all: readonly number[];

  /** @param words the words that occur in patterns; others are not indexed */
  constructor(directives: readonly Directive[], words: ReadonlySet<string>) {
    this.#all = directives.map((_, index) => index);
    directives.forEach(({ full }, index) => {
      for (const concept of full.concepts) add(this.#byConcept, concept, index);
      for (const word of full.words) if (words.has(word)) add(this.#byWord, word, index);
    });
  }

  /** Indexes of the directives in which one of the patterns may match, rising. */
  of(patterns: readonly Pattern[]): readonly number[] {
    const lists = patterns.flatMap((pattern) => this.#rarest(pattern)).filter((list) => list.length > 0);
    if (lists.length <= 1) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  }

  /** The lists of directives of the pattern's rarest requirement. */
  #rarest(pattern: Pattern): (readonly number[])[] {
    let best: (readonly number[])[] | undefined;
    let least = Infinity;
    for (const requirement of pattern.requirements) {
      const lists = this.#lists(requirement);
      const size = lists.reduce((sum, list) => sum + list.length, 0);
      if (size === 0) return [];
      if (size < least) [best, least] = [lists, size];
    }
    return best ?? [this.#all];
  }

  #lists({ concepts, words }: Requirement): (readonly number[])[] {
    const lists: (readonly number[])[] = [];
    for (const concept of concepts) {
      const list = this.#byConcept.get(concept);
      if (list) lists.push(list);
    }
    for (const word of words) {
      const list = this.#byWord.get(word);
      if (list) lists.push(list);
    }
    return lists;
  }
}

function add<Key>(lists: Map<Key, number[]>, key: Key, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}
