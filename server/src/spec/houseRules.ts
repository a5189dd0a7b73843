import type { Release } from '../model/clause';
import type { DirectiveRecord } from '../model/directive';
import { SEVERITIES, type Severity } from '../model/finding';
import { JSON_FAULTS } from '../text/jsonFaults';
import { LineIndex } from '../text/lineIndex';
import { buildReleaseSchema, schemaId } from './releaseSchema';

/** What a team's schema is run over: the directive record of one prompt, and where the prompt stands. */
export interface HouseInstance {
  readonly release: string;
  /** Relative to the configuration, with forward slashes. */
  readonly path: string;
  readonly directives: readonly DirectiveRecord[];
}

/** What a team's schema objects to. */
export interface HouseVerdict {
  /** Position in the list of records; undefined when it is the prompt as a whole. */
  readonly index: number | undefined;
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
}

/** Runs a team's schema; verdicts come in the order of the records, those on the whole prompt first. */
export type HouseJudge = (instance: HouseInstance) => readonly HouseVerdict[];

/** A part of a schema with a `severity`: a house rule. */
interface RuleSchema {
  readonly severity: Severity;
  readonly title?: string;
  readonly description?: string;
}

const RELEASE_REFERENCE = new RegExp(`${schemaId('')}(\\d{4}-\\d{2}-\\d{2})`, 'g');
const DIRECTIVE = /^\/directives\/(\d+)/;

/**
 * Compiles a team's JSON Schema (draft 2020-12). It may refer to itself and to the schemas of releases; nothing is fetched.
 * Loads ajv: only for teams that have such a schema.
 * @throws {Error} with what is wrong with the schema, for the person who wrote it.
 */
export async function compileHouseRules(
  text: string,
  getRelease: (id: string) => Release | undefined,
): Promise<HouseJudge> {
  const schema = await parse(text);
  const rules = rulesIn(schema);
  if (rules.size === 0) {
    const words = SEVERITIES.map((severity) => `"${severity}"`).join(', ');
    throw new Error(`no part of it has a "severity" (${words}), so it holds no rule`);
  }
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    logger: false,
    validateFormats: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
  });
  ajv.addKeyword({ keyword: 'severity', metaSchema: { enum: [...SEVERITIES] } });
  ajv.addVocabulary(['level', 'url']);
  for (const [, id = ''] of new Set([...text.matchAll(RELEASE_REFERENCE)])) {
    const release = getRelease(id);
    if (release && !ajv.getSchema(schemaId(id))) ajv.addSchema(buildReleaseSchema(release));
  }
  const validate = compile(() => ajv.compile(schema));
  return (instance) => (validate(instance) ? [] : verdictsOf(validate.errors ?? [], rules));
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly parentSchema?: object;
}

function verdictsOf(errors: readonly SchemaError[], rules: ReadonlyMap<unknown, RuleSchema>): HouseVerdict[] {
  const verdicts = new Map<string, HouseVerdict>();
  for (const { instancePath, parentSchema } of telling(errors)) {
    // What a release's own schema objects to is reported by its own rules.
    const rule = rules.get(parentSchema);
    if (!rule) continue;
    const found = DIRECTIVE.exec(instancePath)?.[1];
    const { severity, title = 'untitled', description = '' } = rule;
    const verdict = { index: found === undefined ? undefined : Number(found), severity, title, description };
    verdicts.set(JSON.stringify(verdict), verdict);
  }
  return [...verdicts.values()].sort((a, b) => (a.index ?? -1) - (b.index ?? -1));
}

/** Keywords that are content with one of several: their failure counts, not those of what they tried. */
const CHOICES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'contains']);

/** Leaves out errors that only go along with another one. */
function telling(errors: readonly SchemaError[]): SchemaError[] {
  const choices = errors
    .filter(({ keyword }) => CHOICES.has(keyword))
    .map(({ schemaPath }) => `${schemaPath}/`);
  // `then: false` fails as a whole and says nothing of its own.
  const paths = errors.flatMap(({ keyword, schemaPath }) => (keyword === 'false schema' ? [] : [schemaPath]));
  return errors.filter(({ keyword, schemaPath }) => {
    if (keyword !== 'if') return !choices.some((choice) => schemaPath.startsWith(choice));
    // What failed under `then` or `else` says more than that something did.
    const holder = schemaPath.slice(0, -'if'.length);
    return !paths.some((path) => path.startsWith(`${holder}then/`) || path.startsWith(`${holder}else/`));
  });
}

async function parse(text: string): Promise<object> {
  let schema: unknown;
  try {
    schema = JSON.parse(text);
  } catch (cause) {
    throw new Error(`broken JSON${await firstFault(text)}`, { cause });
  }
  if (typeof schema === 'object' && schema !== null && !Array.isArray(schema)) return schema;
  throw new Error('it must be an object');
}

/** Where the JSON breaks, and how. The parser that knows it is loaded for a broken text only. */
async function firstFault(text: string): Promise<string> {
  const jsonc = await import('jsonc-parser');
  const errors: { error: number; offset: number; length: number }[] = [];
  try {
    jsonc.parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return ': it is nested too deeply';
  }
  const [fault] = errors;
  const what = fault && JSON_FAULTS[jsonc.printParseErrorCode(fault.error)];
  const { line, character } = new LineIndex(text).positionAt(fault?.offset ?? 0);
  return ` at line ${line + 1}, column ${character + 1}: ${what ?? 'a value is expected here'}`;
}

/** For each part of a schema the nearest part around it, itself included, that is a rule. */
function rulesIn(schema: object): Map<unknown, RuleSchema> {
  const rules = new Map<unknown, RuleSchema>();
  const pending: { part: unknown; rule: RuleSchema | undefined }[] = [{ part: schema, rule: undefined }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { part } = next;
    if (typeof part !== 'object' || part === null) continue;
    const rule = isRule(part) ? part : next.rule;
    if (rule) rules.set(part, rule);
    for (const inner of Object.values(part)) pending.push({ part: inner, rule });
  }
  return rules;
}

function isRule(part: object): part is RuleSchema {
  return 'severity' in part && (SEVERITIES as readonly unknown[]).includes(part.severity);
}

function compile<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const missing: unknown = Reflect.get(cause, 'missingRef');
    if (typeof missing !== 'string') throw cause;
    throw new Error(
      `it refers to ${JSON.stringify(missing)}, which is not at hand: only its own parts and ` +
        `${schemaId('<date>')} of a known release can be referred to, and nothing is fetched`,
      { cause },
    );
  }
}
