import type { Author } from '../model/authority';
import type { Message } from '../model/prompt';
import type { Span } from '../model/span';
import { MappedText } from '../text/mappedText';
import { OffsetMap } from '../text/offsetMap';
import { withLineEndsOf } from '../text/lineEnds';

/** A message whose text stands in the source as it is. */
export interface PlainMessage {
  readonly role: string;
  readonly author: Author;
  /** Where the text stands in the source. */
  readonly body: Span;
  /** The message with its delimiters; the body when absent. */
  readonly span?: Span;
}

/** Builds the message of a stretch of Markdown or plain text. Replacement text takes over the file's line ends. */
export function plainMessage(source: string, { role, author, body, span = body }: PlainMessage): Message {
  return {
    role,
    author,
    text: source.slice(body.start, body.end),
    map: OffsetMap.identity(body.start, body.end - body.start),
    span,
    encode: (text) => withLineEndsOf(text, source),
    comment: 'html',
  };
}

/**
 * Builds the message of a stretch of text that comments of a template engine stand in, which the model never sees. No
 * replacement may reach across a comment.
 * @param cuts the comments, in order
 */
export function cutMessage(source: string, plain: PlainMessage, cuts: readonly Span[]): Message {
  const whole = plainMessage(source, plain);
  if (cuts.length === 0) return whole;
  const { start, end } = plain.body;
  const decoded = new MappedText(source, start);
  let at = start;
  for (const cut of cuts) {
    decoded.copy(at, cut.start);
    at = cut.end;
  }
  decoded.copy(at, end);
  const { text, map } = decoded.build();
  const encode: Message['encode'] = (replacement, span) => {
    const edit = map.toSourceSpan(span);
    return edit.end - edit.start === span.end - span.start ? whole.encode(replacement, span) : undefined;
  };
  return { ...whole, text, map, encode };
}
