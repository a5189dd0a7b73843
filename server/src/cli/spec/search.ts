import { searchRelease, wordPattern, type ReleaseBook, type SearchHit } from '../../spec';
import { releaseNamed } from '../explain';
import { UsageError } from '../io';
import { indentedProse, type Colors } from '../page';
import { count, levelOf, paintLevel, type Answer } from './answer';

/** More hits than this are counted, not printed: add a word. */
const MOST_SHOWN = 20;

/**
 * The sections of a release that have all the words.
 * @throws {UsageError} when the release is unknown or there is no word to look for.
 */
export function search(terms: readonly string[], spec: string | undefined, book: ReleaseBook): Answer {
  const release = releaseNamed(spec, book);
  const words = terms.flatMap((term) => term.split(/\s+/)).filter((word) => word !== '');
  if (words.length === 0) throw new UsageError('Say at least one word to look for.');
  const official = book.official(release.release);
  const hits = searchRelease(release, words, official);
  return {
    json: {
      release: release.release,
      words,
      official: official !== undefined,
      results: hits.map(({ section: { id, title, level, url }, where, excerpt }) => {
        return { id, title, level, url, where, excerpt };
      }),
    },
    text(colors) {
      const shown = hits.slice(0, MOST_SHOWN).map((hit) => {
        const level = paintLevel(hit.section.level, levelOf(release, hit.section), colors);
        const head = `${colors.bold(hit.section.id)}  ${level}  ${hit.section.title}`;
        return hit.excerpt === '' ? head : `${head}\n${excerpt(hit, words, colors)}`;
      });
      const total = `${count(hits.length, 'section')} of release ${release.release} ${hits.length === 1 ? 'has' : 'have'} "${words.join(' ')}"`;
      const more = hits.length > MOST_SHOWN ? `; the first ${String(MOST_SHOWN)} are shown` : '';
      const hint = official
        ? ''
        : ' Only ids, titles and summaries were searched: the official text is not imported.';
      return `${[...shown, colors.dim(`${total}${more}.${hint}`)].join('\n\n')}\n`;
    },
  };
}

/** Coloured after it is set: colours have no width. */
function excerpt(hit: SearchHit, words: readonly string[], colors: Colors): string {
  const set = indentedProse(hit.excerpt, 1);
  if (!colors.isColorSupported) return set;
  const any = words.map((word) => wordPattern(word).source).join('|');
  return set.replace(new RegExp(any, 'giu'), (match) => colors.underline(match));
}
