import type { Pattern } from '../language/pattern';
import type { Directive } from '../prompt/directive';

/** Words that nearly every sentence holds: what they meet tells no sentences apart. */
const FREQUENT =
  'the a an to of and or in for is are be it you your they their not with on as that this if'.split(' ');

/** What the patterns require, by concept and word: built once, read for every message. */
export class RequirementIndex {
  readonly #byConcept = new Map<number, number[]>();
  readonly #byWord = new Map<string, number[]>();
  readonly #ids = new Map<string, number>();
  readonly #ofPattern = new Map<Pattern, readonly number[]>();

  constructor(patterns: Iterable<Pattern>) {
    for (const pattern of patterns) {
      const rare = pattern.requirements.filter(({ words }) => !FREQUENT.some((word) => words.has(word)));
      const chosen = rare.length > 0 ? rare : pattern.requirements;
      const ids = chosen.map(({ concepts, words }) => this.#id(concepts, words));
      this.#ofPattern.set(pattern, [...new Set(ids)]);
    }
  }

  get size(): number {
    return this.#ids.size;
  }

  /** Numbers of the requirements of a pattern; none for an unknown pattern. */
  of(pattern: Pattern): readonly number[] {
    return this.#ofPattern.get(pattern) ?? [];
  }

  /** Calls back with each requirement that a directive meets; with some more than once. */
  met({ full }: Directive, report: (requirement: number) => void): void {
    for (const concept of full.concepts) this.#byConcept.get(concept)?.forEach(report);
    for (const word of full.words) this.#byWord.get(word)?.forEach(report);
  }

  #id(concepts: ReadonlySet<number>, words: ReadonlySet<string>): number {
    const key = `${[...concepts].join(' ')}|${[...words].join(' ')}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    for (const concept of concepts) add(this.#byConcept, concept, id);
    for (const word of words) add(this.#byWord, word, id);
    return id;
  }
}

/**
 * Where in a message a pattern may match. The lists of directives for all that it requires are intersected, starting from
 * the shortest, so most patterns cost next to nothing.
 */
export class Candidates {
  /** By requirement: the directives that meet it, rising. */
  readonly #lists: (number[] | undefined)[];
  readonly #all: readonly number[];

  constructor(
    directives: readonly Directive[],
    readonly index: RequirementIndex,
  ) {
    this.#all = directives.map((_, at) => at);
    this.#lists = new Array<number[] | undefined>(index.size).fill(undefined);
    directives.forEach((directive, at) => {
      index.met(directive, (requirement) => {
        const list = this.#lists[requirement];
        if (!list) this.#lists[requirement] = [at];
        else if (list[list.length - 1] !== at) list.push(at);
      });
    });
  }

  /** Indexes of the directives that meet all that the pattern requires, rising. */
  of(pattern: Pattern): readonly number[] {
    const requirements = this.index.of(pattern);
    let rarest = this.#all;
    for (const requirement of requirements) {
      const list = this.#lists[requirement];
      if (!list) return NONE;
      if (list.length < rarest.length) rarest = list;
    }
    if (requirements.length < 2) return rarest;
    return rarest.filter((at) => requirements.every((one) => holds(this.#lists[one] ?? NONE, at)));
  }
}

const NONE: readonly number[] = [];

/** Is the number in the rising list? */
function holds(list: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}

function add<Key>(lists: Map<Key, number[]>, key: Key, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
