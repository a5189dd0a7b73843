import type { Lexicon } from '../../language/lexicon';
import type { PatternMatch, PatternMatcher } from '../../language/matcher';
import type { AnalysedMessage } from '../../prompt/analyse';
import type { Directive } from '../../prompt/directive';
import type { HeadReader } from '../../prompt/headContext';
import type { Sentence } from '../../prompt/sentence';
import type { Message } from '../../model/prompt';
import { opposed, type Axis, type Demand } from './axis';
import { ORDER_PROBE, STANCE_PROBES, STANCES } from './probes';
import { isPlain, orderIn, SAME_WORDS, type Order } from './sameWords';
import { isNarrowed, narrows, Scopes } from './scopes';

/** The recognisers' engine, as far as the stances need it: messages are taken apart and searched once for both. */
export interface StanceSource {
  readonly model: {
    readonly probes: readonly { readonly match: readonly number[]; readonly unless: readonly number[] }[];
  };
  readonly analyser: { readonly lexicon: Lexicon };
  readonly heads: HeadReader;
  readonly matcher: PatternMatcher;
  analyse(message: Message): AnalysedMessage;
  /** Patterns of probes that may match in a sentence; `memo` is for this rule to keep something in if there are any. */
  probesIn(sentence: Sentence): { readonly patterns: readonly number[]; memo: unknown };
}

/** A directive that takes stances, or is an order whose opposite another one may be. */
export interface Standpoint {
  readonly message: Message;
  readonly directive: Directive;
  readonly demands: readonly (Demand & { readonly axis: Axis })[];
  readonly order: Order | undefined;
}

/** A directive that takes a stance on an axis. */
export interface TakenStance extends Demand {
  readonly axis: Axis;
  readonly message: Message;
  readonly directive: Directive;
  /** Headings, lead-ins, tags and template conditions that it stands under and that narrow where it holds. */
  readonly scope: string;
}

/** What was found out about a sentence by itself, under a neutral and under a negative lead-in. */
type Known = [neutral?: Facts, negative?: Facts];

interface Facts {
  /** By stance: its value, or undefined when it is not taken. */
  readonly values: Map<number, string | undefined>;
  isNarrowed?: boolean;
  order?: Order | 'none';
}

/** A directive in which a probe may match. */
interface Candidate {
  readonly message: Message;
  readonly directive: Directive;
  readonly probes: readonly number[];
  /** The stances that these probes tell of, rising. */
  readonly stances: readonly number[];
  readonly facts: Facts;
}

/** Finds the stances that the directives of a message take. */
export class StanceReader {
  readonly #source: StanceSource;
  readonly #strong: number;
  /** By pattern: the stances that it tells of. */
  readonly #stancesOf = new Map<number, number[]>();

  constructor(source: StanceSource) {
    this.#source = source;
    for (const index of STANCES.keys())
      for (const pattern of source.model.probes[index]?.match ?? [])
        this.#stancesOf.set(pattern, [...(this.#stancesOf.get(pattern) ?? []), index]);
    this.#strong = source.analyser.lexicon.id(`${STANCE_PROBES.scope}/strongWord`);
  }

