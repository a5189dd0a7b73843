import type { PatternMatch } from '../language/matcher';
import type { Matchable } from '../language/pattern';
import type { Span } from '../model/span';
import { untagged } from '../text/untagged';

/** Longest sentence that is marked whole, in UTF-16 units. */
const MAX_EVIDENCE = 280;

/**
 * The words to underline: the sentence without tags around it, of a row of a table the cells that hold the match, and of a long one the clauses that do.
 * Offsets as in `sentence`.
 */
export function evidence(sentence: Span, view: Matchable, hit: PatternMatch): Span {
  const cells = cellsOf(sentence, view, hit);
  const bare = untagged(cells, view.text);
  const holds = bare.start <= view.start(hit.start) && view.end(hit.end - 1) <= bare.end;
  const words = holds ? bare : cells;
  if (words.end - words.start <= MAX_EVIDENCE) return words;
  let first = hit.start;
  while (first > 0 && !(view.startsClause(first) && /^[,;:.—–(]$/.test(view.norm(first - 1)))) first--;
  let last = hit.end - 1;
  while (last + 1 < view.length && !/^[,;:.—–)]$/.test(view.norm(last + 1))) last++;
  const start = view.start(first);
  let end = Math.min(view.end(last), start + 4 * MAX_EVIDENCE);
  while (end > start && /\s/.test(view.text[end - 1] ?? '')) end--;
  return { start, end };
}

function cellsOf(row: Span, view: Matchable, hit: PatternMatch): Span {
  if (view.norm(0) !== '|') return row;
  let first = hit.start;
  while (first > 0 && view.norm(first - 1) !== '|') first--;
  let last = hit.end - 1;
  while (last + 1 < view.length && view.norm(last + 1) !== '|') last++;
  return { start: view.start(first), end: view.end(last) };
}
