import type { Release, Section } from '../model/clause';
import type { OfficialBlock, OfficialText } from '../model/official';
import { plainProse } from './source/prose';

/** A section that has all the words. */
export interface SearchHit {
  readonly section: Section;
  /** Where the words that decided are: the nearer to the name, the better. */
  readonly where: 'name' | 'summary' | 'official';
  /** Our summary, or the part of the official text that has the words. */
  readonly excerpt: string;
}

/** UTF-16 units of official text shown before and after a word. */
const AROUND = 110;
const WEIGHTS = { name: 8, summary: 3, official: 1 } as const;
type Field = keyof typeof WEIGHTS;

/**
 * The sections of a release in which every word begins some word of the id, title, summary or official text; best first.
 * @param official the release's official text, if it is at hand.
 */
export function searchRelease(
  release: Release,
  words: readonly string[],
  official?: OfficialText,
): SearchHit[] {
  const patterns = words.map(wordPattern);
  if (patterns.length === 0) return [];
  const titles = new Map(release.sections.map(({ id, title }) => [id, title]));
  const texts = new Map(official?.sections.map(({ id, blocks }) => [id, blocks]));
  const ranked = release.sections.flatMap((section, index) => {
    const summary = release.clauses.get(section.id)?.summary ?? '';
    const wording = wordingOf(texts.get(section.id) ?? [], titles);
    const fields = { name: `${section.id} ${section.title}`, summary, official: wording };
    const found = patterns.map((pattern) => fieldWith(fields, pattern));
    if (found.includes(undefined)) return [];
    const where = worst(found);
    const score = found.reduce((sum, field) => sum + (field ? WEIGHTS[field] : 0), 0);
    const excerpt = where === 'official' ? cutOut(wording, patterns) : summary;
    return [{ hit: { section, where, excerpt }, score, index }];
  });
  return ranked.sort((a, b) => b.score - a.score || a.index - b.index).map(({ hit }) => hit);
}

/** Finds what begins with the word, whatever its case. */
export function wordPattern(word: string): RegExp {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}`, 'iu');
}

function fieldWith(fields: Readonly<Record<Field, string>>, pattern: RegExp): Field | undefined {
  if (pattern.test(fields.name)) return 'name';
  if (pattern.test(fields.summary)) return 'summary';
  return pattern.test(fields.official) ? 'official' : undefined;
}

function worst(found: readonly (Field | undefined)[]): Field {
  if (found.includes('official')) return 'official';
  return found.includes('summary') ? 'summary' : 'name';
}

function wordingOf(blocks: readonly OfficialBlock[], titles: ReadonlyMap<string, string>): string {
  const texts = blocks.flatMap((block) =>
    block.kind === 'example'
      ? [block.title ?? '', ...block.messages.map(({ text }) => text)]
      : [plainProse(block.text, (id) => titles.get(id))],
  );
  return texts.join('\n').replace(/\s+/g, ' ');
}

/** The words around the first hit, cut between words. */
function cutOut(text: string, patterns: readonly RegExp[]): string {
  const [at = 0] = patterns.map((pattern) => text.search(pattern)).filter((index) => index >= 0);
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const last = text.lastIndexOf(' ', at + AROUND);
  const to = at + AROUND >= text.length || last <= at ? text.length : last;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
