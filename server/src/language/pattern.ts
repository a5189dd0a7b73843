import type { ConceptHit, Lexicon } from './lexicon';
import { parsePattern } from './patternSyntax';
import type { Token } from './tokens';

/*
 * Patterns over tokens. A pattern is a sequence of elements separated by spaces:
 *   word          that word or its tokens                   {tell|inform}  a verb in any inflection
 *   @concept      any expression of a lexicon concept     (a|b c|@d)     one of several sequences
 *   x?            optional                                >x             the head: whose polarity counts
 *   ..            a gap of at most 4 tokens               ..9            a gap of at most 9 tokens
 *   ^             the start of a clause                   $              the end of the sentence
 *   *             any one word
 * Gaps do not cross `;` or the end of the sentence. Matching is linear: it moves sets of positions, never backtracks.
 */

export type Element =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'concept'; readonly concept: number }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'choice'; readonly options: readonly Sequence[] };
export interface Item {
  readonly element: Element;
  readonly optional: boolean;
  readonly head: boolean;
}
export type Sequence = readonly Item[];

/** What a text must hold for a part of a pattern to match: one of these concepts or words. */
export interface Requirement {
  readonly concepts: ReadonlySet<number>;
  readonly words: ReadonlySet<string>;
}

/** A compiled pattern. */
export interface Pattern {
  readonly source: string;
  readonly sequence: Sequence;
  /** All of these must be met, else the pattern cannot match: the cheap test before matching. */
  readonly requirements: readonly Requirement[];
  /** What the first token of a match must be; undefined when it may be anything. */
  readonly first: Requirement | undefined;
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
  const sequence = parsePattern(source, resolve);
  return { source, sequence, requirements: requirementsOf(sequence), first: firstOf(sequence) };
}

function requirementsOf(sequence: Sequence): Requirement[] {
  return sequence.flatMap(({ element, optional }) => {
    const requirement = optional ? undefined : requirementOf(element);
    return requirement ? [requirement] : [];
  });
}

function requirementOf(element: Element): Requirement | undefined {
  if (element.kind === 'words') return { concepts: new Set(), words: element.words };
  if (element.kind === 'concept') return { concepts: new Set([element.concept]), words: new Set() };
  if (element.kind !== 'choice') return undefined;
  // Of each alternative the part that fewest words can meet stands for the whole.
  return united(
    element.options.map((option) => requirementsOf(option).sort((a, b) => breadth(a) - breadth(b))[0]),
  );
}

/** A concept stands for a few words. */
const breadth = ({ concepts, words }: Requirement) => 8 * concepts.size + words.size;

function firstOf(sequence: Sequence): Requirement | undefined {
  const options: (Requirement | undefined)[] = [];
  for (const { element, optional } of sequence) {
    if (element.kind === 'start') continue;
    options.push(element.kind === 'choice' ? united(element.options.map(firstOf)) : requirementOf(element));
    if (!optional) return united(options);
  }
  return undefined;
}

/** What meets any of several requirements; undefined when one of them is open. */
function united(options: readonly (Requirement | undefined)[]): Requirement | undefined {
  const concepts = new Set<number>();
  const words = new Set<string>();
  for (const option of options) {
    if (!option) return undefined;
    for (const concept of option.concepts) concepts.add(concept);
    for (const word of option.words) words.add(word);
  }
  return { concepts, words };
}

/** Makes the resolver for `compile`: names are looked up with the scope's prefix first, then as they are. */
export function resolver(lexicon: Lexicon, scope?: string): (concept: string) => number {
  return (name) => lexicon.id(scope && lexicon.has(`${scope}/${name}`) ? `${scope}/${name}` : name);
}

/** Positions reached so far: token index -> index of the head found on the way (-1 for none). */
type Positions = Map<number, number>;

/** The matches of a pattern, at most one per start token, leftmost first. */
export function* match(pattern: Pattern, text: Matchable): Generator<PatternMatch> {
  if (!pattern.requirements.every((requirement) => occurs(requirement, text))) return;
  for (let start = 0; start < text.tokens.length; start++) {
    if (pattern.first && !isAt(pattern.first, start, text)) continue;
    const ends = run(pattern.sequence, new Map([[start, -1]]), text);
    let end = -1;
    for (const position of ends.keys()) if (end < 0 || position < end) end = position;
    if (end > start) yield { start, end, head: headOf(ends.get(end) ?? -1, start, text) };
  }
}

function occurs({ concepts, words }: Requirement, text: Matchable): boolean {
  for (const concept of concepts) if (text.concepts.has(concept)) return true;
  for (const word of words) if (text.words.has(word)) return true;
  return false;
}

function isAt({ concepts, words }: Requirement, at: number, text: Matchable): boolean {
  if (words.has(text.tokens[at]?.norm ?? '')) return true;
  return text.hitsAt[at]?.some((hit) => concepts.has(hit.concept)) ?? false;
}

function headOf(found: number, start: number, text: Matchable): number {
  return found >= 0 && found < text.tokens.length ? found : start;
}

function run(sequence: Sequence, from: Positions, text: Matchable): Positions {
  let positions = from;
  for (const item of sequence) {
    const next: Positions = new Map();
    if (item.optional) for (const [at, head] of positions) next.set(at, head);
    for (const [at, head] of positions) advance(item, at, head, text, next);
    if (next.size === 0) return next;
    positions = next;
  }
  return positions;
}

/** Adds to `next` where one item leads from a position that was reached with `head`. */
function advance(item: Item, at: number, head: number, text: Matchable, next: Positions): void {
  const { element } = item;
  const token = text.tokens[at];
  const reached = item.head && head < 0 ? at : head;
  switch (element.kind) {
    case 'words':
      if (token && element.words.has(token.norm)) reach(next, at + 1, reached);
      return;
    case 'concept':
      for (const hit of text.hitsAt[at] ?? [])
        if (hit.concept === element.concept) reach(next, hit.end, reached);
      return;
    case 'gap':
      reach(next, at, reached);
      for (let i = at; i < at + element.max; i++) {
        if (GAP_END.has(text.tokens[i]?.norm ?? ';')) return;
        reach(next, i + 1, reached);
      }
      return;
    case 'choice':
      for (const option of element.options)
        for (const [position, inner] of run(option, new Map([[at, -1]]), text))
          reach(next, position, reached >= 0 ? reached : inner);
      return;
    case 'any':
      if (token) reach(next, at + 1, reached);
      return;
    case 'start':
      if (text.clauseStarts.has(at)) reach(next, at, reached);
      return;
    case 'end':
      if (!token || (at === text.tokens.length - 1 && /^[.!?]$/.test(token.norm))) reach(next, at, reached);
  }
}

/** What no gap crosses: behind a negation the sentence says the opposite. */
const GAP_END = new Set([';', 'no', 'never', 'without', 'nor', 'neither']);

/** The way that reached a position first counts. */
function reach(positions: Positions, at: number, head: number): void {
  if (!positions.has(at)) positions.set(at, head);
}
