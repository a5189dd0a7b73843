import type { Release } from '../../model/clause';
import type { ReportFinding } from '../../service';
import { levelName, type ReleaseDiff } from '../../spec';

/** A finding that another release makes differently. */
export interface FindingChange {
  readonly change: 'appears' | 'vanishes' | 'changes';
  /** One sentence: what in the releases brings it about. */
  readonly why: string;
  readonly before?: ReportFinding;
  readonly after?: ReportFinding;
}

export interface FindingDiff {
  /** In the order of their places. */
  readonly changes: readonly FindingChange[];
  readonly unchanged: number;
}

/** The two releases and what differs between them. */
export interface Releases {
  readonly from: Release;
  readonly to: Release;
  readonly diff: ReleaseDiff;
}

/** Compares what two releases find in the same text. */
export function diffFindings(
  before: readonly ReportFinding[],
  after: readonly ReportFinding[],
  releases: Releases,
): FindingDiff {
  const left = new Map(before.map((finding) => [keyOf(finding), finding]));
  const changes: FindingChange[] = [];
  let unchanged = 0;
  for (const finding of after) {
    const old = left.get(keyOf(finding));
    left.delete(keyOf(finding));
    if (!old) changes.push({ change: 'appears', why: whyAppears(finding, releases), after: finding });
    else if (sameVerdict(old, finding)) unchanged++;
    else changes.push({ change: 'changes', why: whyDiffers(finding, releases), before: old, after: finding });
  }
  for (const finding of left.values()) {
    changes.push({ change: 'vanishes', why: whyVanishes(finding, releases), before: finding });
  }
  return { changes: changes.sort((a, b) => placeOf(a) - placeOf(b)), unchanged };
}

/** The same words and the same clause make the same finding; without a clause the rule tells them apart. */
function keyOf({ clause, rule, offset }: ReportFinding): string {
  return [...offset, clause ?? '', isVerdict({ rule }) ? '' : rule].join(' ');
}

function isVerdict({ rule }: Pick<ReportFinding, 'rule'>): boolean {
  return (
    rule === 'root-override' ||
    rule === 'system-override' ||
    rule === 'silent-shift' ||
    rule === 'explicit-override'
  );
}

function sameVerdict(a: ReportFinding, b: ReportFinding): boolean {
  return a.rule === b.rule && a.severity === b.severity && a.authority === b.authority;
}

function placeOf({ before, after }: FindingChange): number {
  return (after ?? before)?.offset[0] ?? 0;
}

function whyAppears(finding: ReportFinding, releases: Releases): string {
  const { clause, rule } = finding;
  const { from, to, diff } = releases;
  if (clause === undefined) return follows(rule, releases);
  if (rule === 'unknown-clause') return `${to.release} has no clause ${clause}${successor(clause, diff)}.`;
  if (from.clauses.has(clause)) return whyDiffers(finding, releases);
  const predecessors = diff.successions.filter((succession) => succession.to.some(({ id }) => id === clause));
  const origin = predecessors.map(({ from: { id } }) => id).join(', ');
  return `${clause} is new in ${to.release}${origin === '' ? '' : `; it took up ${origin}`}.`;
}

function whyVanishes(finding: ReportFinding, releases: Releases): string {
  const { clause, rule } = finding;
  const { to, diff } = releases;
  if (clause === undefined) return follows(rule, releases);
  if (rule === 'unknown-clause') return `${to.release} has the clause ${clause}.`;
  if (to.clauses.has(clause)) return whyDiffers(finding, releases);
  return `${to.release} has no clause ${clause}${successor(clause, diff)}.`;
}

function whyDiffers({ clause = '', rule }: ReportFinding, releases: Releases): string {
  const before = releases.from.clauses.get(clause);
  const after = releases.to.clauses.get(clause);
  if (!before || !after) return follows(rule, releases);
  if (before.level !== after.level) {
    const [old, now] = [levelName(releases.from, before.level), levelName(releases.to, after.level)];
    return `${clause} moved from ${old} to ${now} level.`;
  }
  if (before.title !== after.title) {
    return `${clause} was titled “${before.title}” and is “${after.title}” now: the prompt names it by its title.`;
  }
  return follows(rule, releases);
}

/** For findings about findings, such as a suppression that is no longer used. */
function follows(rule: string, { from, to }: Releases): string {
  return `${rule} follows from the other findings, which differ between ${from.release} and ${to.release}.`;
}

function successor(clause: string, diff: ReleaseDiff): string {
  const to = diff.successions.find(({ from }) => from.id === clause)?.to ?? [];
  return to.length === 0 ? '' : `: its content went to ${to.map(({ id }) => id).join(', ')}`;
}
