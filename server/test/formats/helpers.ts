import { detectFormat, readerById } from '../../src/formats';
import type { Author } from '../../src/model/authority';
import type { Message, ParsedPrompt } from '../../src/model/prompt';
import type { Span } from '../../src/model/span';

/** Reads a text as the linter would: the reader is found by name and content unless `format` names it. */
export async function read(
  path: string,
  text: string,
  { format, rolelessAuthor = 'developer' }: { format?: string; rolelessAuthor?: Author } = {},
): Promise<ParsedPrompt> {
  const reader = format === undefined ? detectFormat(path, text) : readerById(format);
  if (!reader) throw new Error(`no reader ${format}`);
  return reader.read(text, { path, rolelessAuthor });
}

/** Each message as `role/author: text`. */
export function said(prompt: ParsedPrompt): string[] {
  return prompt.messages.map(({ role, author, text }) => `${role}/${author}: ${text}`);
}

/** Each problem as `severity: message @ marked source`. */
export function faults(prompt: ParsedPrompt, text: string): string[] {
  return prompt.problems.map(
    ({ severity, message, span }) => `${severity}: ${message} @ ${text.slice(span.start, span.end)}`,
  );
}

/** The source that stands for the given words of a message. */
export function sourceOf(text: string, message: Message, words: string): string {
  const start = message.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the message`);
  const span = message.map.toSourceSpan({ start, end: start + words.length });
  return text.slice(span.start, span.end);
}

/** Puts replacement text into the file, or undefined when the container cannot hold it there. */
export function replace(text: string, message: Message, at: Span, replacement: string): string | undefined {
  const encoded = message.encode(replacement, at);
  if (encoded === undefined) return undefined;
  const span = message.map.toSourceSpan(at);
  return text.slice(0, span.start) + encoded + text.slice(span.end);
}

/** The only message of a prompt. */
export function only(prompt: ParsedPrompt): Message {
  const [message, ...more] = prompt.messages;
  if (!message || more.length > 0) throw new Error(`${prompt.messages.length} messages`);
  return message;
}
