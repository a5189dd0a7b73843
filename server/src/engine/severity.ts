import type { LintConfig } from '../model/config';
import type { Finding, RuleId, Severity } from '../model/finding';

type Wishes = Pick<LintConfig, 'severities' | 'clauseSeverities'>;

/** Rules whose findings say that an instruction departs from the clause they name. */
const ABOUT_CLAUSES: ReadonlySet<RuleId> = new Set<RuleId>([
  'root-override',
  'system-override',
  'silent-shift',
  'explicit-override',
]);

/**
 * Gives findings the severity the configuration wants, for their clause or else for their rule; those that are `off` are
 * left out.
 */
export function withSeverities(findings: readonly Finding[], wishes: Wishes): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, wishes);
    if (severity === 'off') return [];
    return [severity === finding.severity ? finding : { ...finding, severity }];
  });
}

/** Leaves out the findings that are `off`; the others are the same objects. */
export function withoutOff(findings: readonly Finding[], wishes: Wishes): Finding[] {
  return findings.filter((finding) => severityOf(finding, wishes) !== 'off');
}

function severityOf({ clause, rule, severity }: Finding, wishes: Wishes): Severity | 'off' {
  const { severities, clauseSeverities } = wishes;
  const forClause =
    clause !== undefined && ABOUT_CLAUSES.has(rule) && Object.hasOwn(clauseSeverities, clause);
  return (forClause ? clauseSeverities[clause] : undefined) ?? severities[rule] ?? severity;
}

/** Leaves out what is only possible, unless the configuration asks for it. */
export function sureEnough(findings: readonly Finding[], showPossible: boolean): Finding[] {
  return findings.filter((finding) => showPossible || finding.confidence !== 'possible');
}
