import type { ReleaseValidator } from '../generated/releases';
import type { Release } from '../model/clause';
import type { Severity } from '../model/finding';
import { ANNOTATIONS, buildReleaseSchema } from './releaseSchema';
import type { ReleaseSchema } from './releaseSchema';

/**
 * Options of the validators: every error is a verdict, and messages are made elsewhere. What is compiled ahead and what is
 * compiled on demand must not differ.
 */
export const VALIDATOR_OPTIONS = { allErrors: true, messages: false } as const;

/** The part of a schema that judges: no rule refers to the clauses' own definitions. */
export function judgingPart(schema: ReleaseSchema): ReleaseSchema {
  const used = Object.entries(schema.$defs).filter(([, definition]) => !('const' in definition));
  return { ...schema, $defs: Object.fromEntries(used) };
}

/** The severities that a schema gives to its rules. */
export function ruleSeverities(schema: ReleaseSchema): Record<string, Severity> {
  const rules = Object.entries(schema.$defs).flatMap(([name, definition]) => {
    return 'severity' in definition ? [[name, definition.severity as Severity] as const] : [];
  });
  return Object.fromEntries(rules);
}

/**
 * Compiles the schema of a release that was not known when the program was built. Loads ajv, which costs more than the
 * compilation: only for releases that need it.
 */
export async function compileRelease(release: Release): Promise<ReleaseValidator> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const schema = buildReleaseSchema(release);
  const ajv = new Ajv2020(VALIDATOR_OPTIONS);
  ajv.addVocabulary([...ANNOTATIONS]);
  const validate = ajv.compile(judgingPart(schema));
  return {
    validate: validate as ReleaseValidator['validate'],
    severities: ruleSeverities(schema),
  };
}
