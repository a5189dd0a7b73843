import type { Manner, Recognition } from '../model/directive';
import type { Message } from '../model/prompt';
import type { Span } from '../model/span';
import { Lexicon, type Concepts } from '../language/lexicon';
import {
  compile,
  match,
  resolver,
  type Matchable,
  type Pattern,
  type PatternMatch,
} from '../language/pattern';
import { Analyser, type AnalysedMessage } from '../prompt/analyse';
import type { Directive } from '../prompt/directive';
import { HeadReader } from '../prompt/headContext';
import { Candidates, RequirementIndex } from './candidates';
import type { Check, Recogniser } from './recogniser';

interface CompiledCheck {
  readonly recogniser: Recogniser;
  readonly check: Check;
  readonly patterns: readonly Pattern[];
  readonly needs: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly context: readonly Pattern[];
  readonly after: readonly Pattern[];
  readonly openly: readonly Pattern[];
}

/** Runs all recognisers over messages. Built once from the registry; holds no state of any text. */
export class RecogniserEngine {
  readonly analyser: Analyser;
  readonly #heads: HeadReader;
  readonly #checks: readonly CompiledCheck[];
  readonly #covert: number;
  readonly #requirements: RequirementIndex;

  /** @throws {Error} when a recogniser names an unknown concept or holds a malformed pattern */
  constructor(recognisers: readonly Recogniser[], shared: Concepts) {
    const concepts: Record<string, Concepts[string]> = { ...shared };
    for (const { clause, concepts: own } of recognisers) {
      for (const [name, concept] of Object.entries(own))
        concepts[`${clause}/${name}`] = scoped(concept, clause, own);
    }
    const lexicon = new Lexicon(concepts);
    this.analyser = new Analyser(lexicon);
    this.#heads = new HeadReader(lexicon);
    this.#covert = lexicon.id('covert');
    this.#checks = recognisers.flatMap((recogniser) => {
      const resolve = resolver(lexicon, recogniser.clause);
      const all = (sources: readonly string[] | undefined) =>
        (sources ?? []).map((source) => compile(source, resolve));
      return recogniser.checks.map((check) => ({
        recogniser,
        check,
        patterns: all(typeof check.match === 'string' ? [check.match] : check.match),
        needs: all(check.needs),
        unless: all([...(check.unless ?? []), ...(recogniser.unless ?? [])]),
        context: all(check.context),
        after: all(check.after),
        openly: all(recogniser.openly),
      }));
    });
    this.#requirements = new RequirementIndex(
      this.#checks.flatMap(({ patterns, context }) => [...patterns, ...context]),
    );
  }

  /** What the instructions of a message do to the clauses; spans are offsets into its text, in order. */
  recognise(message: Message): readonly Recognition[] {
    return this.recogniseAnalysed(this.analyser.analyse(message));
  }

  recogniseAnalysed(analysed: AnalysedMessage): readonly Recognition[] {
    const { directives } = analysed;
    const candidates = new Candidates(directives, this.#requirements);
    const best = new Map<number, Map<string, Recognition>>();
    for (const compiled of this.#checks) {
      let fits: boolean | undefined;
      let done: Set<number> | undefined;
      for (const pattern of compiled.patterns) {
        const indexes = candidates.of(pattern);
        if (indexes.length === 0) continue;
        fits ??= this.#inContext(compiled, directives, candidates);
        if (!fits) break;
        for (const index of indexes) {
          const recognition = done?.has(index) ? undefined : this.#check(compiled, pattern, index, analysed);
          if (!recognition) continue;
          (done ??= new Set()).add(index);
          keepBest(best, index, recognition);
        }
      }
    }
    const indexes = [...best.keys()].sort((a, b) => a - b);
    return indexes.flatMap((index) => [...(best.get(index)?.values() ?? [])]);
  }

  /** Is the message for the kind of app that the check is about? What it forbids says nothing of that. */
  #inContext({ context }: CompiledCheck, directives: readonly Directive[], candidates: Candidates): boolean {
    if (context.length === 0) return true;
    return context.some((pattern) =>
      candidates.of(pattern).some((index) => {
        const directive = directives[index];
        if (!directive) return false;
        const hit = match(pattern, directive.full).next();
        return !hit.done && !this.#heads.read(directive.full, hit.value.head, false).negated;
      }),
    );
  }

  #check(
    compiled: CompiledCheck,
    pattern: Pattern,
    index: number,
    analysed: AnalysedMessage,
  ): Recognition | undefined {
    const directive = analysed.directives[index];
    if (!directive || directive.lead === 'mention') return undefined;
    const { check, recogniser } = compiled;
    if (directive.fiction && !(check.fiction ?? recogniser.fiction)) return undefined;
    if (directive.task && !(check.task ?? recogniser.task)) return undefined;
    const view = check.quotes ? directive.full : directive.said;
    const hit = this.#firstMatch(check, pattern, view, directive);
    if (!hit || !this.#surroundings(compiled, directive, index, analysed)) return undefined;
    return {
      clause: recogniser.clause,
      effect: 'departs',
      manner: this.#manner(compiled, directive),
      confidence: check.confidence ?? 'likely',
      span: evidence(directive, view, hit, analysed.message.text),
      gives: check.gives,
      ...(recogniser.rewrite ? { rewrite: recogniser.rewrite } : {}),
    };
  }

  /** How the departure is written: a word of secrecy makes it covert, owning up to it makes it open. */
  #manner({ check, openly }: CompiledCheck, { said, full }: Directive): Manner {
    if (openly.some((pattern) => !match(pattern, full).next().done)) return 'open';
    return said.concepts.has(this.#covert) ? 'covert' : check.manner;
  }

  #firstMatch(
    check: Check,
    pattern: Pattern,
    view: Matchable,
    directive: Directive,
  ): PatternMatch | undefined {
    for (const hit of match(pattern, view)) if (this.#stands(check, view, hit, directive)) return hit;
    return undefined;
  }

  /** Does the head of the match stand as an order of the wanted polarity? */
  #stands(check: Check, view: Matchable, hit: PatternMatch, directive: Directive): boolean {
    const when = check.when ?? 'do';
    if (check.anywhere && when === 'any') return true;
    const context = this.#heads.read(view, hit.head, directive.lead === 'negative');
    if (check.verb && context.nominal) return false;
    const others = context.subject === 'user' || context.subject === 'writer';
    if (!check.anywhere && (context.conditional || context.described || others)) return false;
    return when === 'any' || context.negated === (when === 'omit');
  }

  #surroundings(
    { needs, unless, after }: CompiledCheck,
    directive: Directive,
    index: number,
    analysed: AnalysedMessage,
  ): boolean {
    if (needs.length > 0 && !needs.some((pattern) => matches(pattern, directive))) return false;
    if (unless.some((pattern) => matches(pattern, directive))) return false;
    const earlier = analysed.directives.slice(Math.max(0, index - 2), index);
    return after.length === 0 || after.some((pattern) => earlier.some((one) => matches(pattern, one)));
  }
}

