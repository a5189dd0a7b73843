import type { Concepts, LexiconData } from '../language/lexicon';
import type { PatternData } from '../language/matcher';
import type { WordTableData } from '../language/wordTable';
import type { Confidence, Manner } from '../model/directive';

/*
 * What the recognisers come to when they are compiled: plain data that the engine runs. compile.ts makes it, pack.ts
 * writes it down for the bundles and reads it back. Patterns are numbers into `patterns`.
 */

/** Stands for the check in a trial for a context. */
export const CONTEXT = 0xffff;
/** Stands for the check in a trial for a probe. */
export const PROBE = 0xfffe;

/** What a rule has every sentence searched for along with the recognisers' patterns. See language/pattern.ts. */
export interface Probe {
  readonly match: readonly string[];
  readonly unless?: readonly string[];
}

/** A rule's probes and the vocabulary they use beside the shared concepts. */
export interface Probes {
  /** Begins with RULE_SCOPE: the concepts' names begin with it and a slash. */
  readonly scope: string;
  readonly concepts: Concepts;
  readonly all: readonly Probe[];
}

/** A probe with its patterns compiled. */
export interface ProbeData {
  readonly match: readonly number[];
  readonly unless: readonly number[];
}

/** A check of a recogniser with its patterns compiled, but for those to match: they are trials. See recogniser.ts for what the fields mean. */
export interface CheckData {
  /** Index of its recogniser. */
  readonly recogniser: number;
  readonly when: 'do' | 'omit' | 'any';
  readonly manner: Manner;
  readonly gives: string;
  readonly confidence: Confidence;
  readonly needs: readonly number[];
  readonly unless: readonly number[];
  readonly context: readonly number[];
  readonly after: readonly number[];
  readonly quotes: boolean;
  readonly anywhere: boolean;
  readonly verb: boolean;
  readonly fiction: boolean;
  readonly task: boolean;
}

export interface RecogniserData {
  readonly clause: string;
  readonly openly: readonly number[];
  readonly rewrite?: string;
}

/**
 * What sentences must hold for a trial to be made of them. A requirement is met by any one of some words and concepts;
 * requirements count from 1.
 */
export interface RequirementData {
  /** By word and one more: where the requirements that it meets begin in `wordMembers`. */
  readonly wordBounds: ArrayLike<number>;
  readonly wordMembers: ArrayLike<number>;
  /** The same for concepts. */
  readonly conceptBounds: ArrayLike<number>;
  readonly conceptMembers: ArrayLike<number>;
  /**
   * The same for requirements: the trials to which it is the one that fewest sentences meet, their key. Keys have the lowest
   * numbers. Under 0: trials without any.
   */
  readonly trialBounds: ArrayLike<number>;
  readonly trialMembers: ArrayLike<number>;
  /** By trial and one more: where its other requirements begin in `otherMembers`. */
  readonly otherBounds: ArrayLike<number>;
  readonly otherMembers: ArrayLike<number>;
}

/**
 * Pairs of a check and a pattern. A trial is a pattern that sentences are searched for: to match a check, or, after all
 * of these, as the context of some, or as a probe.
 */
export interface TrialData {
  readonly checks: ArrayLike<number>;
  readonly patterns: ArrayLike<number>;
}

/** Everything the engine needs. */
export interface EngineModel {
  /** Names by concept number. */
  readonly concepts: readonly string[];
  readonly recognisers: readonly RecogniserData[];
  readonly checks: readonly CheckData[];
  /** In the order in which they were given. */
  readonly probes: readonly ProbeData[];
  readonly words: WordTableData;
  readonly lexicon: LexiconData;
  readonly patterns: PatternData;
  readonly trials: TrialData;
  /** Of all trials but the tentative ones: those of patterns that were right in no real prompt yet. */
  readonly requirements: RequirementData;
  /** Of the tentative ones. */
  readonly tentative: RequirementData;
}
