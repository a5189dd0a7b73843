import type { Author } from '../model/authority';
import type { Clause, Release, Section } from '../model/clause';
import type { Finding } from '../model/finding';
import type { OfficialSection } from '../model/official';
import { beginning, plainProse } from '../spec';
import { bold, escapeMarkdown, link, paragraphs } from './markup';

const VOICE: Readonly<Record<Author, string>> = {
  system: 'system authority',
  developer: 'developer authority',
  user: 'user authority',
  none: 'no authority',
};

const SURENESS: Readonly<Record<Finding['confidence'], string>> = {
  exact: 'the wording says so outright',
  likely: 'the wording usually means this',
  possible: 'the wording may mean this',
};

/** As much of the official text as leaves a hover readable. */
const QUOTED_LENGTH = 600;

/** The official text of a section of a release, where the user has it. */
export type OfficialTextOf = ((release: string, clause: string) => OfficialSection | undefined) | undefined;

/**
 * What a person learns when they point at a finding, as Markdown. The editor shows the finding's message beside it, so
 * this tells of the clause.
 */
export function explainFinding(
  finding: Finding,
  release: Release | undefined,
  officialText?: OfficialTextOf,
): string {
  const clause = finding.clause === undefined ? undefined : release?.clauses.get(finding.clause);
  if (!clause) return paragraphs(bold(finding.rule), escapeMarkdown(finding.message), moreAbout(finding.url));
  return paragraphs(
    heading(clause, release),
    escapeMarkdown(clause.summary),
    `**Who may change it:** ${escapeMarkdown(clause.whoMayChange)}`,
    `**Why here:** ${whyHere(finding, clause)}`,
    examples(clause),
    release && quotation(clause, release, officialText),
  );
}

/** A clause or a section of the spec, as Markdown. */
export function explainClause(section: Section, release: Release, officialText?: OfficialTextOf): string {
  const clause = release.clauses.get(section.id);
  const quoted = quotation(section, release, officialText);
  if (!clause) return paragraphs(heading(section, release), quoted);
  return paragraphs(
    heading(clause, release),
    escapeMarkdown(clause.summary),
    `**Who may change it:** ${escapeMarkdown(clause.whoMayChange)}`,
    examples(clause),
    quoted,
  );
}

/** The beginning of the section's official text, as a quotation. Whoever wrote it, it brings no markup of its own. */
function quotation(section: Section, release: Release, officialText: OfficialTextOf): string | undefined {
  const text = officialText?.(release.release, section.id)?.blocks.find(({ kind }) => kind === 'text');
  if (text?.kind !== 'text') return undefined;
  const titleOf = (id: string): string | undefined => findSection(release, id)?.title;
  const lines = beginning(plainProse(text.text, titleOf), QUOTED_LENGTH).split(/\n\s*/);
  return ['**In the words of the spec:**', ...lines.map(escapeMarkdown)]
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** A section or clause by its id. */
export function findSection(release: Release, id: string): Section | undefined {
  return release.clauses.get(id) ?? release.sections.find((section) => section.id === id);
}

function heading(section: Section, release: Release | undefined): string {
  const level = section.level === null ? 'section without a level' : `${section.level} level`;
  const place = link(`${section.id}${release ? `, ${release.release}` : ''}`, section.url);
  return `${bold(section.title)} · ${level} · ${place}`;
}

function whyHere({ author, role, rule, confidence }: Finding, clause: Clause): string {
  const speaker = author === undefined ? '' : `a ${roleName(role)} message speaks with ${VOICE[author]}, `;
  return `${speaker}the clause stands at ${clause.level} level, so this is ${bold(rule)}; ${SURENESS[confidence]}.`;
}

function roleName(role: string | undefined): string {
  return role === undefined ? 'role-less' : escapeMarkdown(role);
}

function examples({ examples: pair }: Clause): string | undefined {
  if (!pair) return undefined;
  const { departs, fine } = pair;
  return `- ✗ departs: ${escapeMarkdown(departs)}\n- ✓ fine: ${escapeMarkdown(fine)}`;
}

function moreAbout(url: string | undefined): string | undefined {
  return url === undefined ? undefined : link('Read more', url);
}
