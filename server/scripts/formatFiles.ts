// Compiles the schemas of the formats, which are written by hand, to plain code.
import Ajv from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import { transform } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'schemas/formats');
const ENDING = '.schema.json';

export const FORMAT_VALIDATORS_FILE = join(ROOT, 'server/src/generated/formats.js');

/** What the schemas say to people and to editors; ours is `replacedBy`, the others are read by VS Code too. */
const ANNOTATIONS = ['replacedBy', 'deprecationMessage', 'patternErrorMessage'];

/** The committed schemas by their ids, in order. */
export function formatSchemas(): Map<string, object> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING));
  return new Map(
    names.sort().map((name) => {
      const schema = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as object;
      return [name.slice(0, -ENDING.length), schema];
    }),
  );
}

/**
 * The schema as the linter runs it. The formats allow keys of one's own, so the schemas are open; the linter wants to see
 * every key that is not listed, for misspellings, and every one that is deprecated.
 */
export function closedSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closedSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closedSchema(part)]));
  if ('properties' in schema && !('additionalProperties' in schema)) closed['additionalProperties'] = false;
  if ('deprecated' in schema && schema.deprecated === true) closed['not'] = {};
  return closed;
}

/** One CommonJS module with a validator for each schema. */
export async function formatValidatorsModule(): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    strictTypes: true,
    code: { source: true },
  });
  ajv.addVocabulary(ANNOTATIONS);
  const names: Record<string, string> = {};
  const entries: string[] = [];
  for (const [id, schema] of formatSchemas()) {
    const name = id.replaceAll('-', '_');
    const closed = closedSchema(schema) as { $id: string };
    ajv.addSchema(closed);
    names[name] = closed.$id;
    entries.push(`['${id}', { validate: exports.${name}, schema: ${JSON.stringify(schema)} }]`);
  }
  const source = `${standaloneCode(ajv, names)}\nexports.validators = new Map([${entries.join()}]);`;
  return (await transform(source, { minify: true, treeShaking: true, format: 'cjs', target: 'node20' })).code;
}
