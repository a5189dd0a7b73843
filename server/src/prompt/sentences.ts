import type { Span } from '../model/span';

/** Ends of words after which a full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|dr|mr|mrs|ms|prof|vs|no|st|approx|incl|cf|fig|[a-z])$/i;

/**
 * Splits a block into sentences, in order, without the white space between them. `isQuoted` keeps full stops inside
 * quotations from ending a sentence.
 */
export function splitSentences(text: string, block: Span, isQuoted: (offset: number) => boolean): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  for (let at = block.start; at < block.end; at++) {
    if (!isEnd(text, at, block, isQuoted)) continue;
    let end = at + 1;
    while (end < block.end && /[.!?…"'”’)\]*_]/.test(text[end] ?? '')) end++;
    push(sentences, text, start, end);
    start = end;
    at = end - 1;
  }
  push(sentences, text, start, block.end);
  return sentences;
}

function isEnd(text: string, at: number, block: Span, isQuoted: (offset: number) => boolean): boolean {
  const code = text.charCodeAt(at);
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x3002 && code !== 0x2026) return false;
  // A quotation that ends with the sentence ("… said 'no.' Then …") closes it.
  if (isQuoted(at) && !(isQuoted(at + 1) && !isQuoted(at + 2))) return false;
  if (code === 0x3002) return true;
  const rest = text.slice(at + 1, Math.min(block.end, at + 8));
  if (rest !== '' && !/^[.!?…"'”’)\]*_]*(?:\s|$)/.test(rest)) return false;
  return code !== 46 || !ABBREVIATION.test(text.slice(Math.max(block.start, at - 8), at));
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end > start) sentences.push({ start, end });
}
