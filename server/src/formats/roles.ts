import type { Author } from '../model/authority';

/**
 * Who speaks through a role. An application's `system` message has developer authority: the Model Spec keeps its
 * system level for OpenAI itself (section "Definitions"). The other roles give no authority to what they hold.
 */
const AUTHORS: ReadonlyMap<string, Author> = new Map<string, Author>([
  ['system', 'developer'],
  ['developer', 'developer'],
  ['user', 'user'],
  ['assistant', 'none'],
  ['tool', 'none'],
  ['function', 'none'],
]);

/** The author behind a role, or undefined for a role that is not known. */
export function authorOf(role: string): Author | undefined {
  return AUTHORS.get(role);
}

/** What to say about a role that is not known. */
export function unknownRole(role: string): string {
  return `unknown role "${role}"; expected one of ${[...AUTHORS.keys()].join(', ')}`;
}
