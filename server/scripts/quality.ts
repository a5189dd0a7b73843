import type { ReportFinding } from '../src/engine/report';
import type { RuleId } from '../src/model/finding';

/** A row of a labelled set: real prompts have `findings`, single instructions have one `label`. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly findings?: readonly (Labelled & {
    readonly start: number;
    readonly end: number;
    readonly optional?: boolean;
  })[];
  readonly label?: Label | 'none';
  readonly clause?: string | null;
}

type Label = 'root' | 'system' | 'shift' | 'explicit';

interface Labelled {
  readonly label: Label;
  readonly clause: string;
}

/** Which label a finding of the four override rules stands for. Other rules are not labelled and not scored. */
const LABELS: Partial<Record<RuleId, Label>> = {
  'root-override': 'root',
  'system-override': 'system',
  'silent-shift': 'shift',
  'explicit-override': 'explicit',
};

/** How often something was labelled, found, reported, and reported rightly. */
export interface Counts {
  labelled: number;
  found: number;
  reported: number;
  right: number;
}

export interface Miss {
  readonly kind: 'missed' | 'wrong';
  readonly id: string;
  readonly label: Label;
  readonly clause: string;
  readonly words: string;
}

export interface Score {
  readonly texts: number;
  readonly total: Counts;
  /** By clause id; here a finding counts for a label only if it names the same clause. */
  readonly clauses: ReadonlyMap<string, Counts>;
  /** Share of texts judged rightly; only for sets with one verdict per text. */
  readonly accuracy?: number;
  readonly misses: readonly Miss[];
}

interface Mark extends Labelled {
  readonly start: number;
  readonly end: number;
}

/**
 * Scores findings against a labelled set. In real prompts a label is found by any override finding that overlaps it;
 * in a set of verdicts by one whose weight is right too: errors are one weight, departures from defaults the other.
 */
export function scoreSet(rows: readonly Row[], found: ReadonlyMap<string, readonly ReportFinding[]>): Score {
  const total = noCounts();
  const clauses = new Map<string, Counts>();
  const misses: Miss[] = [];
  let judgedRightly = 0;
  let verdicts = 0;
  for (const row of rows) {
    const said = toMarks(found.get(row.id) ?? []);
    const before = misses.length;
    scoreText(row, said, total, clauses, misses);
    if (row.findings !== undefined) continue;
    verdicts++;
    const rowMisses = misses.slice(before);
    // One right finding decides about a text that departs, whatever else is reported there.
    const bad =
      row.label === 'none' ? rowMisses.length > 0 : rowMisses.some((miss) => miss.kind === 'missed');
    if (!bad) judgedRightly++;
  }
  const accuracy = verdicts === 0 ? {} : { accuracy: judgedRightly / verdicts };
  return { texts: rows.length, total, clauses, misses, ...accuracy };
}

function scoreText(
  row: Row,
  said: readonly Mark[],
  total: Counts,
  clauses: Map<string, Counts>,
  misses: Miss[],
): void {
  const { expected, optional } = expectations(row);
  const fits = (a: Mark, b: Mark) => overlap(a, b) && (row.findings !== undefined || weight(a) === weight(b));
  for (const label of expected) {
    const fitting = said.filter((mark) => fits(label, mark));
    const sameClause = fitting.some((mark) => mark.clause === label.clause);
    const counts = countsOf(clauses, label.clause);
    total.labelled++;
    counts.labelled++;
    if (fitting.length > 0) total.found++;
    else misses.push({ kind: 'missed', id: row.id, ...named(label, row.text) });
    if (sameClause) counts.found++;
  }
  for (const mark of said) {
    const fitting = expected.filter((label) => fits(label, mark));
    // Reviewers disagreed there: neither asked for nor held against.
    if (fitting.length === 0 && optional.some((label) => overlap(label, mark))) continue;
    const counts = countsOf(clauses, mark.clause);
    total.reported++;
    counts.reported++;
    if (fitting.length > 0) total.right++;
    else misses.push({ kind: 'wrong', id: row.id, ...named(mark, row.text) });
    if (fitting.some((label) => label.clause === mark.clause)) counts.right++;
  }
}

function expectations(row: Row): { expected: readonly Mark[]; optional: readonly Mark[] } {
  if (row.findings !== undefined) {
    return {
      expected: row.findings.filter((finding) => finding.optional !== true),
      optional: row.findings.filter((finding) => finding.optional === true),
    };
  }
  if (row.label === undefined || row.label === 'none') return { expected: [], optional: [] };
  const whole = { label: row.label, clause: row.clause ?? '', start: 0, end: row.text.length };
  return { expected: [whole], optional: [] };
}

function toMarks(findings: readonly ReportFinding[]): Mark[] {
  return findings.flatMap(({ rule, clause = '', offset: [start, end] }) => {
    const label = LABELS[rule];
    return label === undefined ? [] : [{ label, clause, start, end }];
  });
}

function weight(mark: Mark): 'error' | 'default' {
  return mark.label === 'root' || mark.label === 'system' ? 'error' : 'default';
}

function overlap(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end;
}

function named(mark: Mark, text: string): Pick<Miss, 'label' | 'clause' | 'words'> {
  return { label: mark.label, clause: mark.clause, words: text.slice(mark.start, mark.end) };
}

function countsOf(clauses: Map<string, Counts>, clause: string): Counts {
  const counts = clauses.get(clause) ?? noCounts();
  clauses.set(clause, counts);
  return counts;
}

function noCounts(): Counts {
  return { labelled: 0, found: 0, reported: 0, right: 0 };
}

/** Shares between 0 and 1; undefined where there is nothing to divide by. */
export function figures(counts: Counts): { precision?: number; recall?: number; f1: number } {
  const precision = counts.reported === 0 ? undefined : counts.right / counts.reported;
  const recall = counts.labelled === 0 ? undefined : counts.found / counts.labelled;
  const sum = (precision ?? 0) + (recall ?? 0);
  const f1 = sum === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / sum;
  return {
    ...(precision === undefined ? {} : { precision }),
    ...(recall === undefined ? {} : { recall }),
    f1,
  };
}

/** The score of a set as a table, clauses with the most labels first. */
export function renderScore(name: string, score: Score): string {
  const { texts, total, accuracy } = score;
  const rows = [...score.clauses].sort(
    ([a, x], [b, y]) => y.labelled - x.labelled || y.reported - x.reported || (a < b ? -1 : 1),
  );
  const head = ['clause', 'labelled', 'found', 'reported', 'right', 'precision', 'recall', 'F1'];
  const table = [head, ...rows.map(([clause, counts]) => [clause, ...cells(counts)])];
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const lines = table.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const { precision, recall, f1 } = figures(total);
  const verdict = accuracy === undefined ? '' : `  accuracy ${percent(accuracy)}`;
  return [
    `${name}: ${String(texts)} texts, ${String(total.labelled)} labelled, ${String(total.reported)} reported`,
    `  precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}${verdict}`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

function cells(counts: Counts): string[] {
  const { precision, recall, f1 } = figures(counts);
  const numbers = [counts.labelled, counts.found, counts.reported, counts.right].map(String);
  return [...numbers, percent(precision), percent(recall), percent(f1)];
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(100 * share).toFixed(1)} %`;
}
