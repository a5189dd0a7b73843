import type { Span } from '../model/span';
import type { Lexicon } from '../language/lexicon';
import type { Matchable } from '../language/pattern';
import { QUOTE_ID } from '../language/reserved';
import { Scanner } from '../language/tokens';
import { TokenView } from '../language/tokenView';
import type { Block } from './blocks';
import type { Sentence } from './sentence';

export { QUOTE_TOKEN } from '../language/reserved';

/** What a heading or lead-in makes of the items below it. */
export type LeadPolarity = 'neutral' | 'negative' | 'mention';

/** The token views of one sentence. Offsets of their tokens count from the start of the text that was given. */
export interface TokenViews {
  /** The sentence with every quotation folded into one `""` token: what it says itself. */
  readonly said: Matchable;
  /** The sentence with the words inside quotations too; the same object as `said` when there are none. */
  readonly full: Matchable;
}

/** One sentence or list item of a message, ready for recognisers. */
export interface Directive extends TokenViews {
  /** Offsets into the message's text. The tokens' own offsets count from the start of the block. */
  readonly span: Span;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly lead: LeadPolarity;
  /** Sentence belongs to a game, story or other open fiction. */
  readonly fiction: boolean;
  /** Sentence is part of a task that labels, detects or reviews text. */
  readonly task: boolean;
}

/** Makes token views with one lexicon. */
export class ViewMaker {
  readonly #scanner: Scanner;

  constructor(readonly lexicon: Lexicon) {
    this.#scanner = new Scanner(lexicon.words);
  }

  /**
   * The views of one sentence.
   * @param isQuoted undefined when nothing is quoted
   */
  views(text: string, span: Span, isQuoted?: (offset: number) => boolean): TokenViews {
    const scanner = this.#scanner;
    scanner.scan(text, span.start, span.end);
    const ids = scanner.ids.slice(0, scanner.size);
    const bounds = scanner.bounds.slice(0, 2 * scanner.size);
    const quoted = isQuoted && ids.map((_, at) => isQuoted(bounds[2 * at] ?? 0));
    const full = new TokenView(this.lexicon, text, ids, bounds, quoted);
    return quoted?.includes(true) ? { said: foldQuotes(full, quoted), full } : { said: full, full };
  }
}

/** The view in which every quotation is one token. */
function foldQuotes(full: TokenView, quoted: readonly boolean[]): TokenView {
  const ids: number[] = [];
  const bounds: number[] = [];
  const folded: boolean[] = [];
  quoted.forEach((isQuoted, at) => {
    if (isQuoted && folded[folded.length - 1]) {
      bounds[bounds.length - 1] = full.end(at);
      return;
    }
    ids.push(isQuoted ? QUOTE_ID : (full.ids[at] ?? 0));
    bounds.push(full.start(at), full.end(at));
    folded.push(isQuoted);
  });
  return new TokenView(full.lexicon, full.text, ids, bounds, folded);
}
