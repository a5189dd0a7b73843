import type { FormatProblem, FormatReader, ParsedPrompt, PromptSettings } from '../model/prompt';

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
