/** What a character is to the tokeniser. */
export const LETTER = 1;
export const NUMBER = 2;
/** A combining mark: part of a word, nothing on its own. */
export const MARK = 3;
/** White space and invisible format characters. */
export const SPACE = 4;
/** Everything else: a token of its own. */
export const SIGN = 5;
/** The first half of a surrogate pair: `classAt` knows what the pair is. */
const PAIR = 6;

const LETTERS = /^\p{L}$/u;
const NUMBERS = /^\p{N}$/u;
const MARKS = /^\p{M}$/u;
const SPACES = /^[\s\p{Cf}]$/u;

/** By UTF-16 unit, filled as units are met. */
const known = new Uint8Array(0x10000);
const knownPairs = new Map<number, number>();

/** The class of the character at an offset. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const found = known[unit] || (known[unit] = classify(unit));
  return found === PAIR ? pairAt(text, at) : found;
}

/** The class of a single UTF-16 unit: SIGN for half of a surrogate pair. */
export function classOfUnit(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  const found = known[unit] || (known[unit] = classify(unit));
  return found === PAIR ? SIGN : found;
}

/** Length of the character at an offset, in UTF-16 units. */
export function lengthAt(text: string, at: number): 1 | 2 {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function pairAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point <= 0xffff) return SIGN;
  let found = knownPairs.get(point);
  if (found === undefined) {
    found = classify(point);
    knownPairs.set(point, found);
  }
  return found;
}

function classify(point: number): number {
  if (point >= 0xd800 && point <= 0xdbff) return PAIR;
  const character = String.fromCodePoint(point);
  if (LETTERS.test(character)) return LETTER;
  if (NUMBERS.test(character)) return NUMBER;
  if (MARKS.test(character)) return MARK;
  return SPACES.test(character) ? SPACE : SIGN;
}
