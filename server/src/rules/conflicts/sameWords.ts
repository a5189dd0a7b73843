import type { Matchable } from '../../language/pattern';
import { stem } from '../../language/stem';
import type { Directive } from '../../prompt/directive';
import type { HeadReader } from '../../prompt/headContext';
import { opposed, type Axis } from './axis';

/** "Always mention the price." against "Never mention the price.": the same order in the same words, once forbidden. */
export const SAME_WORDS: Axis = {
  id: 'same words',
  about: 'whether to do the same thing',
  cues: [/\b(?:always|must)\b/i, /\b(?:never|not)\b|n['’]t\b/i],
  stances: [],
  conflict: (a, b) => opposed(a, b) && a.value === b.value,
};

const ORDER =
  /(?<![\w'’-])(always|never|(?:you )?must(?! not|n)|(?:do|must|should|shall|can)(?:n['’]t| not)|cannot|can['’]t)\s+(?:ever\s+)?([^.,;:!?()\n]{3,90})/gi;
const POSITIVE = /^(?:always|(?:you )?must)$/i;
const FUNCTION_WORDS = new Set(
  'the a an to of in on at with for by as and or your you it its their them user users customer customers client clients guest guests ever always any all every each response responses reply replies answer answers that this be is are'.split(
    ' ',
  ),
);
/** Fewest words with content that an order must share with its opposite. */
const MIN_WORDS = 2;

/** Does a text hold an order and its opposite in the same words, wherever they stand? Looks at the characters alone. */
export function holdsOpposites(texts: readonly string[]): boolean {
  const always = new Set<string>();
  const never = new Set<string>();
  for (const text of texts)
    for (const [, word = '', rest = ''] of text.matchAll(ORDER)) {
      const key = keyOf(rest.split(/\s+/));
      if (key !== undefined) (POSITIVE.test(word) ? always : never).add(key);
    }
  for (const key of always) if (never.has(key)) return true;
  return false;
}

/** A pattern (language/pattern.ts) for the words of which one stands in every order that ORDER finds. */
export const ORDER_WORDS = "always|must|never|not|n't";

/** An order as its words alone tell it. */
export interface Order {
  /** The stems of its words. */
  readonly key: string;
  readonly negative: boolean;
  /** Index of the token with which the order itself begins. */
  readonly head: number;
  /** Something goes on behind a comma or bracket, which may narrow the order. */
  readonly goesOn: boolean;
}

/** The order that a sentence gives or forbids, by its words alone; of several one may be the condition of another. */
export function orderIn(full: Matchable): Order | undefined {
  const text = full.text.slice(full.start(0), full.end(full.length - 1));
  const hit = ORDER.exec(text);
  const isOnly = hit !== null && !ORDER.test(text);
  ORDER.lastIndex = 0;
  if (!isOnly) return undefined;
  const key = keyOf((hit[2] ?? '').split(/\s+/));
  const at = full.start(0) + hit.index + hit[0].length - (hit[2] ?? '').length;
  let head = 0;
  while (head < full.length && full.start(head) < at) head++;
  if (key === undefined || head === full.length) return undefined;
  return {
    key,
    head,
    negative: !POSITIVE.test(hit[1] ?? ''),
    goesOn: /^\s*[,(]/.test(text.slice(hit.index + hit[0].length)),
  };
}

/** Does an order hold in all cases? */
export function isPlain({ head, negative, goesOn }: Order, directive: Directive, heads: HeadReader): boolean {
  if (goesOn) return false;
  const context = heads.read(directive.full, head, directive.lead === 'negative');
  if (context.conditional || context.described || context.subject === 'user' || context.subject === 'writer')
    return false;
  return context.negated === negative && !context.waived;
}

function keyOf(words: readonly string[]): string | undefined {
  const stems = words
    .map((word) => bare(word.toLowerCase()))
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map(stem);
  return stems.length < MIN_WORDS ? undefined : [...new Set(stems)].sort().join(' ');
}

/** A word without the marks around it; most have none. */
function bare(word: string): string {
  return /^[a-z0-9-]*$/.test(word) ? word : word.replace(/[^\p{L}\p{N}-]/gu, '');
}
