import type { DeclareHere } from '../model/declaration';
import type { Span } from '../model/span';
import { lineAfter, lineEndOf, lineStart, trimmedEnd } from '../text/lines';
import type { DataNode } from './dataNode';
import { SETTINGS_KEY } from './settings';

/** Writes a declaration into front matter that is there; undefined where its shape leaves no line for one. */
export function declareInFrontMatter(source: string, yaml: Span, root: DataNode): DeclareHere | undefined {
  const own = root.entry(SETTINGS_KEY)?.value;
  if (!own) {
    if (source.startsWith('{', root.span.start)) return undefined;
    return insert(source, yaml.end, `${SETTINGS_KEY}:\n  declare:\n`, '    ');
  }
  const declare = own.entry('declare')?.value;
  if (!declare) return own.kind === 'map' ? asFirstKey(source, own) : undefined;
  const last = declare.items().at(-1);
  return last && afterItem(source, last);
}

/** Writes a declaration into front matter that is made for it. */
export function declareInNewFrontMatter(source: string): DeclareHere {
  return insert(source, 0, `---\n${SETTINGS_KEY}:\n  declare:\n`, '    ', '---\n');
}

function asFirstKey(source: string, map: DataNode): DeclareHere | undefined {
  const at = lineStart(source, map.span.start);
  const indent = source.slice(at, map.span.start);
  if (!/^[ \t]+$/.test(indent) || source.startsWith('{', map.span.start)) return undefined;
  return insert(source, at, `${indent}declare:\n`, `${indent}  `);
}

function afterItem(source: string, item: DataNode): DeclareHere | undefined {
  const dash = /^([ \t]*)-[ \t]+$/.exec(source.slice(lineStart(source, item.span.start), item.span.start));
  if (dash?.[1] === undefined) return undefined;
  return insert(source, lineAfter(source, trimmedEnd(source, item.span)), '', dash[1]);
}

/** Whole lines at the beginning of a line. */
function insert(source: string, at: number, head: string, indent: string, tail = ''): DeclareHere {
  return (clause, reason) => {
    const text = `${head}${indent}- clause: ${clause}\n${indent}  reason: ${JSON.stringify(reason)}\n${tail}`;
    return { span: { start: at, end: at }, text: text.replaceAll('\n', lineEndOf(source)) };
  };
}
