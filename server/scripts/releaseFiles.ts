// What generate.ts writes, as functions, so that tests can compare without writing.
import Ajv from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import { transform } from 'esbuild';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { getRelease, RELEASES } from '../src/spec/releases';
import { judgingPart, ruleSeverities, VALIDATOR_OPTIONS } from '../src/spec/compile';
import { ANNOTATIONS, buildReleaseSchema } from '../src/spec/releaseSchema';
import type { ReleaseSchema } from '../src/spec/releaseSchema';

const ROOT = join(__dirname, '../..');

export const VALIDATORS_FILE = join(ROOT, 'server/src/generated/releases.js');

export function schemaFile(release: string): string {
  return join(ROOT, `schemas/release-${release}.schema.json`);
}

/** The schemas of all known releases, oldest first, by release. */
export function releaseSchemas(): Map<string, ReleaseSchema> {
  const schemas = new Map<string, ReleaseSchema>();
  for (const release of RELEASES) {
    const known = getRelease(release);
    if (known) schemas.set(release, buildReleaseSchema(known));
  }
  return schemas;
}

/** The text of a schema file, formatted as the repository's formatter wants it. */
export async function schemaText(schema: object): Promise<string> {
  const filepath = schemaFile('any');
  return format(JSON.stringify(schema), { ...(await resolveConfig(filepath)), filepath });
}

/** One CommonJS module with the compiled validators and the severities that the schemas give to their rules. */
export async function validatorsModule(schemas: ReadonlyMap<string, ReleaseSchema>): Promise<string> {
  const ajv = new Ajv({ ...VALIDATOR_OPTIONS, code: { source: true } });
  ajv.addVocabulary([...ANNOTATIONS]);
  const names: Record<string, string> = {};
  const entries: string[] = [];
  for (const [release, schema] of schemas) {
    const name = `release${release.replaceAll('-', '')}`;
    names[name] = schema.$id;
    ajv.addSchema(judgingPart(schema));
    entries.push(
      `['${release}', { validate: exports.${name}, severities: ${JSON.stringify(ruleSeverities(schema))} }]`,
    );
  }
  const source = `${standaloneCode(ajv, names)}\nexports.validators = new Map([${entries.join()}]);`;
  // Standalone code carries its schemas along unused.
  return (await transform(source, { minify: true, treeShaking: true, format: 'cjs', target: 'node20' })).code;
}
