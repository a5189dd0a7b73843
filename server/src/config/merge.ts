import type { LintConfig } from '../model/config';

/** Lays one configuration over another: severities are merged name by name, declarations added, the rest replaced. */
export function mergeConfigs(below: Partial<LintConfig>, above: Partial<LintConfig>): Partial<LintConfig> {
  const merged = { ...below, ...above };
  return {
    ...merged,
    ...(below.severities && above.severities && { severities: { ...below.severities, ...above.severities } }),
    ...(below.clauseSeverities &&
      above.clauseSeverities && {
        clauseSeverities: { ...below.clauseSeverities, ...above.clauseSeverities },
      }),
    ...(below.declarations &&
      above.declarations && { declarations: [...below.declarations, ...above.declarations] }),
  };
}
