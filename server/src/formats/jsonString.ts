import type { Span } from '../model/span';
import { withLineEndsOf } from '../text/lineEnds';
import { MappedText } from '../text/mappedText';
import type { EncodedText } from './dataNode';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Decodes a well-formed JSON string.
 * @param span the string in the source, quotes included
 */
export function decodeJsonString(source: string, span: Span): EncodedText {
  const start = span.start + 1;
  const raw = source.slice(start, span.end - 1);
  const decoded = new MappedText(source, start);
  let plain = 0;
  for (let i = raw.indexOf('\\'); i >= 0; i = raw.indexOf('\\', plain)) {
    decoded.copy(start + plain, start + i);
    const code = raw[i + 1] ?? '';
    plain = i + (code === 'u' ? 6 : 2);
    const text =
      code === 'u' ? String.fromCharCode(parseInt(raw.slice(i + 2, plain), 16)) : (ESCAPES[code] ?? code);
    decoded.put(text, { start: start + i, end: start + plain });
  }
  decoded.copy(start + plain, start + raw.length);
  const { text, map } = decoded.build();
  return { text, map, encode: (replacement) => encodeJson(withLineEndsOf(replacement, text)) };
}

/** The text between the quotes of a JSON string. */
function encodeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
