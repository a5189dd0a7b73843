import { createColors } from 'picocolors';
import type { Clause, Release, Section } from '../model/clause';
import { RULE_IDS, type RuleId } from '../model/finding';
import { RULE_INFO } from '../model/ruleInfo';
import { getRelease, NEWEST_RELEASE, RELEASES } from '../spec';
import { didYouMean } from '../text/nearest';
import { UsageError } from './io';

type Colors = ReturnType<typeof createColors>;

const COLUMNS = 88;
const INDENT = '  ';

/**
 * What `modelspec explain NAME` prints about a rule, a clause or a section of a release.
 * @throws {UsageError} when nothing goes by that name or the release is unknown.
 */
export function explain(name: string, options: { readonly spec?: string; readonly color: boolean }): string {
  const id = options.spec ?? NEWEST_RELEASE;
  const release = getRelease(id);
  if (release === undefined) {
    throw new UsageError(
      `The release "${id}" is not known.${didYouMean(id, RELEASES)} Known releases: ${RELEASES.join(', ')}.`,
    );
  }
  const colors = createColors(options.color);
  const rule = RULE_IDS.find((known) => known === name);
  if (rule !== undefined) return explainRule(rule, release, colors);
  const clause = release.clauses.get(name);
  if (clause !== undefined) return explainClause(clause, release, colors);
  const section = release.sections.find((candidate) => candidate.id === name);
  if (section !== undefined) return explainSection(section, release, colors);
  throw new UsageError(unknownName(name, release));
}

function explainRule(id: RuleId, release: Release, colors: Colors): string {
  const info = RULE_INFO[id];
  const section = release.sections.find((candidate) => candidate.id === info.section);
  return page([
    `${colors.bold(info.title)} ${colors.dim(`(${id}, ${info.severity})`)}`,
    wrap(info.summary),
    part('Why it matters', info.why, colors),
    part('What to do', info.remedy, colors),
    info.levels.length === 0 ? '' : part('About clauses of level', info.levels.join(', '), colors),
    part('Reported', info.examples.flags, colors),
    part('Fine', info.examples.passes, colors),
    section === undefined ? '' : section.url,
  ]);
}

function explainClause(clause: Clause, release: Release, colors: Colors): string {
  return page([
    `${colors.bold(clause.title)} ${colors.dim(`(${clause.id}, ${clause.level} level, release ${release.release})`)}`,
    wrap(clause.summary),
    part('Who may change it', clause.whoMayChange, colors),
    part('Departs from it', clause.examples.departs, colors),
    part('Fine', clause.examples.fine, colors),
    clause.url,
  ]);
}

function explainSection(section: Section, release: Release, colors: Colors): string {
  const inside = release.sections.filter((other) => other.parent === section.id).map((other) => other.id);
  return page([
    `${colors.bold(section.title)} ${colors.dim(`(${section.id}, release ${release.release})`)}`,
    wrap('This section has no level of authority of its own, so no instruction can depart from it.'),
    inside.length === 0 ? '' : part('Sections in it', inside.join(', '), colors),
    section.url,
  ]);
}

function unknownName(name: string, release: Release): string {
  const elsewhere = RELEASES.filter((id) => getRelease(id)?.sections.some((section) => section.id === name));
  if (elsewhere.length > 0) {
    const last = elsewhere[elsewhere.length - 1] ?? '';
    return `"${name}" is not in release ${release.release}, but in ${elsewhere.join(', ')}: modelspec explain ${name} --spec ${last}`;
  }
  const known = [...RULE_IDS, ...release.sections.map((section) => section.id)];
  return `There is no rule and no clause "${name}" in release ${release.release}.${didYouMean(name, known)}`;
}

function page(parts: readonly string[]): string {
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

function part(title: string, text: string, colors: Colors): string {
  const lines = text.split('\n').flatMap((line) => wrap(line, COLUMNS - INDENT.length).split('\n'));
  return `${colors.bold(title)}\n${lines.map((line) => INDENT + line).join('\n')}`;
}

/** Breaks a line of prose between words. */
function wrap(text: string, columns = COLUMNS): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
