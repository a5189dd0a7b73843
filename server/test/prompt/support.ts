import type { Message } from '../../src/model/prompt';
import { OffsetMap } from '../../src/text/offsetMap';

/** A developer message that stands in the source as it is. */
export function developerMessage(text: string): Message {
  return {
    role: 'system',
    author: 'developer',
    text,
    map: OffsetMap.identity(0, text.length),
    span: { start: 0, end: text.length },
    encode: (replacement) => replacement,
  };
}
