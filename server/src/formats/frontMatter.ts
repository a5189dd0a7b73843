import type { Span } from '../model/span';
import { lineAfter } from '../text/lines';

/** Where the front matter of a text stands. */
export interface FrontMatter {
  /** The YAML between the two `---` lines. */
  readonly yaml: Span;
  /** Where the text after it begins. */
  readonly bodyStart: number;
}

/**
 * Finds front matter: only a text whose first line is `---` has one, and the next such line closes it. (That is how
 * VS Code reads its prompt files: microsoft/vscode, promptFileParser.ts.) `unclosed` when no second line follows.
 * @param from the beginning of the line that takes the place of the first one, for formats that allow something before it
 */
export function findFrontMatter(
  text: string,
  { from = 0, fence = '---' }: { readonly from?: number; readonly fence?: '---' | '+++' } = {},
): FrontMatter | 'unclosed' | undefined {
  if (!isFence(text, from, fence)) return undefined;
  const start = lineAfter(text, from);
  for (let line = start; line < text.length; line = lineAfter(text, line)) {
    if (isFence(text, line, fence)) return { yaml: { start, end: line }, bodyStart: lineAfter(text, line) };
  }
  return 'unclosed';
}

function isFence(text: string, lineStart: number, fence: string): boolean {
  if (!text.startsWith(fence, lineStart)) return false;
  for (let i = lineStart + 3; i < text.length; i++) {
    const char = text[i];
    if (char === '\n') return true;
    if (char !== ' ' && char !== '\t' && char !== '\r') return false;
  }
  return true;
}
