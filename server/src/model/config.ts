import type { Author } from './authority';
import type { RuleId, Severity } from './finding';

/** Effective configuration for one file. */
export interface LintConfig {
  /** Release to judge by; undefined means the newest known. */
  readonly spec?: string;
  /** Severity per rule; `off` silences it. Rules that are absent keep their default. */
  readonly severities: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Author of role-less instruction files. */
  readonly rolelessAuthor: Author;
  /** Show findings of confidence `possible` too. */
  readonly showPossible: boolean;
  /** Honour suppression comments. */
  readonly inlineConfig: boolean;
  /** Files longer than this many UTF-16 units are reported and skipped. */
  readonly maxLength: number;
}

export const DEFAULT_CONFIG: LintConfig = {
  severities: {},
  rolelessAuthor: 'developer',
  showPossible: false,
  inlineConfig: true,
  maxLength: 5 * 1024 * 1024,
};
