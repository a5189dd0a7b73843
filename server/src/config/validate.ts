import { AUTHORS, type Author } from '../model/authority';
import type { LintConfig } from '../model/config';
import { RULE_IDS, SEVERITIES, type RuleId, type Severity } from '../model/finding';
import { didYouMean } from '../text/nearest';

/** A fault of a configuration, and where in it: keys joined by dots, empty for the whole. */
export interface ConfigProblem {
  readonly path: string;
  readonly message: string;
}

export interface ValidatedConfig {
  /** What is right in it; to be laid over the defaults. */
  readonly config: Partial<LintConfig>;
  readonly problems: readonly ConfigProblem[];
}

/** What a configuration may say that only the caller knows. */
export interface ConfigFacts {
  /** Ids of the known releases of the spec. */
  readonly releases: readonly string[];
}

/** Takes the value of a key over into the configuration, or returns what is wrong with it. */
type Reader = (value: unknown, facts: ConfigFacts) => Read;
interface Read {
  readonly config?: Partial<LintConfig>;
  /** Paths are relative to the key. */
  readonly problems?: readonly ConfigProblem[];
}

const READERS: Readonly<Record<string, Reader>> = {
  spec: (value, { releases }) => oneOf(value, releases, 'a release', (spec) => ({ spec })),
  rules: readRules,
  roleless: (value) => oneOf(value, AUTHORS, 'an author', (rolelessAuthor: Author) => ({ rolelessAuthor })),
  showPossible: (value) => flag(value, (showPossible) => ({ showPossible })),
  inlineConfig: (value) => flag(value, (inlineConfig) => ({ inlineConfig })),
  maxLength: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value > 0
      ? { config: { maxLength: value } }
      : wrong('must be a whole number of characters above 0'),
};

/** The keys a configuration may have. */
export const CONFIG_KEYS: readonly string[] = Object.keys(READERS);

/**
 * Checks a plain object, e.g. a parsed configuration file or an editor's settings, key by key. Never throws: what is wrong
 * is listed, what is right is used.
 */
export function validateConfig(value: unknown, facts: ConfigFacts): ValidatedConfig {
  if (!isObject(value))
    return { config: {}, problems: [{ path: '', message: 'The configuration must be an object.' }] };
  let config: Partial<LintConfig> = {};
  const problems: ConfigProblem[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const reader = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (!reader) {
      problems.push({ path: key, message: `"${key}" is not a known key.${didYouMean(key, CONFIG_KEYS)}` });
      continue;
    }
    const read = reader(entry, facts);
    config = { ...config, ...read.config };
    for (const problem of read.problems ?? []) {
      const path = problem.path === '' ? key : `${key}.${problem.path}`;
      problems.push({ path, message: `"${path}" ${problem.message}` });
    }
  }
  return { config, problems };
}

function readRules(value: unknown): Read {
  if (!isObject(value)) return wrong('must be an object of rule ids and severities');
  const severities: Partial<Record<RuleId, Severity | 'off'>> = {};
  const problems: ConfigProblem[] = [];
  for (const [id, severity] of Object.entries(value)) {
    if (!isOneOf(id, RULE_IDS)) {
      problems.push({ path: id, message: `is not a known rule.${didYouMean(id, RULE_IDS)}` });
    } else if (!isOneOf(severity, LEVELS_OF_NOTICE)) {
      problems.push({ path: id, message: notOneOf(severity, LEVELS_OF_NOTICE, 'a severity') });
    } else severities[id] = severity;
  }
  return { config: { severities }, problems };
}

const LEVELS_OF_NOTICE = [...SEVERITIES, 'off'] as const;

function oneOf<T extends string>(
  value: unknown,
  known: readonly T[],
  what: string,
  use: (value: T) => Partial<LintConfig>,
): Read {
  return isOneOf(value, known) ? { config: use(value) } : wrong(notOneOf(value, known, what));
}

function flag(value: unknown, use: (value: boolean) => Partial<LintConfig>): Read {
  return typeof value === 'boolean' ? { config: use(value) } : wrong('must be true or false');
}

function wrong(message: string): Read {
  return { problems: [{ path: '', message }] };
}

function notOneOf(value: unknown, known: readonly string[], what: string): string {
  const hint = typeof value === 'string' ? didYouMean(value, known) : '';
  return `must be ${what}, one of: ${known.join(', ')}.${hint}`;
}

function isOneOf<T extends string>(value: unknown, known: readonly T[]): value is T {
  return (known as readonly unknown[]).includes(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
