import type { Author } from '../model/authority';
import type { Message } from '../model/prompt';
import type { Span } from '../model/span';
import { OffsetMap } from '../text/offsetMap';
import { lineEndOf, withLineEnds } from '../text/lineEnds';

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
    encode: (text) => withLineEnds(text, lineEndOf(source)),
    comment: 'html',
  };
}
