/** One word or punctuation mark. Offsets are UTF-16 indexes into the tokenised text. */
export interface Token {
  /** Lower case, apostrophes straightened, contractions split (`don't` -> `do` + `n't`). */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Stands inside quotation marks or inline code: mentioned, not said. */
  readonly quoted: boolean;
}

// Letters with their marks or digits; apostrophes inside a word stay with it. Hyphens separate words (`one-sided` is two
// tokens). Invisible format characters and combining marks on their own are no tokens.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’＇][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}\p{Cf}]/gu;
const APOSTROPHE = /[’＇]/g;
const HYPHEN = /^[-‐‑]$/;
const SUFFIX = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/;
/** Joined or misspelt contractions: word -> length of its first part and the two normal forms. */
const JOINED = new Map<string, readonly [number, string, string]>([
  ['cannot', [3, 'can', 'not']],
  ['dont', [2, 'do', "n't"]],
  ['doesnt', [4, 'does', "n't"]],
  ['didnt', [3, 'did', "n't"]],
  ['isnt', [2, 'is', "n't"]],
  ['arent', [3, 'are', "n't"]],
  ['shouldnt', [6, 'should', "n't"]],
  ['mustnt', [4, 'must', "n't"]],
  ['wont', [2, 'will', "n't"]],
  ['cant', [2, 'can', "n't"]],
  ['wouldnt', [5, 'would', "n't"]],
  ['couldnt', [5, 'could', "n't"]],
  ['wasnt', [3, 'was', "n't"]],
  ['werent', [4, 'were', "n't"]],
  ['hasnt', [3, 'has', "n't"]],
  ['havent', [4, 'have', "n't"]],
  ['neednt', [4, 'need', "n't"]],
  ['youre', [3, 'you', "'re"]],
  ['youve', [3, 'you', "'ve"]],
  ['youll', [3, 'you', "'ll"]],
  ['theyre', [4, 'they', "'re"]],
  ['theyve', [4, 'they', "'ve"]],
]);
const STEMS = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

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
  const tokens: Token[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match && match.index < end; match = WORD.exec(text)) {
    const at = match.index;
    const raw = match[0];
    if (raw.length === 1 && HYPHEN.test(raw) && isTightHyphen(text, at)) continue;
    pushWord(tokens, raw, at, isQuoted(at));
  }
  return tokens;
}

function isTightHyphen(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

function pushWord(tokens: Token[], raw: string, at: number, quoted: boolean): void {
  const end = at + raw.length;
  if (raw.length === 1) {
    tokens.push({ norm: raw.toLowerCase(), start: at, end, quoted });
    return;
  }
  const lower = raw.toLowerCase();
  const word = /['’＇]/.test(lower) ? lower.replace(APOSTROPHE, "'") : lower;
  const joined = JOINED.get(word);
  if (joined) {
    const [length, first, second] = joined;
    tokens.push({ norm: first, start: at, end: at + length, quoted });
    tokens.push({ norm: second, start: at + length, end, quoted });
    return;
  }
  const split = word.includes("'") ? SUFFIX.exec(word) : null;
  if (!split?.[1] || !split[2]) {
    tokens.push({ norm: word, start: at, end, quoted });
    return;
  }
  const border = at + split[1].length;
  const stem = split[2] === "n't" ? (STEMS.get(split[1]) ?? split[1]) : split[1];
  tokens.push({ norm: stem, start: at, end: border, quoted });
  tokens.push({ norm: split[2], start: border, end, quoted });
}
