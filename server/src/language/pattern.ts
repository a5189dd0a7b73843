import type { ConceptHit, Lexicon } from './lexicon';
import { normalWords } from './lexicon';
import { spellings, verbForms } from './inflect';
import type { Token } from './tokens';

/*
 * Patterns over tokens. A pattern is a sequence of elements separated by spaces:
 *   word          that word (normal form)                 {tell|inform}  a verb in any inflection
 *   @concept      any expression of a lexicon concept     (a|b c|@d)     one of several sequences
 *   x?            optional                                >x             the head: whose polarity counts
 *   ..            a gap of at most 4 tokens               ..9            a gap of at most 9 tokens
 *   ^             the start of a clause                   $              the end of the sentence
 *   *             any one word
 * Gaps do not cross `;` or the end of the sentence. Matching is linear: it moves sets of positions, never backtracks.
 */

type Element =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'concept'; readonly concept: number }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'choice'; readonly options: readonly Sequence[] };
interface Item {
  readonly element: Element;
  readonly optional: boolean;
  readonly head: boolean;
}
type Sequence = readonly Item[];

/** A compiled pattern. */
export interface Pattern {
  readonly source: string;
  readonly sequence: Sequence;
  /** Concepts without which the pattern cannot match: the cheap test before matching. */
  readonly required: readonly number[];
  /** Words of which each set must be represented: the same test for patterns made of words. */
  readonly requiredWords: readonly ReadonlySet<string>[];
}

/** What patterns are matched against: tokens of one sentence with the concepts found in them. */
export interface Matchable {
  readonly tokens: readonly Token[];
  /** Concept hits by start token. */
  readonly hitsAt: readonly (readonly ConceptHit[])[];
  /** Bit per concept that occurs. */
  readonly concepts: ReadonlySet<number>;
  readonly words: ReadonlySet<string>;
  /** Token indexes at which a clause starts. */
  readonly clauseStarts: ReadonlySet<number>;
}

/** A match: token indexes, half open, and the index of its head. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Compiles a pattern. @throws {Error} on a syntax fault or an unknown concept */
export function compile(source: string, resolve: (concept: string) => number): Pattern {
  const parser = new Parser(source, resolve);
  const sequence = parser.whole();
  const required: number[] = [];
  const requiredWords: ReadonlySet<string>[] = [];
  for (const item of sequence) {
    if (item.optional) continue;
    if (item.element.kind === 'concept') required.push(item.element.concept);
    if (item.element.kind === 'words') requiredWords.push(item.element.words);
  }
  return { source, sequence, required, requiredWords };
}

/** Makes the resolver for `compile`: names are looked up with the scope's prefix first, then as they are. */
export function resolver(lexicon: Lexicon, scope?: string): (concept: string) => number {
  return (name) => lexicon.id(scope && lexicon.has(`${scope}/${name}`) ? `${scope}/${name}` : name);
}

class Parser {
  #at = 0;
  constructor(
    readonly source: string,
    readonly resolve: (concept: string) => number,
  ) {}

