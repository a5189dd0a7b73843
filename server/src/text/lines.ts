import type { Span } from '../model/span';

/** Offset of the line after the one that holds the offset; the end of the text after the last one. */
export function lineAfter(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** Offset of the beginning of the line that holds the offset. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where a span ends without the white space at its end. */
export function trimmedEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** The span without the white space at both ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhite(text, start)) start++;
  while (end > start && isWhite(text, end - 1)) end--;
  return { start, end };
}

function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Letters, figures and signs of ASCII: nearly all that is asked for.
  if (code > 32 && code < 127) return false;
  return /\s/.test(text.charAt(at));
}

/** The line end that the text uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}
