import type { Clause, Release } from '../model/clause';
import type { ImportedRelease, OfficialSection } from '../model/official';
import { inRelease, releaseUrl } from './catalogue';
import type { ClauseText } from './catalogue';
import { TEXTS } from './releases';
import { beginning, plainProse } from './source/prose';

/** Longest summary taken from the official text, in UTF-16 units. */
const SUMMARY_LENGTH = 400;

/**
 * A release that the catalogue does not know, made of its official text. A clause that the newest known release has too
 * keeps our words on it; another is summed up by its own first paragraph and has no examples.
 */
export function buildImported(source: ImportedRelease): Release {
  const { release, levelNames, sha256 } = source;
  const url = releaseUrl(release);
  const titles = new Map(source.sections.map(({ id, title }) => [id, title]));
  const sections = source.sections.map(({ id, title, level, tags, depth, parent }) => {
    return { id, title, level, tags, depth, parent, url: `${url}#${id}` };
  });
  const clauses = new Map<string, Clause>();
  for (const [index, section] of sections.entries()) {
    const { id, level } = section;
    if (level === null) continue;
    const known = Object.hasOwn(TEXTS.clauses, id) ? TEXTS.clauses[id] : undefined;
    const words: Partial<ClauseText> = known ? inRelease<ClauseText>(known, release) : {};
    clauses.set(id, {
      ...section,
      level,
      summary: words.summary ?? firstWords(source.sections[index], titles),
      whoMayChange: words.whoMayChange ?? inRelease(TEXTS.levels[level], release).whoMayChange,
      ...(words.examples && { examples: words.examples }),
    });
  }
  return { release, url, sha256, ...(levelNames && { levelNames }), sections, clauses };
}

function firstWords(section: OfficialSection | undefined, titles: ReadonlyMap<string, string>): string {
  const text = section?.blocks.find((block) => block.kind === 'text')?.text ?? '';
  const [paragraph = ''] = text.split('\n\n');
  const words = plainProse(paragraph, (id) => titles.get(id)).replace(/\s+/g, ' ');
  return words === '' ? (section?.title ?? '') : beginning(words, SUMMARY_LENGTH);
}