  /** The directives of one prompt that take any stance on which another may disagree, in order. */
  read(messages: readonly Message[]): Standpoint[] {
    const candidates = messages.flatMap((message) => this.#candidates(message));
    const axes = arguable(candidates);
    return candidates.flatMap((candidate) => this.#standpoint(candidate, axes) ?? []);
  }

  #candidates(message: Message): Candidate[] {
    const found: Candidate[] = [];
    for (const directive of this.#source.analyse(message).directives) {
      const { sentence, lead, block } = directive;
      if (lead === 'mention' || block.kind === 'heading') continue;
      const probed = this.#source.probesIn(sentence);
      const probes = probed.patterns;
      if (probes.length === 0) continue;
      const known = (probed.memo ??= []) as Known;
      const facts = (known[lead === 'negative' ? 1 : 0] ??= { values: new Map() });
      found.push({ message, directive, probes, stances: this.#stancesIn(probes), facts });
    }
    return found;
  }

  /** The stances that some patterns tell of, rising. */
  #stancesIn(patterns: readonly number[]): readonly number[] {
    const [only = 0] = patterns;
    if (patterns.length === 1) return this.#stancesOf.get(only) ?? [];
    const stances = new Set(patterns.flatMap((pattern) => this.#stancesOf.get(pattern) ?? []));
    return [...stances].sort((x, y) => x - y);
  }

  /** What standpoints of one prompt come to on some axes. */
  settle(standpoints: readonly Standpoint[], axes: ReadonlySet<Axis>): TakenStance[] {
    const { heads } = this.#source;
    const scopes = new Map<Message, Scopes>();
    return standpoints.flatMap(({ message, directive, demands, order }) => {
      const taken = demands.filter(({ axis }) => axes.has(axis));
      if (order && axes.has(SAME_WORDS) && isPlain(order, directive, heads))
        taken.push({ axis: SAME_WORDS, stance: order.negative ? 'never' : 'always', value: order.key });
      if (taken.length === 0) return [];
      const known = scopes.get(message) ?? new Scopes(message.text, this.#source.analyse(message).blocks);
      scopes.set(message, known);
      return taken.map((demand) => ({ ...demand, message, directive, scope: known.of(directive) }));
    });
  }

  #standpoint(candidate: Candidate, axes: ReadonlySet<Axis>): Standpoint | undefined {
    const { message, directive, probes, facts } = candidate;
    const demands = this.#demands(candidate, axes);
    const [orders] = this.#source.model.probes[ORDER_PROBE]?.match ?? [];
    const mayOrder = orders !== undefined && probes.includes(orders);
    if (demands.length === 0 && !mayOrder) return undefined;
    // Half of the sentences with an order name a case: that costs less to find out than the order.
    if ((facts.isNarrowed ??= isNarrowed(directive.full.text, directive.sentence.span))) return undefined;
    const order = mayOrder ? (facts.order ??= orderIn(directive.full) ?? 'none') : 'none';
    if (order !== 'none') return { message, directive, demands, order };
    return demands.length === 0 ? undefined : { message, directive, demands, order: undefined };
  }

  #demands({ directive, probes, stances, facts }: Candidate, axes: ReadonlySet<Axis>): Standpoint['demands'] {
    const demands: (Demand & { axis: Axis })[] = [];
    for (const index of stances) {
      const { axis, stance } = STANCES[index] ?? {};
      if (!axis || !stance || !axes.has(axis)) continue;
      if (demands.some((one) => one.axis === axis && one.stance === stance.name)) continue;
      if (!facts.values.has(index)) facts.values.set(index, this.#value(index, directive, probes));
      const value = facts.values.get(index);
      if (value !== undefined) demands.push({ axis, stance: stance.name, value });
    }
    return demands;
  }

  /** The value of a stance that the directive takes; undefined when it takes none. */
  #value(index: number, directive: Directive, probes: readonly number[]): string | undefined {
    const { matcher, model } = this.#source;
    const { stance } = STANCES[index] ?? {};
    const { match, unless } = model.probes[index] ?? {};
    const view = directive.full;
    if (!stance || !match || !unless || (stance.strong && !view.expresses(this.#strong))) return undefined;
    for (const pattern of match) {
      if (!probes.includes(pattern)) continue;
      for (let hit = matcher.next(pattern, view, 0); hit; hit = matcher.next(pattern, view, hit.start + 1)) {
        if (!this.#stands(stance.when ?? 'do', hit, directive)) continue;
        if (unless.some((one) => matcher.matches(one, view))) return undefined;
        if (narrows(view.text.slice(view.end(hit.end - 1), view.end(view.length - 1)))) return undefined;
        const words = view.tokens.slice(hit.start, hit.end).map(({ norm }) => norm);
        return stance.value ? stance.value(words, hit) : '';
      }
    }
    return undefined;
  }

  #stands(when: 'do' | 'omit' | 'any', hit: PatternMatch, directive: Directive): boolean {
    const view = directive.full;
    if (view.quoted?.[hit.head]) return false;
    const head = this.#source.heads.read(view, hit.head, directive.lead === 'negative');
    if (head.conditional || head.described || head.waived || head.nominal) return false;
    if (head.subject === 'user' || head.subject === 'writer') return false;
    if (when === 'any') return true;
    if (when === 'omit') return head.negated;
    return !head.negated && !head.permitted;
  }
}

/** The axes on which two directives may disagree: few of those that a prompt speaks of, and only they are looked into. */
function arguable(candidates: readonly Candidate[]): Set<Axis> {
  const first = new Map<Axis, { readonly directive: Directive; readonly stance: string }>();
  const axes = new Set<Axis>();
  for (const { directive, stances } of candidates)
    for (const index of stances) {
      const { axis, stance } = STANCES[index] ?? {};
      if (!axis || !stance) continue;
      const known = first.get(axis);
      if (!known) first.set(axis, { directive, stance: stance.name });
      else if (axis.conflict === opposed ? known.stance !== stance.name : known.directive !== directive)
        axes.add(axis);
    }
  return axes;
}
