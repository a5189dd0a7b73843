import type { Edit } from '../model/finding';
import { lineAfter, lineEndOf, lineStart, trimmedEnd } from '../text/lines';

/** A configuration file to write to; without a text it is still to be made. */
export interface ConfigTarget {
  readonly path: string;
  readonly text: string | undefined;
}

/** A declared override for one file. */
export interface NewDeclaration {
  /** The file, relative to the configuration. */
  readonly file: string;
  readonly clause: string;
  readonly reason: string;
}

/**
 * The edits that declare an override in a configuration file, leaving the rest of it as it is; undefined where its shape
 * leaves no line for it.
 */
export async function declareInConfig(
  { path, text }: ConfigTarget,
  declaration: NewDeclaration,
): Promise<readonly Edit[] | undefined> {
  if (text === undefined) {
    const edit = { span: { start: 0, end: 0 }, text: yamlLines(declaration, ''), path };
    return [{ ...edit, creates: true }];
  }
  const edits = path.endsWith('.json')
    ? await inJson(path, text, declaration)
    : await inYaml(text, declaration);
  return edits?.map((edit) => ({ ...edit, path }));
}

async function inJson(path: string, text: string, { file, clause, reason }: NewDeclaration): Promise<Edit[]> {
  const { modify } = await import('jsonc-parser');
  const top = path.endsWith('/package.json') ? ['modelspec'] : [];
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const edits = modify(
    text,
    [...top, 'overrides', -1],
    { files: anchored(file), declare: [{ clause, reason }] },
    {
      isArrayInsertion: true,
      formattingOptions: {
        insertSpaces: !indent.startsWith('\t'),
        tabSize: indent.length,
        eol: lineEndOf(text),
      },
    },
  );
  return edits.map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    text: content,
  }));
}

async function inYaml(text: string, declaration: NewDeclaration): Promise<Edit[] | undefined> {
  const { parseDocument, isMap, isSeq, isScalar } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && (!isMap(root) || root.flow === true))) return undefined;
  const eol = lineEndOf(text);
  const insert = (at: number, lines: string): Edit[] => {
    const lead = at === 0 || text.charAt(at - 1) === '\n' ? '' : eol;
    return [{ span: { start: at, end: at }, text: lead + lines.replaceAll('\n', eol) }];
  };
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === 'overrides');
  if (!pair) {
    // The end of the document may come before that of the file: "..." closes it.
    const end = /^\.\.\.[ \t]*$/m.exec(text)?.index ?? text.length;
    return insert(end, yamlLines(declaration, ''));
  }
  const list: unknown = pair.value;
  if (!isSeq(list) || list.flow === true) return undefined;
  const [first, last] = [rangeOf(list.items[0]), rangeOf(list.items.at(-1))];
  if (!first || !last) return undefined;
  const dash = /^([ \t]*)-[ \t]+$/.exec(text.slice(lineStart(text, first.start), first.start));
  if (dash?.[1] === undefined) return undefined;
  return insert(lineAfter(text, trimmedEnd(text, last)), yamlItem(declaration, dash[1]));
}

function rangeOf(node: unknown): { start: number; end: number } | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const [start, end]: unknown[] = node.range;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

function yamlLines(declaration: NewDeclaration, indent: string): string {
  return `${indent}overrides:\n${yamlItem(declaration, `${indent}  `)}`;
}

function yamlItem({ file, clause, reason }: NewDeclaration, indent: string): string {
  const lines = [
    `- files: ${JSON.stringify(anchored(file))}`,
    '  declare:',
    `    - clause: ${clause}`,
    `      reason: ${JSON.stringify(reason)}`,
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

/** A glob that matches this file alone. */
function anchored(file: string): string {
  const literal = file.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
  return literal.includes('/') ? literal : `./${literal}`;
}