  /** The whole pattern; alternatives may stand at the top without parentheses. */
  whole(): Sequence {
    const options = this.#options();
    if (this.#at < this.source.length) this.#fail(`an unexpected "${this.source[this.#at]}"`);
    const only = options.length === 1 ? options[0] : undefined;
    return only ?? [{ element: merged(options), optional: false, head: false }];
  }

  #options(): Sequence[] {
    const options = [this.#sequence()];
    while (this.#eat('|')) options.push(this.#sequence());
    return options;
  }

  #sequence(): Sequence {
    const items: Item[] = [];
    for (;;) {
      while (this.source[this.#at] === ' ') this.#at++;
      const next = this.source[this.#at];
      if (next === undefined || next === '|' || next === ')') break;
      items.push(this.#item());
    }
    if (items.length === 0) this.#fail('an empty sequence');
    return items;
  }

  #item(): Item {
    const head = this.#eat('>');
    const element = this.#element();
    return { element, optional: this.#eat('?'), head };
  }

  #element(): Element {
    if (this.#eat('(')) return this.#choice();
    const rest = this.source.slice(this.#at);
    const word = (rest.startsWith('{') ? /^\{[^}]*\}/ : /^[^\s()?|>]+/).exec(rest)?.[0] ?? '';
    if (word === '') this.#fail('a missing element');
    this.#at += word.length;
    return this.#simple(word);
  }

  #simple(word: string): Element {
    if (word === '^') return { kind: 'start' };
    if (word === '$') return { kind: 'end' };
    if (word === '*') return { kind: 'any' };
    if (word.startsWith('@')) return { kind: 'concept', concept: this.resolve(word.slice(1)) };
    const gap = /^\.\.(\d*)$/.exec(word);
    if (gap) return { kind: 'gap', max: gap[1] ? Number(gap[1]) : 4 };
    if (word.startsWith('{')) {
      const verbs = word.slice(1, -1).split('|');
      return { kind: 'words', words: new Set(verbs.flatMap((verb) => verbForms(verb).flatMap(spellings))) };
    }
    const words = normalWords(word);
    if (words.length !== 1) this.#fail(`"${word}", which is ${words.length} tokens`);
    return { kind: 'words', words: new Set(spellings(words[0] ?? '')) };
  }

  #choice(): Element {
    const options = this.#options();
    if (!this.#eat(')')) this.#fail('a missing ")"');
    return merged(options);
  }

  #eat(char: string): boolean {
    if (this.source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #fail(what: string): never {
    throw new Error(`pattern "${this.source}" has ${what} at ${this.#at}`);
  }
}

/** Alternatives as one element; alternatives of single words become one set of words. */
function merged(options: readonly Sequence[]): Element {
  const words = new Set<string>();
  for (const [item, ...more] of options) {
    if (!item || more.length > 0 || item.optional || item.head || item.element.kind !== 'words')
      return { kind: 'choice', options };
    for (const word of item.element.words) words.add(word);
  }
  return { kind: 'words', words };
}

/** Positions reached so far: token index -> index of the head found on the way (-1 for none). */
type Positions = Map<number, number>;

/** The matches of a pattern, at most one per start token, leftmost first. */
export function* match(pattern: Pattern, text: Matchable): Generator<PatternMatch> {
  if (!pattern.required.every((concept) => text.concepts.has(concept))) return;
  if (!pattern.requiredWords.every((words) => intersects(words, text.words))) return;
  const first = pattern.sequence[0];
  for (let start = 0; start < text.tokens.length; start++) {
    if (first && !canStart(first, start, text)) continue;
    const ends = run(pattern.sequence, new Map([[start, -1]]), text);
    let end = -1;
    for (const position of ends.keys()) if (end < 0 || position < end) end = position;
    if (end > start) yield { start, end, head: headOf(ends.get(end) ?? -1, start, text) };
  }
}

/** A cheap test that spares most starts: false only when the first element cannot match here. */
function canStart(item: Item, at: number, text: Matchable): boolean {
  const { element, optional } = item;
  if (optional) return true;
  if (element.kind === 'words') return element.words.has(text.tokens[at]?.norm ?? '');
  if (element.kind === 'concept')
    return text.hitsAt[at]?.some((hit) => hit.concept === element.concept) ?? false;
  if (element.kind === 'start') return text.clauseStarts.has(at);
  return true;
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

function headOf(found: number, start: number, text: Matchable): number {
  return found >= 0 && found < text.tokens.length ? found : start;
}

function run(sequence: Sequence, from: Positions, text: Matchable): Positions {
  let positions = from;
  for (const item of sequence) {
    const next: Positions = new Map();
    if (item.optional) for (const [at, head] of positions) next.set(at, head);
    for (const [at, head] of positions) {
      for (const end of step(item.element, at, text)) {
        const itemHead = item.head && head < 0 ? at : head;
        for (const [position, inner] of end)
          if (!next.has(position)) next.set(position, itemHead >= 0 ? itemHead : inner);
      }
    }
    if (next.size === 0) return next;
    positions = next;
  }
  return positions;
}

/** Where one element leads from a position. */
function* step(element: Element, at: number, text: Matchable): Generator<Positions> {
  const token = text.tokens[at];
  if (element.kind === 'start') {
    if (text.clauseStarts.has(at)) yield new Map([[at, -1]]);
  } else if (element.kind === 'end') {
    if (at >= text.tokens.length || (at === text.tokens.length - 1 && /^[.!?]$/.test(token?.norm ?? '')))
      yield new Map([[at, -1]]);
  } else if (element.kind === 'gap') {
    yield gapFrom(at, element.max, text);
  } else if (element.kind === 'choice') {
    for (const option of element.options) yield run(option, new Map([[at, -1]]), text);
  } else if (!token) {
    return;
  } else if (element.kind === 'words') {
    if (element.words.has(token.norm)) yield new Map([[at + 1, -1]]);
  } else if (element.kind === 'any') {
    yield new Map([[at + 1, -1]]);
  } else {
    for (const hit of text.hitsAt[at] ?? [])
      if (hit.concept === element.concept) yield new Map([[hit.end, -1]]);
  }
}

function gapFrom(at: number, max: number, text: Matchable): Positions {
  const reached: Positions = new Map([[at, -1]]);
  for (let i = 0; i < max; i++) {
    const token = text.tokens[at + i];
    if (!token || token.norm === ';') break;
    reached.set(at + i + 1, -1);
  }
  return reached;
}
