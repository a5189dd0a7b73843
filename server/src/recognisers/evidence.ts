import type { PatternMatch } from '../language/matcher';
import type { Matchable } from '../language/pattern';
import type { Span } from '../model/span';

/** Longest sentence that is marked whole, in UTF-16 units. */
const MAX_EVIDENCE = 280;

/** The words to underline: the sentence, or of a long one the clauses that hold the match. Offsets as in `sentence`. */
export function evidence(sentence: Span, view: Matchable, hit: PatternMatch): Span {
  if (sentence.end - sentence.start <= MAX_EVIDENCE) return sentence;
  let first = hit.start;
  while (first > 0 && !(view.startsClause(first) && /^[,;:.—–(]$/.test(view.norm(first - 1)))) first--;
  let last = hit.end - 1;
  while (last + 1 < view.length && !/^[,;:.—–)]$/.test(view.norm(last + 1))) last++;
  const start = view.start(first);
  let end = Math.min(view.end(last), start + 4 * MAX_EVIDENCE);
  while (end > start && /\s/.test(view.text[end - 1] ?? '')) end--;
  return { start, end };
}
