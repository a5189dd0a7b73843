import type { DirectiveRecord } from '../model/directive';
import type { Severity } from '../model/finding';
import type { ReleaseValidator } from '../generated/releases';
import type { OverrideRule } from './releaseSchema';

/** What the release's schema says about one directive. */
export interface Verdict {
  /** Position in the list of records. */
  readonly index: number;
  readonly rule: OverrideRule;
  /** The rule's default. */
  readonly severity: Severity;
}

const RULE_PATH = /^#\/\$defs\/([^/]+)\//;
const DIRECTIVE_PATH = /^\/directives\/(\d+)/;

/**
 * Runs a release's validator over the records of one prompt and reads its errors as verdicts, in the order of the records.
 * Records that are alike are judged once: there are few kinds, and what a validator takes grows with the square of its errors.
 * @throws {TypeError} when a record breaks the schema's shape, which only code that evades the types can bring about.
 */
export function judgeBy(
  { validate, severities }: ReleaseValidator,
  release: string,
  records: readonly DirectiveRecord[],
): readonly Verdict[] {
  const places = new Map<string, number[]>();
  const kinds: DirectiveRecord[] = [];
  for (const [index, record] of records.entries()) {
    const { clause, effect, author, manner } = record;
    const key = JSON.stringify([clause, effect, author, manner]);
    const alike = places.get(key);
    if (alike) alike.push(index);
    else {
      places.set(key, [index]);
      kinds.push(record);
    }
  }
  const judged = judgeKinds({ validate, severities }, release, kinds);
  const groups = [...places.values()];
  return judged
    .flatMap((verdict) => (groups[verdict.index] ?? []).map((index) => ({ ...verdict, index })))
    .sort((a, b) => a.index - b.index);
}

function judgeKinds(
  { validate, severities }: ReleaseValidator,
  release: string,
  records: readonly DirectiveRecord[],
): Verdict[] {
  if (records.length === 0 || validate({ release, directives: records })) return [];
  return (validate.errors ?? []).map((error) => {
    const rule = RULE_PATH.exec(error.schemaPath)?.[1] as OverrideRule | undefined;
    const severity = rule === undefined ? undefined : severities[rule];
    if (rule === undefined || severity === undefined) {
      throw new TypeError(`No directive record: ${error.instancePath} breaks ${error.schemaPath}`);
    }
    return { index: Number(DIRECTIVE_PATH.exec(error.instancePath)?.[1]), rule, severity };
  });
}
