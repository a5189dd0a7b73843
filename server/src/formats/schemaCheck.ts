import type { FormatError } from '../generated/formats';
import type { Fix } from '../model/finding';
import type { FormatProblem } from '../model/prompt';
import { overlaps, type Span } from '../model/span';
import { didYouMean, nearest } from '../text/nearest';
import type { DataNode } from './dataNode';
import { dataValue } from './dataValue';
import { visibleSpan } from './reader';
import { type SchemaPart, schemaWords } from './schemaWords';
import { SETTINGS_KEY } from './settings';

/** A file with more faults than these is wrong as a whole. */
const MAX_PROBLEMS = 50;
/** Keys that are for the linter. */
const OWN_KEYS: ReadonlySet<unknown> = new Set([SETTINGS_KEY, 'spec']);

/** What is checked against which schema. */
export interface SchemaCheck {
  /** Name of a file in schemas/formats, without its ending. */
  readonly schema: string;
  readonly root: DataNode;
  readonly source: string;
  /** What the reader found itself: a fault is not told twice. */
  readonly known?: readonly FormatProblem[];
}

/** An error with what it is about. */
interface Fault {
  readonly error: FormatError;
  /** The value that does not fit. */
  readonly node: DataNode;
  /** Its key, for messages; undefined for the whole and for items of lists. */
  readonly key: string | undefined;
  /** The part of the schema that it breaks. */
  readonly part: SchemaPart;
  readonly source: string;
}

/**
 * Checks data against the schema of its format. Loads the validators on first use. Keys that the schema does not list are
 * quiet unless they look like a misspelling of one that it does.
 */
export async function schemaProblems({
  schema: name,
  root,
  source,
  known = [],
}: SchemaCheck): Promise<FormatProblem[]> {
  const value = dataValue(root, source.length);
  if (value === undefined) return [];
  const { validators } = await import('../generated/formats.js');
  const validator = validators.get(name);
  if (!validator) throw new Error(`there is no schema ${name}`);
  if (validator.validate(value)) return [];
  const problems: FormatProblem[] = [];
  for (const error of tellingFirst(validator.validate.errors ?? [])) {
    const problem = problemOf(error, validator.schema, root, source);
    const isTold = (other: FormatProblem) => problem !== undefined && overlaps(other.span, problem.span);
    // Several keys may be missing in one place.
    const isRepeated = error.keyword !== 'required' && problems.some(isTold);
    if (problem && !known.some(isTold) && !isRepeated) problems.push(problem);
    if (problems.length === MAX_PROBLEMS) break;
  }
  return problems;
}

/** Misspelt keys before missing ones, and deprecated keys before whatever else is wrong with their values. */
function tellingFirst(errors: readonly FormatError[]): FormatError[] {
  const rank = ({ keyword }: FormatError) => (keyword === 'required' ? 2 : keyword === 'not' ? 0 : 1);
  return [...errors].sort((a, b) => rank(a) - rank(b));
}

function problemOf(
  error: FormatError,
  schema: SchemaPart,
  root: DataNode,
  source: string,
): FormatProblem | undefined {
  let node = root;
  let key: string | undefined;
  let keySpan: Span | undefined;
  for (const name of pointer(error.instancePath)) {
    const parent = node;
    const found = parent.kind === 'list' ? undefined : parent.keys().findLast((entry) => entry.name === name);
    const next = parent.kind === 'list' ? parent.items()[Number(name)] : found?.value;
    if (!next) return undefined;
    [node, key, keySpan] = [next, found?.name, found?.span];
  }
  const part = partAt(schema, pointer(error.schemaPath.slice(1)).slice(0, -1));
  const fault: Fault = { error, node, key, part, source };
  if (error.keyword === 'additionalProperties') return misspelt(fault);
  if (error.keyword === 'required') return missing(fault);
  if (error.keyword === 'not') return keySpan && deprecated(fault, keySpan, root);
  const message = schemaWords({ error, part, value: node.scalar(), key });
  return { span: oneLine(node.span, source), severity: 'error', message };
}

function misspelt({ error, node, part, source }: Fault): FormatProblem | undefined {
  const name = String(error.params['additionalProperty']);
  const key = node.keys().findLast((entry) => entry.name === name);
  const present = new Set(node.keys().map((entry) => entry.name));
  const known = Object.keys(part['properties'] ?? {});
  const [meant] = nearest(name, known);
  if (!key || meant === undefined || present.has(meant) || OWN_KEYS.has(name)) return undefined;
  const message = `"${name}" is not a known key.${didYouMean(name, known)}`;
  return { span: key.span, severity: 'warning', message, fixes: [rename(key.span, meant, source)] };
}

function missing({ error, node, key, source, part }: Fault): FormatProblem | undefined {
  const name = String(error.params['missingProperty']);
  const properties = part['properties'] ?? {};
  const isMisspelt = node
    .keys()
    .some((entry) => !(entry.name in properties) && nearest(entry.name, [name]).length > 0);
  if (isMisspelt) return undefined;
  const span = visibleSpan(source, { start: node.span.start, end: node.span.start });
  const holder = key === undefined ? '' : ` in "${key}"`;
  return { span, severity: 'error', message: `the key "${name}" is missing${holder}` };
}

function deprecated({ key, part, source }: Fault, span: Span, root: DataNode): FormatProblem {
  const { replacedBy, deprecationMessage } = part;
  const advice = replacedBy === undefined ? deprecationMessage : `say "${replacedBy}" instead`;
  const message = `"${key ?? ''}" is deprecated${advice === undefined ? '' : `: ${advice}`}.`;
  const isFree = replacedBy !== undefined && !root.entry(replacedBy);
  const fixes = isFree ? [rename(span, replacedBy, source)] : [];
  return { span, severity: 'warning', message, fixes };
}

/** Puts another key in the place of one, in its quotes. */
function rename({ start, end }: Span, name: string, source: string): Fix {
  const quote = /["']/.test(source.charAt(start)) ? 1 : 0;
  const edits = [{ span: { start: start + quote, end: end - quote }, text: name }];
  return { title: `Rename to "${name}"`, kind: 'suggestion', action: 'rename', edits };
}

/** The names in a JSON pointer, which URI fragments escape once more. */
function pointer(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((name) => decoded(name).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function partAt(schema: SchemaPart, names: readonly string[]): SchemaPart {
  let part: unknown = schema;
  for (const name of names)
    part = typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined;
  return typeof part === 'object' && part !== null ? part : {};
}

/** The first line of a long value. */
function oneLine({ start, end }: Span, source: string): Span {
  const newline = source.slice(start, end).search(/\r?\n/);
  return newline <= 0 ? { start, end } : { start, end: start + newline };
}