/** Keeps the surest recognition of each clause in a directive. */
function keepBest(
  best: Map<number, Map<string, Recognition>>,
  index: number,
  recognition: Recognition,
): void {
  const clauses = best.get(index) ?? new Map<string, Recognition>();
  const known = clauses.get(recognition.clause);
  if (!known || rank(recognition) > rank(known)) clauses.set(recognition.clause, recognition);
  best.set(index, clauses);
}

const matches = (pattern: Pattern, directive: Directive) => !match(pattern, directive.full).next().done;

/** A recogniser's own concept with its `includes` resolved to its own scope where it has such a concept. */
function scoped(concept: Concepts[string], clause: string, own: Concepts): Concepts[string] {
  if (!concept.includes) return concept;
  return { ...concept, includes: concept.includes.map((name) => (name in own ? `${clause}/${name}` : name)) };
}

const CONFIDENCE = { possible: 0, likely: 1, exact: 2 } as const;
const MANNER = { open: 0, silent: 1, covert: 2 } as const;

function rank(recognition: Recognition): number {
  return 3 * CONFIDENCE[recognition.confidence] + MANNER[recognition.manner];
}

/** Longest sentence that is marked whole, in UTF-16 units. */
const MAX_EVIDENCE = 280;

/** The words to underline: the sentence, or of a long one the clauses that hold the match. */
function evidence(directive: Directive, view: Matchable, hit: PatternMatch, text: string): Span {
  if (directive.span.end - directive.span.start <= MAX_EVIDENCE) return directive.span;
  let first = hit.start;
  while (
    first > 0 &&
    !(view.clauseStarts.has(first) && /^[,;:.—–(]$/.test(view.tokens[first - 1]?.norm ?? ''))
  )
    first--;
  let last = hit.end - 1;
  while (last + 1 < view.tokens.length && !/^[,;:.—–)]$/.test(view.tokens[last + 1]?.norm ?? '')) last++;
  const start = view.tokens[first]?.start ?? directive.span.start;
  let end = Math.min(view.tokens[last]?.end ?? directive.span.end, start + 4 * MAX_EVIDENCE);
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
