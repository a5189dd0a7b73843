import type { Release, Section } from '../../model/clause';
import type { ReportFinding } from '../../service';
import type { ReleaseDiff } from '../../spec';
import { indentedProse, page, type Colors } from '../page';
import { harmless } from '../terminal';
import { count, levelOf, pad, paintLevel, widest } from './answer';
import { tally, type SpecDiff } from './diff';
import type { FindingChange } from './findingDiff';
import type { PromptDiffs } from './promptDiff';

/** Longest quote of a prompt, in UTF-16 units. */
const QUOTE_LENGTH = 70;

/** A diff for people. */
export function diffText(found: SpecDiff, colors: Colors): string {
  const { from, to, diff, wordingChanged, prompts } = found;
  const parts = [
    colors.bold(`Model Spec ${from.release} → ${to.release}`),
    sectionList('Added', diff.added, to, colors.green('+'), colors),
    removedList(diff, from, colors),
    levelList(diff, colors),
    meaningList(diff, colors),
    wordingChanged?.length
      ? `${title('Wording changed', wordingChanged.length, colors)}\n${indentedProse(wordingChanged.join(', '), 1)}`
      : '',
  ];
  if (parts.slice(1).every((part) => part === '')) parts.push('  Nothing differs.');
  return page([...parts, prompts ? promptList(prompts, colors) : '']);
}

function title(text: string, number: number, colors: Colors): string {
  return colors.bold(`${text} (${String(number)})`);
}

function sectionList(
  name: string,
  sections: readonly Section[],
  release: Release,
  mark: string,
  colors: Colors,
  more: (section: Section) => string = () => '',
): string {
  if (sections.length === 0) return '';
  const width = widest(sections.map(({ id }) => id));
  const lines = sections.map((section) => {
    const level = paintLevel(section.level, pad(levelOf(release, section), 9), colors);
    return `  ${mark} ${pad(section.id, width)}  ${level}  ${section.title}${more(section)}`;
  });
  return `${title(name, sections.length, colors)}\n${lines.join('\n')}`;
}

function removedList(diff: ReleaseDiff, from: Release, colors: Colors): string {
  return sectionList('Removed', diff.removed, from, colors.red('-'), colors, ({ id }) => {
    const succession = diff.successions.find((candidate) => candidate.from.id === id);
    if (!succession) return '';
    const kind = { renamed: 'renamed to', split: 'split into', merged: 'merged into' }[succession.kind];
    return `\n      ${colors.dim(`${kind} ${succession.to.map((section) => section.id).join(', ')}`)}`;
  });
}

function levelList({ levelChanged }: ReleaseDiff, colors: Colors): string {
  if (levelChanged.length === 0) return '';
  const real = levelChanged.filter(({ nameOnly }) => !nameOnly);
  const width = widest(real.map(({ to }) => to.id));
  const lines = real.map(({ from, to, fromName, toName }) => {
    const step = `${paintLevel(from.level, fromName, colors)} → ${paintLevel(to.level, toName, colors)}`;
    return `  ${colors.yellow('~')} ${pad(to.id, width)}  ${step}  ${to.title}`;
  });
  const renamed = levelChanged.filter(({ nameOnly }) => nameOnly);
  const [first] = renamed;
  if (first) {
    const ids = renamed.map(({ to }) => to.id).join(', ');
    const head = `${first.fromName} is called ${first.toName} now, with the same verdicts (${String(renamed.length)}):`;
    lines.push(`  ${head}`, indentedProse(ids, 2));
  }
  return `${title('Level changed', levelChanged.length, colors)}\n${lines.join('\n')}`;
}

function meaningList({ meaningChanged }: ReleaseDiff, colors: Colors): string {
  if (meaningChanged.length === 0) return '';
  const entries = meaningChanged.map(({ to, notes }) => {
    const lines = notes.map(({ release, note }) => indentedProse(`- ${release}  ${note}`, 2));
    return [`  ${colors.yellow('~')} ${to.id}`, ...lines].join('\n');
  });
  return `${title('Meaning changed', meaningChanged.length, colors)}\n${entries.join('\n')}`;
}

function promptList(prompts: PromptDiffs, colors: Colors): string {
  const changed = prompts.files.filter(({ changes }) => changes.length > 0);
  const blocks = changed.map(({ path, changes }) => {
    return [
      `  ${colors.underline(harmless(path))}`,
      ...changes.map((change) => changeText(change, colors)),
    ].join('\n');
  });
  const { appear, vanish, change, unchanged } = tally(prompts);
  const unread =
    prompts.failures.length === 0 ? '' : `; ${count(prompts.failures.length, 'path')} could not be read`;
  const sum =
    appear + vanish + change === 0
      ? `Nothing changes: ${count(unchanged, 'finding')} in ${count(prompts.files.length, 'file')}`
      : `${count(appear, 'finding')} ${appear === 1 ? 'appears' : 'appear'}, ${String(vanish)} ${vanish === 1 ? 'vanishes' : 'vanish'}, ` +
        `${String(change)} ${change === 1 ? 'changes' : 'change'}, ${String(unchanged)} ${unchanged === 1 ? 'stays' : 'stay'} as before, in ${count(prompts.files.length, 'file')}`;
  return [colors.bold('In these prompts'), ...blocks, `${sum}${unread}.`].join('\n\n');
}

function changeText({ change, why, before, after }: FindingChange, colors: Colors): string {
  const finding = after ?? before;
  if (!finding) return '';
  const { start } = finding.range;
  const place = `${String(start.line + 1)}:${String(start.character + 1)}`;
  const quote = finding.quote.replace(/\s+/g, ' ').trim();
  const short = quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote;
  return [
    `  ${mark(change, colors)} ${headline(change, before, after)}${finding.clause === undefined ? '' : `  ${colors.dim(harmless(finding.clause))}`}`,
    `      ${colors.dim(place)}  “${harmless(short)}”`,
    indentedProse(why, 3),
  ].join('\n');
}

function mark(change: FindingChange['change'], colors: Colors): string {
  if (change === 'appears') return colors.red('+ appears ');
  return change === 'vanishes' ? colors.green('- vanishes') : colors.yellow('~ changes ');
}

function headline(
  change: FindingChange['change'],
  before: ReportFinding | undefined,
  after: ReportFinding | undefined,
): string {
  const name = (finding: ReportFinding | undefined) =>
    finding ? `${finding.rule} (${finding.severity})` : '';
  return change === 'changes' ? `${name(before)} → ${name(after)}` : name(after ?? before);
}
