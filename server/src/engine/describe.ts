import type { Author } from '../model/authority';
import type { Clause } from '../model/clause';
import type { Recognition } from '../model/directive';
import type { RuleId } from '../model/finding';
import type { HouseVerdict } from './parts';

/** What the four override rules say about who may change a clause; the rest of the message comes from the catalogue. */
const WHO_MAY: Partial<Record<RuleId, string>> = {
  'root-override': 'no message can change that',
  'system-override': "only OpenAI's system messages can change that",
  'silent-shift': 'a prompt may change that default, but this should be said openly',
  'explicit-override': 'it is stated openly, so it is allowed: shown for information',
};

/**
 * The message of a finding, in one sentence: what the instruction gives up, the clause, its level and who may change it.
 * Example: `This instruction makes the assistant flatter, against “Title” (clause_id, user level): …`.
 */
export function describe(recognition: Recognition, clause: Clause, rule: RuleId, author: Author): string {
  const gives = recognition.gives.trim().replace(/[.\s]+$/, '');
  const effect = gives === '' ? 'departs from' : `${gives}, a departure from`;
  const powerless = clause.level === 'developer' && author === 'user';
  const who = powerless ? 'a user message cannot change that, so it has no effect' : WHO_MAY[rule];
  const place = `“${clause.title}” (${clause.id}, ${clause.level} level)`;
  return `This instruction ${effect} ${place}${who === undefined ? '' : `: ${who}`}.`;
}

/** The message of a house rule's finding, in the words of its schema. */
export function describeHouse(
  { title, description }: HouseVerdict,
  subject: 'instruction' | 'prompt',
): string {
  const why = description.trim().replace(/[.\s]+$/, '');
  return `This ${subject} breaks the house rule “${title}”${why === '' ? '' : `: ${why}`}.`;
}
