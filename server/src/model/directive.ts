import type { Author } from './authority';
import type { Span } from './span';

/** What a directive does to a clause. */
export type Effect = 'departs' | 'upholds';

/**
 * How a departure is written: `open` says plainly what is given up, `silent` names a goal or tactic that gives it
 * up without saying so, `covert` hides it from the user. `open` leads to explicit-override, the others to silent-shift.
 */
export type Manner = 'open' | 'silent' | 'covert';

/** How sure a recogniser is. `possible` findings are shown only on request. */
export type Confidence = 'exact' | 'likely' | 'possible';

/** What a recogniser says about one directive; spans are UTF-16 offsets into the message's text. */
export interface Recognition {
  readonly clause: string;
  readonly effect: Effect;
  readonly manner: Manner;
  readonly confidence: Confidence;
  /** The words of the directive: what a finding underlines. */
  readonly span: Span;
  /** One clause that completes "This instruction …": what it gives up. */
  readonly gives: string;
  /** A replacement for the directive that keeps the clause, if the recogniser knows one. */
  readonly rewrite?: string;
}

/** One entry of the record that the release schema judges. */
export interface DirectiveRecord {
  readonly clause: string;
  readonly author: Author;
  readonly effect: Effect;
  readonly manner: Manner;
}
