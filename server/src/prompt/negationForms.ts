import type { Matchable } from '../language/pattern';

/* Forms of words by which a negation reaches further or less far than it seems. */

/** What ends the scope of a negation. */
export const SCOPE_END = new Set([';', ':', '—', '–', '.', '!', '(', '→', '|']);

/** Objects that deny their verb, and what takes that back; "nothing to the imagination" leaves much. */
const NAUGHT = /^(?:nothing|nobody|none)$/;
const NAUGHT_BUT = /^(?:but|except|short|less|to)$/;
const MODAL = /^(?:should|must|may|can|will|shall)$/;
/** What opens a relative clause; "that" as often opens what somebody is to note or to see to. */
const RELATIVE = /^(?:who|which|whoever|whatever)$/;
const AUXILIARY = /^(?:have|has|had|do|does|did|is|are|was|were|ca|can|could|wo|will|would)$/;
const PREFERENCE = /^(?:rather|sooner|better)$/;
/** How far before a verb its better may be named, in tokens. */
const PREFERENCE_REACH = 10;

/** "Invent nothing" denies, "offer nothing but praise" does not. */
export function hasNoObject(text: Matchable, head: number): boolean {
  return NAUGHT.test(text.norm(head + 1)) && !NAUGHT_BUT.test(text.norm(head + 2));
}

/** Where "than" stands when it parts what is liked less from the rest: "we would rather lose a sale than X"; -1 otherwise. */
export function lessLikedFrom(text: Matchable, head: number): number {
  const than = text.norm(head - 1) === 'to' ? head - 2 : head - 1;
  if (text.norm(than) !== 'than') return -1;
  for (let i = than - 1; i >= Math.max(0, than - PREFERENCE_REACH); i--) {
    if (PREFERENCE.test(text.norm(i))) return text.norm(i + 1) === 'than' ? -1 : than;
    if (SCOPE_END.has(text.norm(i))) return -1;
  }
  return -1;
}

/** "Guests who have not paid should be X": the negation is over before the verb that governs the head. */
export function isOfRelative(text: Matchable, at: number, head: number): boolean {
  const pronoun = AUXILIARY.test(text.norm(at - 1)) ? at - 2 : at - 1;
  if (!RELATIVE.test(text.norm(pronoun))) return false;
  // "guests who never should be X"
  for (let i = at + 2; i < head; i++) if (MODAL.test(text.norm(i))) return true;
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
