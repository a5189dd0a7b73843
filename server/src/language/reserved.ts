/*
 * Words with a part in reading any text, whatever the lexicon holds. They have the lowest numbers in every word table, in
 * the order of RESERVED, so that what they do can be looked up by number.
 */

/** The norm of the single token that stands for a quotation in the `said` view. */
export const QUOTE_TOKEN = '""';

/** Joined or misspelt contractions: word -> length of its first part and the two normal forms. */
const JOINED: readonly (readonly [string, number, string, string])[] = [
  ['cannot', 3, 'can', 'not'],
  ['dont', 2, 'do', "n't"],
  ['donot', 2, 'do', 'not'],
  ['doesnt', 4, 'does', "n't"],
  ['didnt', 3, 'did', "n't"],
  ['isnt', 2, 'is', "n't"],
  ['arent', 3, 'are', "n't"],
  ['shouldnt', 6, 'should', "n't"],
  ['mustnt', 4, 'must', "n't"],
  ['wont', 2, 'will', "n't"],
  ['cant', 2, 'can', "n't"],
  ['wouldnt', 5, 'would', "n't"],
  ['couldnt', 5, 'could', "n't"],
  ['wasnt', 3, 'was', "n't"],
  ['werent', 4, 'were', "n't"],
  ['hasnt', 3, 'has', "n't"],
  ['havent', 4, 'have', "n't"],
  ['neednt', 4, 'need', "n't"],
  ['youre', 3, 'you', "'re"],
  ['youve', 3, 'you', "'ve"],
  ['youll', 3, 'you', "'ll"],
  ['theyre', 4, 'they', "'re"],
  ['theyve', 4, 'they', "'ve"],
  ['theres', 5, 'there', "'s"],
  ['thats', 4, 'that', "'s"],
  ['ive', 1, 'i', "'ve"],
];
/** What the first part of a contraction stands for, where it is not that word: `won't` -> `will`. */
const STEMS = [
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
] as const;

const PUNCTUATION = [',', ';', ':', '(', ')', '.', '!', '?', '–', '—', '-', '*', '_', '…', QUOTE_TOKEN];
const CONJUNCTIONS = 'and but or so then please always also just instead simply'.split(' ');
/** What no gap of a pattern crosses: behind a negation the sentence says the opposite. */
const GAP_ENDS = '; no never without nor neither avoid avoiding'.split(' ');

/** Roles of reserved words, as bits. */
const OPENS_CLAUSE = 1;
const ENDS_GAP = 2;
const ENDS_SENTENCE = 4;

/** The reserved words in the order of their numbers; number 0 is any word that no table holds. */
export const RESERVED: readonly string[] = [
  ...new Set([
    ...JOINED.map(([word]) => word),
    ...PUNCTUATION,
    ...CONJUNCTIONS,
    ...GAP_ENDS,
    ...JOINED.flatMap(([, , first, second]) => [first, second]),
    ...STEMS.map(([, word]) => word),
  ]),
];

const numberOf = (word: string) => RESERVED.indexOf(word) + 1;

/** The number of the word that stands for a quotation. */
export const QUOTE_ID = numberOf(QUOTE_TOKEN);

const ROLES = new Uint8Array(RESERVED.length + 1);
function give(role: number, words: readonly string[]): void {
  for (const word of words) ROLES[numberOf(word)] = (ROLES[numberOf(word)] ?? 0) | role;
}
give(OPENS_CLAUSE, [...PUNCTUATION, ...CONJUNCTIONS]);
give(ENDS_GAP, GAP_ENDS);
give(ENDS_SENTENCE, ['.', '!', '?']);

/** A clause may start after this word: punctuation, a conjunction or an adverb that opens an order. */
export const opensClause = (id: number): boolean => ((ROLES[id] ?? 0) & OPENS_CLAUSE) !== 0;
export const endsGap = (id: number): boolean => ((ROLES[id] ?? 0) & ENDS_GAP) !== 0;
export const endsSentence = (id: number): boolean => ((ROLES[id] ?? 0) & ENDS_SENTENCE) !== 0;

/** The parts of a joined contraction: length of the first, numbers of both. */
export interface Joined {
  readonly length: number;
  readonly first: number;
  readonly second: number;
}
const PARTS: readonly Joined[] = JOINED.map(([, length, first, second]) => ({
  length,
  first: numberOf(first),
  second: numberOf(second),
}));

/** The parts of a word that is a joined contraction. */
export const joinedParts = (id: number): Joined | undefined =>
  id > 0 && id <= PARTS.length ? PARTS[id - 1] : undefined;

const STEM_OF = new Map<string, string>(STEMS);

/** The full word of the first part of a contraction with "n't". */
export const stemOfContraction = (part: string): string => STEM_OF.get(part) ?? part;
