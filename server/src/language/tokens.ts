import { classAt, classOfUnit, lengthAt, LETTER, MARK, NUMBER, SIGN } from './characters';
import { joinedParts, stemOfContraction } from './reserved';
import { hashStep, WordTable } from './wordTable';

/** One word or punctuation mark. Offsets are UTF-16 indexes into the tokenised text. */
export interface Token {
  /** Lower case, apostrophes and double quotation marks straightened, contractions split (`don't` -> `do` + `n't`). */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Stands inside quotation marks or inline code: mentioned, not said. */
  readonly quoted: boolean;
}

const APOSTROPHES = /[’＇]/g;
const SUFFIX = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/;

const BLANK = 32;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;
/** `***both***` */
const LONGEST_MARK = 3;
/** By ASCII unit: the letter or digit in lower case; 0 for everything else. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[a-z0-9]/i.test(String.fromCharCode(unit)) ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : 0,
);

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0xff07;
/** Double quotation marks that are not straight: “ ” „ « » */
const CURVED = /^[“”„«»]$/;
const STRAIGHT = '"';

const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;

/**
 * Splits text into tokens: letters with their marks or digits, apostrophes inside a word staying with it; every other
 * visible character is a token of its own. Hyphens separate words (`one-sided` is two tokens). Invisible format characters
 * and combining marks on their own are no tokens. One scanner is used over and over: it holds the tokens of the last text.
 */
export class Scanner {
  /** Word numbers; 0 for words that are not in the table. */
  readonly ids: number[] = [];
  /** Start and end of each token, in turn. */
  readonly bounds: number[] = [];
  size = 0;

  constructor(readonly words: WordTable) {}

  /** Reads the tokens that start in a stretch of a text. */
  scan(text: string, start: number, end: number): void {
    this.size = 0;
    for (let at = start; at < end;) {
      if (text.charCodeAt(at) === BLANK) {
        at++;
        continue;
      }
      const kind = classAt(text, at);
      if (kind === LETTER || kind === NUMBER) at = this.#word(text, at, end);
      else if (kind === SIGN) at = this.#sign(text, at);
      else at += lengthAt(text, at);
    }
  }

  #push(id: number, start: number, end: number): void {
    this.ids[this.size] = id;
    this.bounds[2 * this.size] = start;
    this.bounds[2 * this.size + 1] = end;
    this.size++;
  }

  #sign(text: string, at: number): number {
    const end = at + lengthAt(text, at);
    // The braces of `{{user}}` are no words: what stands between them is read as if it were written out.
    if (isDoubledBrace(text, at)) return end + 1;
    if (isEmphasis(text, at)) return end;
    if (isHyphen(text.charCodeAt(at)) && isLetterOrNumber(text, at - 1) && isLetterOrNumber(text, end))
      return end;
    const curved = text.charCodeAt(at) > 127 && CURVED.test(text.charAt(at));
    this.#push(curved ? this.#idOf(STRAIGHT) : this.words.idOf(text, at, end), at, end);
    return end;
  }

  #word(text: string, start: number, limit: number): number {
    let plain = true;
    let hash = 0;
    let at = start;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (code < 128) {
        const letter = LETTERS[code] as number;
        if (letter === 0) break;
        hash = hashStep(hash, letter);
        continue;
      }
      const kind = classAt(text, at);
      if (kind !== LETTER && kind !== NUMBER && kind !== MARK) break;
      plain = false;
      at += lengthAt(text, at) - 1;
    }
    if (at < limit && isApostrophe(text.charCodeAt(at))) {
      const suffix = suffixEnd(text, at, limit);
      if (suffix > at) {
        this.#contraction(text, start, suffix);
        return suffix;
      }
    }
    this.#plainWord(text, start, at, plain ? this.words.idOfHashed(hash, text, start, at) : undefined);
    return at;
  }

  /** @param known the number of a word of ASCII letters */
  #plainWord(text: string, start: number, end: number, known: number | undefined): void {
    const id = known ?? this.#idOf(text.slice(start, end).toLowerCase());
    const joined = end - start > 1 ? joinedParts(id) : undefined;
    if (!joined) {
      this.#push(id, start, end);
      return;
    }
    this.#push(joined.first, start, start + joined.length);
    this.#push(joined.second, start + joined.length, end);
  }

  #contraction(text: string, start: number, end: number): void {
    const word = normOf(text, start, end);
    const split = SUFFIX.exec(word);
    if (!split?.[1] || !split[2]) {
      this.#push(this.#idOf(word), start, end);
      return;
    }
    const border = start + split[1].length;
    this.#push(this.#idOf(split[2] === "n't" ? stemOfContraction(split[1]) : split[1]), start, border);
    this.#push(this.#idOf(split[2]), border, end);
  }

  #idOf(word: string): number {
    return this.words.idOf(word, 0, word.length);
  }
}

/** Where the apostrophes with letters behind them end that follow a word. */
function suffixEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isApostrophe(text.charCodeAt(end))) {
    let next = end + 1;
    while (next < limit) {
      const kind = classAt(text, next);
      if (kind !== LETTER && kind !== MARK) break;
      next += lengthAt(text, next);
    }
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function isDoubledBrace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x7b || code === 0x7d) && text.charCodeAt(at + 1) === code;
}

/** The marks around `**never**` and `_never_` are no words, unlike those of `3 * 4` and `snake_case`. */
function isEmphasis(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== STAR && mark !== UNDERSCORE) return false;
  let before = at - 1;
  let after = at + 1;
  while (text.charCodeAt(before) === mark && before > at - LONGEST_MARK) before--;
  while (text.charCodeAt(after) === mark && after < at + LONGEST_MARK) after++;
  if (mark === UNDERSCORE && isLetterOrNumber(text, before) && isLetterOrNumber(text, after)) return false;
  return !isBlank(text, before) || !isBlank(text, after);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code <= BLANK;
}

function isLetterOrNumber(text: string, at: number): boolean {
  const kind = classOfUnit(text, at);
  return kind === LETTER || kind === NUMBER;
}

/** The normal form of a stretch of text that is one token. */
export function normOf(text: string, start: number, end: number): string {
  const norm = text.slice(start, end).toLowerCase();
  if (end - start > 1) return norm.replace(APOSTROPHES, "'");
  return CURVED.test(norm) ? STRAIGHT : norm;
}

/** Holds the reserved words alone. */
const NO_WORDS = new WordTable();

/**
 * Splits a stretch of text into tokens, in order.
 * @param text the whole text; `start` and `end` bound the stretch
 * @param isQuoted says of an offset whether it stands in quotation marks or inline code
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  isQuoted: (offset: number) => boolean,
): Token[] {
  const scanner = new Scanner(NO_WORDS);
  scanner.scan(text, start, end);
  return Array.from({ length: scanner.size }, (_, index) => {
    const from = scanner.bounds[2 * index] ?? 0;
    const to = scanner.bounds[2 * index + 1] ?? 0;
    const id = scanner.ids[index] ?? 0;
    const norm = id > 0 ? scanner.words.word(id) : normOf(text, from, to);
    return { norm, start: from, end: to, quoted: isQuoted(from) };
  });
}
