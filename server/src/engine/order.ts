import { RULE_IDS, type Finding } from '../model/finding';

/**
 * Findings in total order: start, end, rule (in documented order), clause, message. Two findings that are equal in
 * all five say the same twice: one is kept.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

/** Negative when `a` comes first; zero only for findings that say the same about the same place. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) ||
    compareText(a.clause ?? '', b.clause ?? '') ||
    compareText(a.message, b.message)
  );
}

/** By UTF-16 units: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
