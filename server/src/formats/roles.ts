import type { Author } from '../model/authority';
import { didYouMean } from '../text/nearest';

/** The roles of a format, each with the author behind it. */
export type Roles = ReadonlyMap<string, Author>;

/**
 * Who speaks through a role. An application's `system` message has developer authority: the Model Spec keeps its
 * system level for OpenAI itself (section "Definitions"). The other roles give no authority to what they hold.
 */
export const CHAT_ROLES: Roles = new Map<string, Author>([
  ['system', 'developer'],
  ['developer', 'developer'],
  ['user', 'user'],
  ['assistant', 'none'],
  ['tool', 'none'],
  ['function', 'none'],
]);

/** The author behind a role, or undefined for a role that the format does not have. */
export function authorOf(role: string, roles: Roles = CHAT_ROLES): Author | undefined {
  return roles.get(role);
}

/** What to say about a role that the format does not have. */
export function unknownRole(role: string, roles: Roles = CHAT_ROLES): string {
  const names = [...roles.keys()];
  const guess = didYouMean(role, names);
  return `unknown role "${role}"; expected one of ${names.join(', ')}${guess && `.${guess}`}`;
}
