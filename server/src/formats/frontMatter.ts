import type { Span } from '../model/span';

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
 */
export function findFrontMatter(text: string): FrontMatter | 'unclosed' | undefined {
  if (!isFence(text, 0)) return undefined;
  const start = lineAfter(text, 0);
  for (let line = start; line < text.length; line = lineAfter(text, line)) {
    if (isFence(text, line)) return { yaml: { start, end: line }, bodyStart: lineAfter(text, line) };
  }
  return 'unclosed';
}

function isFence(text: string, lineStart: number): boolean {
  if (!text.startsWith('---', lineStart)) return false;
  for (let i = lineStart + 3; i < text.length; i++) {
    const char = text[i];
    if (char === '\n') return true;
    if (char !== ' ' && char !== '\t' && char !== '\r') return false;
  }
  return true;
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
