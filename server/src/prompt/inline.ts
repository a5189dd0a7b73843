import type { Span } from '../model/span';

/** Longest quotation that is masked; a stray quotation mark must not swallow the rest of a block. */
const MAX_QUOTE = 400;
/** The same for pairs whose closing mark differs from the opening one: they are hardly ever stray. */
const MAX_PAIRED_QUOTE = 2000;
const CLOSERS = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['‘', '’'],
  ["'", "'"],
  ['`', '`'],
]);

/**
 * Stretches of a block that are mentioned rather than said: quotations and inline code, delimiters included, in order.
 * Apostrophes are no quotation marks: a single quote opens only after white space or an opening bracket and closes only
 * before white space or punctuation.
 */
export function quotedSpans(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  for (let at = block.start; at < block.end; at++) {
    const open = text[at] ?? '';
    const close = CLOSERS.get(open);
    if (!close || !opens(text, at, block.start, open)) continue;
    // In CSV and shell-like sources a quotation mark is doubled: ""so"".
    const doubled = open === '"' && text[at + 1] === '"' && /[\p{L}\p{N}]/u.test(text[at + 2] ?? '');
    const end = closing(text, doubled ? at + 1 : at, block.end, close);
    if (end === undefined) continue;
    spans.push({ start: at, end: doubled && text[end] === '"' ? end + 1 : end });
    at = (spans.at(-1)?.end ?? end) - 1;
  }
  return spans;
}

function opens(text: string, at: number, start: number, open: string): boolean {
  if (open === '`') return text[at - 1] !== '\\';
  if (open === '“' || open === '„' || open === '«' || open === '「') return true;
  const before = at === start ? ' ' : (text[at - 1] ?? ' ');
  return !/[\p{L}\p{N}]/u.test(before) && /\S/.test(text[at + 1] ?? ' ');
}

function closing(text: string, at: number, end: number, close: string): number | undefined {
  const paired = close === '”' || close === '»' || close === '」';
  const limit = Math.min(end, at + (paired ? MAX_PAIRED_QUOTE : MAX_QUOTE));
  for (let i = at + 1; i < limit; i++) {
    if (text[i] !== close) continue;
    const single = close === "'" || close === '’';
    if (single && /[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) continue;
    if (close === '"' && /\s/.test(text[i - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) continue;
    return i + 1;
  }
  return undefined;
}

/** A test for membership in sorted spans that is cheap when asked in rising order. */
export function membership(spans: readonly Span[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while (index > 0 && (spans[index - 1]?.end ?? 0) > offset) index--;
    while (index < spans.length && (spans[index]?.end ?? 0) <= offset) index++;
    const span = spans[index];
    return span !== undefined && span.start <= offset;
  };
}
