import type { Span } from '../model/span';
import { lineEndOf, withLineEnds } from '../text/lineEnds';
import { MappedText } from '../text/mappedText';
import type { EncodedText } from './dataNode';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Decodes a well-formed JSON string.
 * @param span the string in the source, quotes included
 */
export function decodeJsonString(source: string, span: Span): EncodedText {
  const end = span.end - 1;
  const decoded = new MappedText(source, span.start + 1);
  let plain = span.start + 1;
  for (let i = source.indexOf('\\', plain); i >= 0 && i < end; i = source.indexOf('\\', plain)) {
    decoded.copy(plain, i);
    const code = source[i + 1] ?? '';
    plain = i + (code === 'u' ? 6 : 2);
    const text =
      code === 'u' ? String.fromCharCode(parseInt(source.slice(i + 2, i + 6), 16)) : (ESCAPES[code] ?? code);
    decoded.put(text, { start: i, end: plain });
  }
  decoded.copy(plain, end);
  const { text, map } = decoded.build();
  return { text, map, encode: (replacement) => encodeJson(withLineEnds(replacement, lineEndOf(text))) };
}

/** The text between the quotes of a JSON string. */
function encodeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
