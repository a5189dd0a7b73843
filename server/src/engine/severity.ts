import type { LintConfig } from '../model/config';
import type { Finding } from '../model/finding';

/** Gives findings the severity the configuration wants; those of rules that are `off` are left out. */
export function withSeverities(
  findings: readonly Finding[],
  severities: LintConfig['severities'],
): Finding[] {
  return findings.flatMap((finding) => {
    const wanted = severities[finding.rule];
    if (wanted === 'off') return [];
    return [wanted === undefined || wanted === finding.severity ? finding : { ...finding, severity: wanted }];
  });
}

/** Leaves out what is only possible, unless the configuration asks for it. */
export function sureEnough(findings: readonly Finding[], showPossible: boolean): Finding[] {
  return findings.filter((finding) => showPossible || finding.confidence !== 'possible');
}
