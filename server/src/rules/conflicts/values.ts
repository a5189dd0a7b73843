import type { Demand } from './axis';

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
);
for (const [word, value] of [
  ['single', 1],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['hundred', 100],
] as const)
  NUMBERS.set(word, value);

/** How many words a unit has, at least and at most: generous, so that only plain contradictions count. */
const WORDS_IN: Readonly<Record<string, readonly [least: number, most: number]>> = {
  word: [1, 1],
  line: [2, 30],
  sentence: [3, 50],
  paragraph: [20, 250],
  page: [200, 800],
};

/** The length that words like "at most 50 words" or "one sentence" name, as `50 word`. */
export function lengthIn(words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => unitOf(word) !== undefined);
  const unit = unitOf(words[at] ?? '');
  if (unit === undefined) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = words[i] ?? '';
    const value = /^\d{1,6}$/.test(word) ? Number(word) : NUMBERS.get(word);
    if (value !== undefined && value > 0) return `${value} ${unit}`;
  }
  return undefined;
}

function unitOf(word: string): string | undefined {
  const unit = word.replace(/s$/, '');
  return Object.hasOwn(WORDS_IN, unit) ? unit : undefined;
}

/** Is the shortest text that meets `least` longer than the longest that meets `most`? */
export function tooLong(most: Demand, least: Demand): boolean {
  const [upper = 0, upperUnit = ''] = split(most.value);
  const [lower = 0, lowerUnit = ''] = split(least.value);
  if (upperUnit === lowerUnit) return lower > upper;
  return lower * (WORDS_IN[lowerUnit]?.[0] ?? 0) > upper * (WORDS_IN[upperUnit]?.[1] ?? Infinity);
}

function split(value: string): [number, string] {
  const [number = '', unit = ''] = value.split(' ');
  return [Number(number), unit];
}

const FORMATS: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/\bjson\b/, 'JSON'],
  [/\byaml\b/, 'YAML'],
  [/\bxml\b/, 'XML'],
  [/\bcsv\b/, 'CSV'],
  [/\bhtml\b/, 'HTML'],
  [/\btables?\b/, 'tables'],
  [/\bbullet/, 'bullet points'],
  [/\b(?:headings?|headers?)\b/, 'headings'],
  [/\bbold\b/, 'bold'],
  [/\bcode blocks?\b/, 'code blocks'],
  [/\blatex\b/, 'LaTeX'],
  [/\b(?:markdown|md)\b/, 'Markdown'],
  [/\bplain ?(?:text|prose)\b/, 'plain text'],
];
/** Parts of Markdown, which plain text and the data formats do without. */
const MARKDOWN = new Set(['Markdown', 'tables', 'bullet points', 'headings', 'bold', 'code blocks']);

/** The format that the words name: the narrowest one. */
export function formatIn(words: readonly string[]): string | undefined {
  const said = words.join(' ');
  return FORMATS.find(([pattern]) => pattern.test(said))?.[1];
}

/** One half of the formats' table of conflicts; the other is the mirror image. */
export function formatsClash(a: Demand, b: Demand): boolean {
  if (a.stance === 'only') {
    if (b.stance === 'only') return a.value !== b.value;
    if (b.stance === 'never') return a.value === b.value;
    return MARKDOWN.has(b.value) && !MARKDOWN.has(a.value) && a.value !== 'HTML';
  }
  if (a.stance !== 'always' || b.stance !== 'never') return false;
  return a.value === b.value || (b.value === 'Markdown' && MARKDOWN.has(a.value));
}
