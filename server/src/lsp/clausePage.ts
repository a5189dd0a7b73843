import type { Release, Section } from '../model/clause';
import type { OfficialBlock, OfficialMessage, OfficialSection, OfficialVerdict } from '../model/official';
import { levelName, plainProse, sectionHistory } from '../spec';
import { bold, escapeMarkdown, link, paragraphs, relativeLink } from './markup';

export interface ClausePageParts {
  readonly section: Section;
  readonly release: Release;
  /** The releases at hand, oldest first, for what became of the section. */
  readonly history: readonly Release[];
  /** The official text, where the user has imported it. */
  readonly official?: OfficialSection | undefined;
}

/** Everything there is to know about one section, as Markdown whose relative links lead to other such pages. */
export function renderClausePage(parts: ClausePageParts): string {
  const { section, release, official } = parts;
  const clause = release.clauses.get(section.id);
  const pair = clause?.examples;
  const page = paragraphs(
    `# ${escapeMarkdown(section.title)}`,
    factsLine(section, release),
    clause && escapeMarkdown(clause.summary),
    clause && `**Who may change it:** ${escapeMarkdown(clause.whoMayChange)}`,
    pair && '## Examples',
    pair && `- ✗ departs: ${escapeMarkdown(pair.departs)}\n- ✓ fine: ${escapeMarkdown(pair.fine)}`,
    official && officialPart(official, release),
    '## History',
    historyPart(parts),
    '## Where it stands',
    placePart(section, release),
  );
  return `${page}\n`;
}

function factsLine(section: Section, release: Release): string {
  const level =
    section.level === null ? 'section without a level' : `${levelName(release, section.level)} level`;
  const facts = [
    `\`${section.id}\``,
    bold(level),
    `release ${escapeMarkdown(release.release)}`,
    link('published page', section.url),
  ];
  return facts.join(' · ');
}

function historyPart({ section, history }: ClausePageParts): string {
  const having = new Set(
    history
      .filter(({ sections }) => sections.some(({ id }) => id === section.id))
      .map(({ release }) => release),
  );
  const lines = sectionHistory(section.id, history).map(({ release, note }) => {
    const name = having.has(release)
      ? relativeLink(release, `../${release}/${section.id}.md`)
      : escapeMarkdown(release);
    return `- ${name}: ${escapeMarkdown(note)}`;
  });
  return lines.join('\n');
}

/** Where the section stands among the others: what it is part of, what it contains, what comes before and after. */
function placePart(section: Section, release: Release): string {
  const siblings = release.sections.filter(({ parent }) => parent === section.parent);
  const index = siblings.findIndex(({ id }) => id === section.id);
  const rows: readonly (readonly [string, readonly Section[]])[] = [
    ['Part of', ancestorsOf(section, release)],
    ['Contains', release.sections.filter(({ parent }) => parent === section.id)],
    ['Before it', siblings.slice(Math.max(0, index - 1), Math.max(0, index))],
    ['After it', siblings.slice(index + 1, index + 2)],
  ];
  const lines = rows
    .filter(([, sections]) => sections.length > 0)
    .map(([name, sections]) => `- ${name}: ${sections.map((one) => sectionLink(one, release)).join(' · ')}`);
  return lines.length === 0 ? 'Alone.' : lines.join('\n');
}

function sectionLink({ id, title, level }: Section, release: Release): string {
  const suffix = level === null ? '' : ` (${escapeMarkdown(levelName(release, level))})`;
  return `${relativeLink(title, `${id}.md`)}${suffix}`;
}

/** From the chapter down. A section that names itself among its parents ends the search. */
function ancestorsOf(section: Section, release: Release): Section[] {
  const found: Section[] = [];
  for (let id = section.parent; id !== null && found.length < release.sections.length;) {
    const parent = release.sections.find((other) => other.id === id);
    if (!parent) break;
    found.unshift(parent);
    id = parent.parent;
  }
  return found;
}

const VERDICTS: Readonly<Record<OfficialVerdict, string>> = {
  good: '✓ good',
  bad: '✗ bad',
  ok: '○ acceptable',
};

/** The official text as a quotation. Whoever wrote it, it brings no markup of its own. */
function officialPart({ blocks }: OfficialSection, release: Release): string {
  const titles = new Map(release.sections.map(({ id, title }) => [id, title]));
  const quoted = blocks.flatMap((block) => blockLines(block, (id) => titles.get(id)));
  return paragraphs('## In the words of the spec', quote(quoted));
}

function blockLines(block: OfficialBlock, titleOf: (id: string) => string | undefined): string[] {
  if (block.kind === 'text') return proseLines(block.text, titleOf);
  if (block.kind === 'commentary') return [bold(block.title), ...proseLines(block.text, titleOf)];
  const title = block.title === undefined ? 'Example' : `Example: ${block.title}`;
  return [bold(title), ...block.messages.flatMap(messageLines)];
}

function proseLines(text: string, titleOf: (id: string) => string | undefined): string[] {
  // A line of a list is a paragraph of its own here, its mark kept as a character.
  return plainProse(text, titleOf)
    .split(/\n\s*\n|\n(?=\s*[-*] )/)
    .map(plainLine);
}

function messageLines({ role, verdict, text, why }: OfficialMessage): string[] {
  const mark = verdict === undefined ? '' : ` (${VERDICTS[verdict]})`;
  const reason = why === undefined ? [] : [`Why: ${plainLine(why)}`];
  const [first = '', ...rest] = text.split(/\n\s*\n/).map(plainLine);
  return [`${bold(role)}${mark}: ${first}`, ...rest, ...reason];
}

function plainLine(text: string): string {
  return escapeMarkdown(text.trim().replace(/^[-*] /, '• '));
}

function quote(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => `> ${line}`)
    .join('\n>\n');
}
