import type { LintConfig } from '../model/config';
import type { Finding, RuleId } from '../model/finding';

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
export function withSeverities(
  findings: readonly Finding[],
  { severities, clauseSeverities }: Pick<LintConfig, 'severities' | 'clauseSeverities'>,
): Finding[] {
  return findings.flatMap((finding) => {
    const { clause, rule } = finding;
    const forClause =
      clause !== undefined && ABOUT_CLAUSES.has(rule) && Object.hasOwn(clauseSeverities, clause);
    const wanted = (forClause ? clauseSeverities[clause] : undefined) ?? severities[rule];
    if (wanted === 'off') return [];
    return [wanted === undefined || wanted === finding.severity ? finding : { ...finding, severity: wanted }];
  });
}

/** Leaves out what is only possible, unless the configuration asks for it. */
export function sureEnough(findings: readonly Finding[], showPossible: boolean): Finding[] {
  return findings.filter((finding) => showPossible || finding.confidence !== 'possible');
}
