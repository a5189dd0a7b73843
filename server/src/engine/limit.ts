import type { Finding, RuleId } from '../model/finding';

/** Findings of one rule that are listed of one file: more are no help to anybody, and a hostile text has many more. */
export const MOST_OF_A_RULE = 1000;

/** Keeps the first findings of each rule, and puts one in place of the rest that says how many they are. `findings` are in order. */
export function limited(findings: readonly Finding[]): Finding[] {
  if (findings.length <= MOST_OF_A_RULE) return [...findings];
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<RuleId, number>();
  return findings.flatMap((finding) => {
    const { rule } = finding;
    const number = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, number);
    if (number <= MOST_OF_A_RULE) return [finding];
    const rest = (counts.get(rule) ?? 0) - MOST_OF_A_RULE;
    return number === MOST_OF_A_RULE + 1 ? [more(finding, rest)] : [];
  });
}

/** Stands where the first finding that is left out would. */
function more({ rule, severity, span }: Finding, rest: number): Finding {
  const what = rest === 1 ? 'one more finding' : `${String(rest)} more findings`;
  const message = `From here on this file has ${what} of the rule ${rule}, which ${rest === 1 ? 'is' : 'are'} not listed.`;
  return { rule, severity, message, span, confidence: 'exact', fixes: [], related: [] };
}
