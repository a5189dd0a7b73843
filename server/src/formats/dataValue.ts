import type { DataNode } from './dataNode';

/** Deeper values are left out: no format nests as deep. */
const MAX_DEPTH = 100;

/**
 * The value that data stands for, as schemas see it. A key without a value counts as absent, since tools take it so.
 * @param size the length of the source: aliases may make more of it, but nothing honest does
 * @returns undefined when there is more of it than the source could hold
 */
export function dataValue(root: DataNode, size: number): unknown {
  let left = size + 1;
  const read = (node: DataNode, depth: number): unknown => {
    left--;
    if (left < 0 || depth > MAX_DEPTH) return null;
    if (node.kind === 'list') return node.items().map((item) => read(item, depth + 1));
    if (node.kind !== 'map') return node.scalar();
    const entries = node.keys().flatMap(({ name, value }) => {
      return value.kind === 'null' ? [] : [[name, read(value, depth + 1)] as const];
    });
    return Object.fromEntries(entries);
  };
  const value = root.kind === 'null' ? {} : read(root, 0);
  return left < 0 ? undefined : value;
}
