import type { FormatProblem } from '../model/prompt';
import { textOf } from './chat';
import type { DataNode } from './dataNode';

/**
 * A skill must have the name of its folder, or tools do not load it (agentskills.io, specification). A warning, as the
 * folder of a whole repository may have any name.
 */
export function misnamedSkill(frontMatter: DataNode, path: string): FormatProblem[] {
  const folder = path.split('/').at(-2) ?? '';
  const entry = frontMatter.entry('name');
  const name = textOf(entry);
  if (!entry || !name || name === folder || !/\w/.test(folder) || folder.endsWith(':')) return [];
  const { map, encode } = entry.value.text();
  const whole = { start: 0, end: name.length };
  const span = map.toSourceSpan(whole);
  const message = `The skill is named "${name}" and stands in the folder "${folder}"; the two names must be the same.`;
  const encoded = /^[a-z0-9-]{1,64}$/.test(folder) ? encode(folder, whole) : undefined;
  const problem = { span, severity: 'warning', message } as const;
  if (encoded === undefined) return [problem];
  const title = `Rename to "${folder}"`;
  const edits = [{ span, text: encoded }];
  return [{ ...problem, fixes: [{ title, kind: 'suggestion', action: 'rename', edits }] }];
}
