/** A run this long that also stands in the official text counts as taken from it. */
export const RUN = 8;

interface Word {
  readonly text: string;
  /** UTF-16 offset of its first character. */
  readonly start: number;
}

/** A stretch of words that a text shares with the official one. */
export interface SharedRun {
  /** Zero-based line on which it begins. */
  readonly line: number;
  readonly words: string;
}

const HEADING = /^#+ .*$/gm;

/** Lower-case words; typographic apostrophes count as straight ones, escapes of string literals as white space. */
function wordsOf(text: string): Word[] {
  const plain = text.replaceAll('’', "'").replaceAll(/\\[nrt]/g, '  ');
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
  }));
}

function runsOf(words: readonly Word[]): string[] {
  const texts = words.map(({ text }) => text);
  return texts.slice(RUN - 1).map((_, index) => texts.slice(index, index + RUN).join(' '));
}

/** All runs of the official texts except those within a heading: titles, ids and levels are facts. */
export function officialRuns(markdown: readonly string[]): Set<string> {
  const runs = new Set(markdown.flatMap((text) => runsOf(wordsOf(text))));
  for (const [heading] of markdown.flatMap((text) => [...text.matchAll(HEADING)])) {
    for (const run of runsOf(wordsOf(heading))) runs.delete(run);
  }
  return runs;
}

/** The longest shared stretches of a text, in order. */
export function sharedRuns(text: string, official: ReadonlySet<string>): SharedRun[] {
  const words = wordsOf(text);
  const shared = runsOf(words).map((run) => official.has(run));
  const found: SharedRun[] = [];
  for (let begin = shared.indexOf(true); begin !== -1;) {
    const next = shared.indexOf(false, begin);
    const end = next === -1 ? shared.length : next;
    const stretch = words.slice(begin, end + RUN - 1);
    const line = text.slice(0, stretch[0]?.start).split('\n').length - 1;
    found.push({ line, words: stretch.map((word) => word.text).join(' ') });
    begin = shared.indexOf(true, end);
  }
  return found;
}
