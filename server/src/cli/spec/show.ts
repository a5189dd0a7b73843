import type { Release, Section } from '../../model/clause';
import type { OfficialBlock, OfficialMessage, OfficialSection } from '../../model/official';
import { plainProse, RELEASES, sectionHistory, type HistoryEntry, type ReleaseBook } from '../../spec';
import { releaseNamed, unknownName } from '../explain';
import { UsageError } from '../io';
import { indentedProse, page, part, prose, type Colors } from '../page';
import { levelOf, pad, paintLevel, type Answer } from './answer';

/** Everything about one section that `show` prints. */
interface Shown {
  readonly release: Release;
  readonly section: Section;
  /** From the chapter down to the section above. */
  readonly above: readonly Section[];
  readonly inside: readonly Section[];
  readonly history: readonly HistoryEntry[];
  readonly official: OfficialSection | undefined;
}

/**
 * One clause or section: our account of it, its history, and its official text if that was imported.
 * @throws {UsageError} when the release is unknown or has no such section.
 */
export function show(name: string, spec: string | undefined, book: ReleaseBook): Answer {
  const release = releaseNamed(spec, book);
  const section = release.sections.find(({ id }) => id === name);
  if (!section) throw new UsageError(unknownName(name, release, book));
  const shown: Shown = {
    release,
    section,
    above: above(section, release.sections),
    inside: release.sections.filter(({ parent }) => parent === section.id),
    history: sectionHistory(
      section.id,
      book.releases.flatMap((id) => book.getRelease(id) ?? []),
    ),
    official: book.officialSection(release.release, section.id),
  };
  return { json: json(shown), text: (colors) => text(shown, colors) };
}

function above(section: Section, sections: readonly Section[]): Section[] {
  const parent = sections.find(({ id }) => id === section.parent);
  return parent ? [...above(parent, sections), parent] : [];
}

function json({ release, section, above: parents, inside, history, official }: Shown): object {
  const { id, title, level, tags, url, became } = section;
  const clause = release.clauses.get(id);
  const { summary, whoMayChange, examples } = clause ?? {};
  return {
    release: release.release,
    section: {
      id,
      title,
      level,
      ...(level !== null && { levelName: levelOf(release, section) }),
      tags,
      url,
      path: parents.map((parent) => parent.id),
      sections: inside.map((child) => child.id),
      ...(clause && { summary, whoMayChange }),
      ...(examples && { examples }),
      ...(became && { became }),
      history,
      ...(official && { official: { blocks: official.blocks, references: official.references } }),
    },
  };
}

function text(shown: Shown, colors: Colors): string {
  const { release, section, above: parents, inside, history, official } = shown;
  const clause = release.clauses.get(section.id);
  const level = section.level === null ? 'no level of its own' : `${levelOf(release, section)} level`;
  const head = `${colors.bold(section.title)}  ${paintLevel(section.level, level, colors)}`;
  const place = [...parents, section].map(({ title }) => title).join(' › ');
  return page([
    `${head}\n${colors.dim(`${section.id}, release ${release.release}`)}\n${colors.dim(place)}`,
    clause ? prose(clause.summary) : '',
    clause ? part('Who may change it', clause.whoMayChange, colors) : '',
    clause?.examples ? part('Departs from it', clause.examples.departs, colors) : '',
    clause?.examples ? part('Fine', clause.examples.fine, colors) : '',
    inside.length === 0 ? '' : sectionList(inside, release, colors),
    history.length === 0 ? '' : historyList(history, colors),
    official ? officialText(official, release, colors) : '',
    official || !RELEASES.includes(release.release) ? '' : colors.dim(importHint()),
    section.url,
  ]);
}

function importHint(): string {
  return 'For the words of the spec itself: modelspec spec import <model_spec.md>';
}

function sectionList(sections: readonly Section[], release: Release, colors: Colors): string {
  const width = Math.max(...sections.map(({ id }) => id.length));
  const lines = sections.map((section) => {
    const level = paintLevel(section.level, pad(levelOf(release, section), 9), colors);
    return `  ${pad(section.id, width)}  ${level}  ${section.title}`;
  });
  return `${colors.bold('Sections in it')}\n${lines.join('\n')}`;
}

function historyList(history: readonly HistoryEntry[], colors: Colors): string {
  // The margin of a list item keeps the other lines of a note below its first.
  const entries = history.map(({ release, note }) => indentedProse(`- ${release}  ${note}`, 1));
  return `${colors.bold('History')}\n${entries.join('\n')}`;
}

function officialText(official: OfficialSection, release: Release, colors: Colors): string {
  const titleOf = (id: string) => release.sections.find((section) => section.id === id)?.title;
  let number = 0;
  const blocks = official.blocks.map((block) => {
    if (block.kind === 'example') number++;
    return blockText(block, number, titleOf, colors);
  });
  return [colors.bold('In the words of the spec'), ...blocks].join('\n\n');
}

function blockText(
  block: OfficialBlock,
  number: number,
  titleOf: (id: string) => string | undefined,
  colors: Colors,
): string {
  if (block.kind === 'text') return indentedProse(plainProse(block.text, titleOf), 1);
  if (block.kind === 'commentary') {
    return `  ${colors.italic(prose(block.title, Infinity))}\n${indentedProse(plainProse(block.text, titleOf), 2)}`;
  }
  const title = plainProse(block.title ?? '', titleOf);
  const head = prose(`Example ${String(number)}${title === '' ? '' : `: ${title}`}`, Infinity);
  return [
    `  ${colors.underline(head)}`,
    ...block.messages.map((message) => messageText(message, colors)),
  ].join('\n');
}

function messageText({ role, text: words, verdict, why }: OfficialMessage, colors: Colors): string {
  const mark = verdict === undefined ? '' : `  ${paintVerdict(verdict, colors)}`;
  const reason = why === undefined ? '' : ` ${colors.dim(prose(why, Infinity))}`;
  return `    ${colors.dim(role)}${mark}${reason}\n${indentedProse(
    plainProse(words, () => undefined),
    3,
  )}`;
}

function paintVerdict(verdict: NonNullable<OfficialMessage['verdict']>, colors: Colors): string {
  if (verdict === 'good') return colors.green('✓ GOOD');
  return verdict === 'bad' ? colors.red('✗ BAD') : colors.yellow('~ OK');
}
