import { stem } from '../../language/stem';
import type { Directive } from '../../prompt/directive';
import type { HeadReader } from '../../prompt/headContext';
import { opposed, type Axis, type Demand } from './axis';

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
const FUNCTION_WORDS = new Set(
  'the a an to of in on at with for by as and or your you it its their them user users customer customers client clients guest guests ever always any all every each response responses reply replies answer answers that this be is are'.split(
    ' ',
  ),
);
/** Fewest words with content that an order must share with its opposite. */
const MIN_WORDS = 2;

/** Does a text hold an order and its opposite in the same words? Cheap: looks at the characters alone. */
export function holdsOpposites(texts: readonly string[]): boolean {
  const always = new Set<string>();
  const never = new Set<string>();
  for (const text of texts)
    for (const [, word = '', rest = ''] of text.matchAll(ORDER)) {
      const key = keyOf(rest.split(/\s+/));
      if (key !== undefined) (/^(?:always|(?:you )?must)$/i.test(word) ? always : never).add(key);
    }
  for (const key of always) if (never.has(key)) return true;
  return false;
}

/** The order that a directive gives or forbids in all cases, by the stems of its words. */
export function oppositeIn(directive: Directive, heads: HeadReader): Demand | undefined {
  const { full, block } = directive;
  const text = full.text.slice(full.start(0), full.end(full.length - 1));
  const hits = [...text.matchAll(ORDER)];
  const [hit] = hits;
  // Of several orders in a sentence one may be the condition of another.
  if (!hit || hits.length > 1 || block.kind === 'heading') return undefined;
  const at = full.start(0) + hit.index + hit[0].length - (hit[2] ?? '').length;
  const head = full.tokens.findIndex(({ start }) => start >= at);
  const value = keyOf((hit[2] ?? '').split(/\s+/));
  // What goes on behind a comma may narrow the order.
  if (head < 0 || value === undefined || /^\s*[,(]/.test(text.slice(hit.index + hit[0].length)))
    return undefined;
  const context = heads.read(full, head, directive.lead === 'negative');
  if (context.conditional || context.described || context.subject === 'user' || context.subject === 'writer')
    return undefined;
  const negative = !/^(?:always|(?:you )?must)$/i.test(hit[1] ?? '');
  if (context.negated !== negative || context.waived) return undefined;
  return { stance: negative ? 'never' : 'always', value };
}

function keyOf(words: readonly string[]): string | undefined {
  const stems = words
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map(stem);
  return stems.length < MIN_WORDS ? undefined : [...new Set(stems)].sort().join(' ');
}
