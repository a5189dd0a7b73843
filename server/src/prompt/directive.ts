import type { Span } from '../model/span';
import type { ConceptHit, Lexicon } from '../language/lexicon';
import type { Matchable } from '../language/pattern';
import { tokenize, type Token } from '../language/tokens';
import type { Block } from './blocks';

/** The norm of the single token that stands for a quotation in the `said` view. */
export const QUOTE_TOKEN = '""';

/** What a heading or lead-in makes of the items below it. */
export type LeadPolarity = 'neutral' | 'negative' | 'mention';

/** One sentence or list item of a message, ready for recognisers. */
export interface Directive {
  /** Offsets into the message's text. */
  readonly span: Span;
  readonly block: Block;
  /** The sentence with every quotation folded into one `""` token: what it says itself. */
  readonly said: Matchable;
  /** The sentence with the words inside quotations too; the same object as `said` when there are none. */
  readonly full: Matchable;
  readonly lead: LeadPolarity;
  /** Sentence belongs to a game, story or other open fiction. */
  readonly fiction: boolean;
  /** Sentence is part of a task that labels, detects or reviews text. */
  readonly task: boolean;
}

/** Builds the token views of one sentence. */
export function tokenViews(
  text: string,
  span: Span,
  isQuoted: (offset: number) => boolean,
  lexicon: Lexicon,
): { said: Matchable; full: Matchable } {
  const tokens = tokenize(text, span.start, span.end, isQuoted);
  const full = matchable(tokens, lexicon);
  if (!tokens.some((token) => token.quoted)) return { said: full, full };
  return { said: matchable(foldQuotes(tokens), lexicon), full };
}

function foldQuotes(tokens: readonly Token[]): Token[] {
  const folded: Token[] = [];
  for (const token of tokens) {
    const last = folded.at(-1);
    if (!token.quoted) folded.push(token);
    else if (last?.norm === QUOTE_TOKEN) folded[folded.length - 1] = { ...last, end: token.end };
    else folded.push({ norm: QUOTE_TOKEN, start: token.start, end: token.end, quoted: true });
  }
  return folded;
}

function matchable(tokens: readonly Token[], lexicon: Lexicon): Matchable {
  const hitsAt: ConceptHit[][] = [];
  const concepts = new Set<number>();
  for (const hit of lexicon.find(tokens)) {
    (hitsAt[hit.start] ??= []).push(hit);
    concepts.add(hit.concept);
  }
  return {
    tokens,
    hitsAt,
    concepts,
    words: new Set(tokens.map((token) => token.norm)),
    clauseStarts: clauseStarts(tokens),
  };
}

const PUNCTUATION = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '.',
  '!',
  '?',
  '–',
  '—',
  '-',
  '*',
  '_',
  '…',
  QUOTE_TOKEN,
]);
const CONJUNCTIONS = new Set([
  'and',
  'but',
  'or',
  'so',
  'then',
  'please',
  'always',
  'also',
  'just',
  'instead',
  'simply',
]);

/** Token indexes at which a clause may start: after punctuation, conjunctions and the adverbs that open an order. */
function clauseStarts(tokens: readonly Token[]): Set<number> {
  const starts = new Set([0]);
  tokens.forEach((token, index) => {
    if (PUNCTUATION.has(token.norm) || CONJUNCTIONS.has(token.norm)) starts.add(index + 1);
  });
  return starts;
}
