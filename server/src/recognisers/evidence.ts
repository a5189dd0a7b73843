import type { PatternMatch } from '../language/matcher';
import type { Matchable } from '../language/pattern';
import type { Span } from '../model/span';

/** Longest sentence that is marked whole, in UTF-16 units. */
const MAX_EVIDENCE = 280;

/** Tags around the words of a sentence ("<rule>Be kind.</rule>"): they belong to the markup. */
const TAGS_BEFORE = /^(?:<\/?[a-z][^<>]{0,100}>\s{0,9}){1,5}/i;
const TAGS_BEHIND = /(?:\s{0,9}<\/?[a-z][^<>]{0,100}>){1,5}$/i;
/** UTF-16 units at an end in which tags are looked for. */
const MAX_TAGS = 600;

/**
 * The words to underline: the sentence without tags around it, of a row of a table the cells that hold the match, and of a long one the clauses that do.
 * Offsets as in `sentence`.
 */
export function evidence(sentence: Span, view: Matchable, hit: PatternMatch): Span {
  const words = untagged(cellsOf(sentence, view, hit), view, hit);
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

function untagged({ start, end }: Span, view: Matchable, hit: PatternMatch): Span {
  const { text } = view;
  const from =
    start + (TAGS_BEFORE.exec(text.slice(start, Math.min(end, start + MAX_TAGS)))?.[0].length ?? 0);
  const to = end - (TAGS_BEHIND.exec(text.slice(Math.max(start, end - MAX_TAGS), end))?.[0].length ?? 0);
  return from <= view.start(hit.start) && view.end(hit.end - 1) <= to
    ? { start: from, end: to }
    : { start, end };
}
