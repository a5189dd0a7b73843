import { compileLexicon } from '../../language/compileLexicon';
import { PatternCompiler } from '../../language/compilePattern';
import { PatternMatcher, type PatternMatch } from '../../language/matcher';
import { parse, resolver } from '../../language/pattern';
import { Analyser } from '../../prompt/analyse';
import type { Directive } from '../../prompt/directive';
import { HeadReader } from '../../prompt/headContext';
import type { Message } from '../../model/prompt';
import type { Axis, Demand, Stance } from './axis';
import { AXES } from './axes';
import { oppositeIn, SAME_WORDS } from './sameWords';
import { isNarrowed, narrows, Scopes } from './scopes';
import { CONFLICT_CONCEPTS } from './vocabulary';

/** A directive that takes a stance on an axis. */
export interface TakenStance extends Demand {
  readonly axis: Axis;
  readonly message: Message;
  readonly directive: Directive;
  /** Headings, lead-ins and tags that it stands under and that narrow where it holds. */
  readonly scope: string;
}

interface CompiledStance {
  readonly axis: Axis;
  readonly stance: Stance;
  readonly patterns: readonly number[];
  readonly unless: readonly number[];
}

/** Finds the stances that the directives of a message take. Building it takes some milliseconds, so it is built at need. */
export class StanceReader {
  readonly #analyser: Analyser;
  readonly #heads: HeadReader;
  readonly #matcher: PatternMatcher;
  readonly #strong: number;
  readonly #stances: readonly CompiledStance[];

  constructor() {
    const lexicon = compileLexicon(CONFLICT_CONCEPTS);
    const compiler = new PatternCompiler(lexicon.words);
    const resolve = resolver(lexicon);
    const all = (sources: readonly string[] = []) =>
      sources.map((source) => compiler.add(parse(source, resolve)));
    this.#stances = AXES.flatMap((axis) =>
      axis.stances.map((stance) => ({
        axis,
        stance,
        patterns: all(stance.match),
        unless: all(stance.unless),
      })),
    );
    this.#matcher = new PatternMatcher(compiler.data, lexicon);
    this.#analyser = new Analyser(lexicon);
    this.#heads = new HeadReader(lexicon);
    this.#strong = lexicon.id('strongWord');
  }

  /** In order; of each axis only those of `axes`. */
  read(message: Message, axes: ReadonlySet<Axis>): TakenStance[] {
    const { directives, blocks } = this.#analyser.analyse(message);
    const scopes = new Scopes(message.text, blocks);
    const taken: TakenStance[] = [];
    for (const directive of directives) {
      if (directive.lead === 'mention' || directive.block.kind === 'heading') continue;
      const demands = this.#demands(directive, axes);
      if (demands.length === 0 || isNarrowed(message.text, directive.span)) continue;
      const scope = scopes.of(directive.block);
      taken.push(...demands.map((demand) => ({ ...demand, message, directive, scope })));
    }
    return taken;
  }

  #demands(directive: Directive, axes: ReadonlySet<Axis>): (Demand & { axis: Axis })[] {
    const demands: (Demand & { axis: Axis })[] = [];
    for (const compiled of this.#stances) {
      const { axis, stance } = compiled;
      if (!axes.has(axis) || demands.some((one) => one.axis === axis && one.stance === stance.name)) continue;
      const value = this.#value(compiled, directive);
      if (value !== undefined) demands.push({ axis, stance: stance.name, value });
    }
    const own = axes.has(SAME_WORDS) ? oppositeIn(directive, this.#heads) : undefined;
    return own ? [...demands, { axis: SAME_WORDS, ...own }] : demands;
  }

  #value({ stance, patterns, unless }: CompiledStance, directive: Directive): string | undefined {
    const view = directive.full;
    if (stance.strong && !view.expresses(this.#strong)) return undefined;
    for (const pattern of patterns) {
      for (
        let hit = this.#matcher.next(pattern, view, 0);
        hit;
        hit = this.#matcher.next(pattern, view, hit.start + 1)
      ) {
        if (!this.#stands(stance, hit, directive)) continue;
        if (unless.some((one) => this.#matcher.matches(one, view))) return undefined;
        if (narrows(view.text.slice(view.end(hit.end - 1), view.end(view.length - 1)))) return undefined;
        const words = view.tokens.slice(hit.start, hit.end).map(({ norm }) => norm);
        return stance.value ? stance.value(words, hit) : '';
      }
    }
    return undefined;
  }

  #stands({ when = 'do' }: Stance, hit: PatternMatch, directive: Directive): boolean {
    const view = directive.full;
    if (view.tokens[hit.head]?.quoted) return false;
    const head = this.#heads.read(view, hit.head, directive.lead === 'negative');
    if (head.conditional || head.described || head.waived || head.nominal) return false;
    if (head.subject === 'user' || head.subject === 'writer') return false;
    if (when === 'any') return true;
    if (when === 'omit') return head.negated;
    return !head.negated && !head.permitted;
  }
}
