import type { Confidence, Manner } from '../model/directive';
import type { Concepts } from '../language/lexicon';

/**
 * One way of departing from a clause: patterns with what must hold around them.
 * Pattern syntax: language/pattern.ts. Names after `@` are looked up among the recogniser's own concepts first.
 */
export interface Check {
  /**
   * Any one of these patterns. The head (`>`; otherwise the first token) decides polarity, subject and mood. One that begins
   * with `~` is tentative: it was right in no real prompt yet, and by itself it is not believed in a long one (weigh.ts).
   */
  readonly match: string | readonly string[];
  /**
   * Which orders depart: `do` when the head is ordered, allowed or described ("always agree"), `omit` when it is
   * forbidden or waived ("never correct"), `any` when polarity is part of the pattern. Default `do`.
   */
  readonly when?: 'do' | 'omit' | 'any';
  /** How the departure is written; a covert marker in the sentence turns it into `covert`. */
  readonly manner: Manner;
  /** Completes "This instruction …". */
  readonly gives: string;
  /** Default `likely`. */
  readonly confidence?: Confidence;
  /** Patterns of which one must match elsewhere in the same sentence. */
  readonly needs?: readonly string[];
  /** Patterns that cancel the check when one matches anywhere in the same sentence. */
  readonly unless?: readonly string[];
  /** Patterns of which one must match somewhere in the message: what kind of app it is. */
  readonly context?: readonly string[];
  /** Patterns of which one must match in one of the two sentences before: what "it", "this" or "so" refers to. */
  readonly after?: readonly string[];
  /** Match the words inside quotations too ("say 'I am human'"). Default false. */
  readonly quotes?: boolean;
  /** Also in if-clauses, relative clauses and for other subjects: for patterns that hold the whole shape. Default false. */
  readonly anywhere?: boolean;
  /** The head counts as a verb only: not in "the play's insults" or "a mock exam". Default false. */
  readonly verb?: boolean;
  /** Also in open fiction. Default: the recogniser's setting. */
  readonly fiction?: boolean;
  /** Also in classification and review tasks. Default: the recogniser's setting. */
  readonly task?: boolean;
}

/** The knowledge about one clause. Sees neither files, configuration nor other recognisers. */
export interface Recogniser {
  readonly clause: string;
  /** Vocabulary of this clause, usable in its patterns beside the shared concepts. */
  readonly concepts: Concepts;
  readonly checks: readonly Check[];
  /** Patterns that cancel every check of this recogniser in a sentence. */
  readonly unless?: readonly string[];
  /**
   * Patterns that show that a sentence owns up to what it gives up ("even if they are wrong"): they make its departures
   * open ones.
   */
  readonly openly?: readonly string[];
  /** The clause applies inside open fiction and games too. Default false. */
  readonly fiction?: boolean;
  /** The clause applies inside classification, moderation and review tasks too. Default false. */
  readonly task?: boolean;
  /** A rewrite of the whole directive that keeps the clause, offered as the fix "bring the default back". */
  readonly rewrite?: string;
  /** Whole prompts: each of `flags` must give a finding for this clause, none of `passes` any finding at all. */
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] };
}
