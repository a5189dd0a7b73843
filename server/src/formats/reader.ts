import type { FormatProblem, FormatReader, ParsedPrompt, PromptSettings } from '../model/prompt';
import type { Span } from '../model/span';

/**
 * A reader that answers for what is the same in every format: a text that is none, and a text without content.
 * The reader's own `read` sees only texts with at least one character that is not white space.
 */
export function defineReader(reader: FormatReader): FormatReader {
  return {
    ...reader,
    read(text, options) {
      const nul = text.indexOf('\0');
      if (nul >= 0) {
        const span = { start: nul, end: nul + 1 };
        const message = 'This is not text: it holds a NUL character, as binary and UTF-16 files do.';
        return onlyProblems(reader.id, [{ span, severity: 'error', message }]);
      }
      if (!/\S/.test(text)) {
        return onlyProblems(reader.id, [
          { span: { start: 0, end: 0 }, severity: 'information', message: 'The file is empty.' },
        ]);
      }
      return reader.read(text, options);
    },
  };
}

/** The result for a text from which no message could be read. */
export function onlyProblems(
  format: string,
  problems: readonly FormatProblem[],
  settings: PromptSettings = {},
): ParsedPrompt {
  return { format, messages: [], problems, settings };
}

/**
 * A span with something to underline: an empty one takes in the next character, or at the end of a line the last one
 * that is not white space.
 */
export function visibleSpan(text: string, { start, end }: Span): Span {
  if (start < end) return { start, end };
  if (/\S/.test(text.charAt(start))) return { start, end: start + 1 };
  let last = start;
  while (last > 0 && !/\S/.test(text.charAt(last - 1))) last--;
  return { start: Math.max(0, last - 1), end: last };
}
