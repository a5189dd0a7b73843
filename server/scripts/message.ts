import type { Message } from '../src/model/prompt';
import { OffsetMap } from '../src/text/offsetMap';

/** A text as a developer's message, to be read and not to be edited. */
export function developerMessage(text: string): Message {
  return {
    role: 'system',
    author: 'developer',
    text,
    map: OffsetMap.identity(0, text.length),
    span: { start: 0, end: text.length },
    encode: () => undefined,
  };
}
