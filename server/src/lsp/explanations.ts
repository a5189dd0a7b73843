import type { Author } from '../model/authority';
import type { Clause, Release, Section } from '../model/clause';
import type { Finding } from '../model/finding';
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

/**
 * What a person learns when they point at a finding, as Markdown. The editor shows the finding's message beside it, so
 * this tells of the clause.
 */
export function explainFinding(finding: Finding, release: Release | undefined): string {
  const clause = finding.clause === undefined ? undefined : release?.clauses.get(finding.clause);
  if (!clause) return paragraphs(bold(finding.rule), escapeMarkdown(finding.message), moreAbout(finding.url));
  return paragraphs(
    heading(clause, release),
    escapeMarkdown(clause.summary),
    `**Who may change it:** ${escapeMarkdown(clause.whoMayChange)}`,
    `**Why here:** ${whyHere(finding, clause)}`,
    examples(clause),
  );
}

/** A clause or a section of the spec, as Markdown. */
export function explainClause(section: Section, release: Release): string {
  const clause = release.clauses.get(section.id);
  if (!clause) return heading(section, release);
  return paragraphs(
    heading(clause, release),
    escapeMarkdown(clause.summary),
    `**Who may change it:** ${escapeMarkdown(clause.whoMayChange)}`,
    examples(clause),
  );
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

function examples({ examples: { departs, fine } }: Clause): string {
  return `- ✗ departs: ${escapeMarkdown(departs)}\n- ✓ fine: ${escapeMarkdown(fine)}`;
}

function moreAbout(url: string | undefined): string | undefined {
  return url === undefined ? undefined : link('Read more', url);
}
