/** The line end a text uses: that of its first line; `\n` for a text of one line. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text.charCodeAt(first - 1) === 13 ? '\r\n' : '\n';
}

/**
 * The text with the line ends that `source` uses. These are looked for only where there is one to replace: a source of one
 * huge line would be searched to its end for each of thousands of fixes.
 */
export function withLineEndsOf(text: string, source: string): string {
  return text.includes('\n') ? withLineEnds(text, lineEndOf(source)) : text;
}

/** The text with all its `\n` and `\r\n` line ends replaced by the given one. */
export function withLineEnds(text: string, lineEnd: string): string {
  return text.replace(/\r?\n/g, lineEnd);
}
