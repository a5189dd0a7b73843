import type { Span } from '../model/span';

/* What the characters of a line tell of it. */

const ITEM =
  /^([ \t]*)(?:(?:[-*+•●◦▪–—·‣✓✔☑✗✘✖❌❎✅🚫⛔➤►→]|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.):]|\d{1,3}(?:\.\d{1,3}){1,4}|\(?[a-zA-Z][.)]|\([ivx]{1,4}\))[ \t]+(?=\S)|[-•](?=\p{L}))/u;
const HEADING = /^[ \t]{0,3}(#{1,6})[ \t]*(?=[^#\s])/;
/** A line all in bold is a heading unless it is a sentence ("**Never lie.**"). */
const BOLD_HEADING = /^[ \t]{0,3}(?:\*\*|__)(?=\S)[^*_]{1,80}[^*_.!?\s](?:\*\*|__):?[ \t]*$/;
const BOLD_LEVEL = 6;
/** A line that is one tag, opening or closing: it parts what stands before from what comes after. */
const TAG_LINE = /^[ \t]*<\/?[a-zA-Z][^<>]{0,100}>[ \t]*$/;
const WORDLESS = /^[^\p{L}\p{N}]*$/u;
const QUOTE = /^[ \t]{0,3}>[ \t]?/;

/** How a block quote begins that sets a remark apart ("> ⚠️ **Important:** …") instead of what somebody said. */
const REMARK =
  /^[ \t]{0,3}>[ \t]?(?=[^\w"“*]{0,4}\*\*(?!(?:user|human|assistant|bot|ai|customer|client|guest|caller|visitor|patient|student|player|fan|agent|you|me|[qa])\b))/i;
/** Longer block quotes are samples, in lines. */
export const MAX_REMARK = 6;

/** How long the mark of a block quote is that sets a remark apart; 0 when it quotes. */
export function remarkMark(text: string, { start, end }: Span): number {
  return REMARK.exec(text.slice(start, Math.min(end, start + 400)))?.[0].length ?? 0;
}

/**
 * Does a line begin with a letter, and not with the marker of an item such as `a)`? Most do, and are nothing but text.
 */
export function isPlainText(content: string, first: number): boolean {
  const code = content.charCodeAt(first) | 32;
  if (code < 97 || code > 122) return false;
  const next = content.charCodeAt(first + 1);
  return next !== 46 && next !== 41;
}

/** How far a line is indented, a tab being four columns. */
function columns(indent: string): number {
  let width = 0;
  for (const char of indent) width += char === '\t' ? 4 : 1;
  return width;
}

/** The heading that a line is: its level, and how long the mark before its words is; undefined when it is none. */
export function headingOf(content: string): { readonly mark: number; readonly level: number } | undefined {
  const [mark, marks] = HEADING.exec(content) ?? [];
  if (mark !== undefined) return { mark: mark.length, level: marks?.length ?? 1 };
  return BOLD_HEADING.test(content) ? { mark: 0, level: BOLD_LEVEL } : undefined;
}

/** The item of a list that a line begins: how long its marker is, white space included, and its indentation in columns. */
export function itemOf(content: string): { readonly marker: number; readonly indent: number } | undefined {
  const [marker, indent = ''] = ITEM.exec(content) ?? [];
  return marker === undefined ? undefined : { marker: marker.length, indent: columns(indent) };
}

/** Does a line part what stands before it from what comes after: a rule, or a tag? */
export function partsText(content: string): boolean {
  return WORDLESS.test(content) || TAG_LINE.test(content);
}

/** How long the mark is with which a line of a block quote begins; 0 when it quotes nothing. */
export function quoteMark(content: string): number {
  return QUOTE.exec(content)?.[0].length ?? 0;
}
