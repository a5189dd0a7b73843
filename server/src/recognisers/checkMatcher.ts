import type { Effect, Manner } from '../model/directive';
import type { PatternMatch, PatternMatcher } from '../language/matcher';
import type { Matchable } from '../language/pattern';
import type { Directive } from '../prompt/directive';
import type { HeadContext, HeadReader } from '../prompt/headContext';
import { evidence } from './evidence';
import type { Found } from './facts';
import type { CheckData, RecogniserData } from './model';

/** Tries checks on sentences. */
export class CheckMatcher {
  readonly #recognisers: readonly RecogniserData[];

  constructor(
    model: { readonly recognisers: readonly RecogniserData[] },
    readonly heads: HeadReader,
    readonly matcher: PatternMatcher,
    /** The concept of secrecy. */
    readonly covert: number,
  ) {
    this.#recognisers = model.recognisers;
  }

  /**
   * What a check finds in a sentence by one of its patterns.
   * @param effect of the check, or its opposite: what rules out that anybody departs
   */
  find(
    check: CheckData,
    pattern: number,
    directive: Directive,
    effect: Effect = 'departs',
  ): Found | undefined {
    if ((directive.fiction && !check.fiction) || (directive.task && !check.task)) return undefined;
    const view = check.quotes ? directive.full : directive.said;
    const hit = this.#firstMatch(check, pattern, view, directive, effect);
    if (!hit || !this.#surroundings(check, directive)) return undefined;
    return {
      check,
      manner: this.#manner(check, directive),
      span: evidence(directive.sentence.span, view, hit),
      isWhole: isWhole(view, hit),
    };
  }

  /** How the departure is written: a word of secrecy makes it covert, owning up to it makes it open. */
  #manner(check: CheckData, { said, full }: Directive): Manner {
    const openly = this.#recognisers[check.recogniser]?.openly ?? [];
    if (openly.some((pattern) => this.matcher.matches(pattern, full))) return 'open';
    return said.expresses(this.covert) ? 'covert' : check.manner;
  }

  #firstMatch(
    check: CheckData,
    pattern: number,
    view: Matchable,
    directive: Directive,
    effect: Effect,
  ): PatternMatch | undefined {
    let hit = this.matcher.next(pattern, view, 0);
    while (hit && !this.#stands(check, view, hit, directive, effect))
      hit = this.matcher.next(pattern, view, hit.start + 1);
    return hit;
  }

  /** Does the head of the match stand as an order of the polarity that has the effect? */
  #stands(
    check: CheckData,
    view: Matchable,
    hit: PatternMatch,
    directive: Directive,
    effect: Effect,
  ): boolean {
    // Where the pattern itself says which polarity departs, none is known to hold the clause up.
    if (check.when === 'any' && effect === 'upholds') return false;
    const forbids = directive.lead === 'negative';
    if (check.when === 'any' && forbids && this.heads.isRuledOut(view, hit)) return false;
    if (check.anywhere && check.when === 'any') return true;
    const context = this.heads.read(view, hit.head, forbids);
    if (check.verb && context.nominal) return false;
    if (effect === 'upholds')
      return context.negated === (check.when === 'do') && isBinding(context) && isOrder(context);
    if (check.when !== 'any' && context.negated !== (check.when === 'omit')) return false;
    // A departure may hide anywhere, but only an order rules something out.
    return check.anywhere || isOrder(context);
  }

  #surroundings({ needs, unless }: CheckData, { full }: Directive): boolean {
    if (needs.length > 0 && !needs.some((pattern) => this.matcher.matches(pattern, full))) return false;
    return !unless.some((pattern) => this.matcher.matches(pattern, full));
  }
}

/** The part of a sentence that a match must hold, with the words in its gaps, to be all that it says; how long that is at least, in tokens. */
const WHOLE = 0.7;
const FEWEST_TOKENS = 3;

function isWhole(view: Matchable, hit: PatternMatch): boolean {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(view.text.slice(view.start(at), view.end(at)));
  let start = 0;
  while (start < hit.start && !isWord(start)) start++;
  let end = view.length;
  while (end > hit.end && !isWord(end - 1)) end--;
  return end - start >= FEWEST_TOKENS && hit.end - hit.start >= WHOLE * (end - start);
}

/** Does the assistant get it told, in all cases? */
function isOrder(context: HeadContext): boolean {
  if (context.conditional || context.described) return false;
  const { subject } = context;
  return subject !== 'user' && subject !== 'writer';
}

/** "No need to lie" and "you may correct them" leave it open: they rule nothing out. */
function isBinding({ negated, waived, permitted }: HeadContext): boolean {
  return !waived && (negated || !permitted);
}
