import type { Manner } from '../model/directive';
import type { Span } from '../model/span';
import type { Directive } from '../prompt/directive';
import type { CheckData } from './model';

/** What a check finds in a sentence by itself: whether the message around bears it out is another question. */
export interface Found {
  readonly check: CheckData;
  readonly manner: Manner;
  /** Offsets into the block's content. */
  readonly span: Span;
  /** What matches is nearly all of the sentence. */
  readonly isWhole: boolean;
}

/** What probes may find in a sentence. */
export interface Probed {
  /** Those of their patterns that may match. */
  readonly patterns: readonly number[];
  /** What the rule that the probes are for keeps with the sentence if there are any: nobody else reads or writes it. */
  memo: unknown;
}

/** What the engine keeps with a sentence. */
export class SentenceFacts {
  /** The same of tentative patterns, once somebody has asked for it. */
  tentative: SentenceFacts | undefined;
  /** By the state that the message around puts the sentence in. */
  readonly #found: (readonly Found[] | undefined)[] = [];

  constructor(
    /** Trials that may match, rising. */
    readonly trials: readonly number[],
    /** Context patterns that may match. */
    readonly contexts: readonly number[],
    readonly probes: Probed,
  ) {}

  found(directive: Directive): readonly Found[] | undefined {
    return this.#found[stateOf(directive)];
  }

  remember(directive: Directive, found: readonly Found[]): void {
    this.#found[stateOf(directive)] = found;
  }
}

/** Of the many sentences that no trial may match. */
export const noFacts = new SentenceFacts([], [], { patterns: [], memo: undefined });

function stateOf({ lead, fiction, task }: Directive): number {
  return (lead === 'negative' ? 1 : 0) + (fiction ? 2 : 0) + (task ? 4 : 0);
}
