import type { Span } from '../model/span';
import { MappedText } from '../text/mappedText';
import type { EncodedText } from './dataNode';

export type FlowStyle = 'plain' | 'single' | 'double';

/** YAML 1.2.2, section 5.7. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Decodes a well-formed plain or quoted scalar. Folds line breaks as YAML 1.2.2, section 6.5 says: a break becomes a
 * space, and of several breaks the first one is dropped; white space around them does not count.
 * @param span the scalar in the source, quotes included
 */
export function decodeFlow(source: string, span: Span, style: FlowStyle): Pick<EncodedText, 'text' | 'map'> {
  const quote = style === 'plain' ? 0 : 1;
  const end = span.end - quote;
  const decoded = new MappedText(source, span.start + quote);
  for (let i = span.start + quote; i < end;) {
    const char = source[i];
    if (isBlank(char) || isBreak(source, i)) {
      const space = skipBlanks(source, i, end);
      if (isBreak(source, space) && space < end) i = fold(source, i, end, decoded);
      else {
        decoded.copy(i, space);
        i = space;
      }
    } else if (style === 'double' && char === '\\') {
      i = unescape(source, i, end, decoded);
    } else if (style === 'single' && char === "'") {
      decoded.put("'", { start: i, end: i + 2 });
      i += 2;
    } else {
      const next = nextSpecial(source, i + 1, end);
      decoded.copy(i, next);
      i = next;
    }
  }
  return decoded.build();
}

/** Decodes the breaks and the white space from `start` on; returns where they end. */
function fold(source: string, start: number, end: number, decoded: MappedText): number {
  const breaks: number[] = [];
  let i = skipBlanks(source, start, end);
  while (i < end && isBreak(source, i)) {
    breaks.push(i);
    i = skipBlanks(source, i + (source[i] === '\r' ? 2 : 1), end);
  }
  if (breaks.length === 1) decoded.put(' ', { start, end: i });
  for (let k = 1; k < breaks.length; k++) {
    decoded.put('\n', { start: k === 1 ? start : (breaks[k] ?? i), end: breaks[k + 1] ?? i });
  }
  return i;
}

/** Decodes the escape at `start`; returns where it ends. */
function unescape(source: string, start: number, end: number, decoded: MappedText): number {
  const code = source[start + 1] ?? '';
  const hex = HEX_LENGTHS[code];
  if (hex !== undefined) {
    const stop = start + 2 + hex;
    decoded.put(String.fromCodePoint(parseInt(source.slice(start + 2, stop), 16)), { start, end: stop });
    return stop;
  }
  if (isBreak(source, start + 1)) return skipBlanks(source, start + 1 + (code === '\r' ? 2 : 1), end);
  decoded.put(ESCAPES[code] ?? code, { start, end: start + 2 });
  return start + 2;
}

function nextSpecial(source: string, from: number, end: number): number {
  let i = from;
  while (i < end && !" \t\r\n\\'".includes(source[i] ?? '')) i++;
  return i;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

/** A lone carriage return is content to the parser we use, not a break. */
function isBreak(source: string, at: number): boolean {
  return source[at] === '\n' || (source[at] === '\r' && source[at + 1] === '\n');
}

function skipBlanks(source: string, from: number, end: number): number {
  let i = from;
  while (i < end && isBlank(source[i])) i++;
  return i;
}
