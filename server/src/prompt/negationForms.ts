import type { Matchable } from '../language/pattern';

/* Forms of words by which a negation reaches further or less far than it seems. */

/** What ends the scope of a negation. */
export const SCOPE_END = new Set([';', ':', '—', '–', '.', '!', '(', '→', '|']);

/** Objects that deny their verb, and what takes that back; "nothing to the imagination" leaves much. */
const NAUGHT = /^(?:nothing|nobody|none)$/;
const NAUGHT_BUT = /^(?:but|except|short|less|to)$/;
const MODAL = /^(?:should|must|may|can|will|shall)$/;
const RELATIVE = /^(?:who|which|that|whoever|whatever)$/;
/** How far behind a relative pronoun its negation may stand, in tokens. */
const RELATIVE_REACH = 4;

const PREFERENCE = /^(?:rather|sooner|better)$/;
/** How far before a verb its better may be named, in tokens. */
const PREFERENCE_REACH = 10;

/** "Invent nothing" denies, "offer nothing but praise" does not. */
export function hasNoObject(text: Matchable, head: number): boolean {
  return NAUGHT.test(text.norm(head + 1)) && !NAUGHT_BUT.test(text.norm(head + 2));
}

/** "We would rather lose a sale than X": X is what is not done. */
export function isLessLiked(text: Matchable, head: number): boolean {
  const than = text.norm(head - 1) === 'to' ? head - 2 : head - 1;
  if (text.norm(than) !== 'than') return false;
  for (let i = than - 1; i >= Math.max(0, head - PREFERENCE_REACH); i--) {
    if (PREFERENCE.test(text.norm(i))) return text.norm(i + 1) !== 'than';
    if (SCOPE_END.has(text.norm(i))) return false;
  }
  return false;
}

/** "Guests who have not paid should be X": the negation is over before the verb that governs the head. */
export function isOfRelative(text: Matchable, at: number, head: number): boolean {
  let next = at + 1;
  while (next < head && !MODAL.test(text.norm(next))) next++;
  if (next === head) return false;
  for (let i = at - 1; i >= Math.max(0, at - RELATIVE_REACH); i--) {
    if (RELATIVE.test(text.norm(i))) return true;
    if (text.norm(i) === ',' || SCOPE_END.has(text.norm(i))) return false;
  }
  return false;
}

/** "don't hold back and X": the idiom is over, X is an order. */
export function isHoldBack(text: Matchable, and: number): boolean {
  return text.norm(and - 1) === 'back' && /^hold(?:s|ing)?$/.test(text.norm(and - 2));
}

/** "do not confirm it and suggest a doctor": what is done instead. */
export function isRemedy(text: Matchable, and: number): boolean {
  return (
    /^(?:it|them|this|that|him|her)$/.test(text.norm(and - 1)) &&
    /^(?:suggest|offer|recommend|refer|point)$/.test(text.norm(and + 1))
  );
}
