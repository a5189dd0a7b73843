import type { Matchable } from '../language/pattern';
import { REACH } from './reach';

/* What the forms of the words around a head tell of it, without a lexicon. */

/** How a verb that orders looks. */
export const BASE_FORM =
  /^[a-z]{2,}(?<!s|ed|ing|ly|er|ion)$|^(?:reply|apply|supply|feed|need|answer|offer|bring|sing|deliver|consider|discover|[a-z]*ss)$/;
const DETERMINER = /^(?:a|an|the|this|these|those|its|their|his|her|your|our|my|any|some|of|'s)$/;
/** How far a verb without its predicate may stand behind the head, in tokens. */
const CUT_REACH = 9;
/** Opens what a verb is done to. */
export const OBJECT_OPENING =
  /^(?:the|a|an|any|every|each|all|them|him|her|it|me|you|us|users?|people|ppl|anyone|everyone|whoever|whatever|those|their|your|his|its|that|how|back)$/;

/** "Mockery isn't.", "Naming names is.": what is said of it stands in the sentence before. */
export function isCutShort(text: Matchable, head: number): boolean {
  let last = text.length - 1;
  if (/^[.!]$/.test(text.norm(last))) last--;
  if (/^(?:not|n't)$/.test(text.norm(last))) last--;
  // "praise it, no matter how weak it is" and "what a child could do" are whole.
  if (
    /^(?:they|it|he|she|you|we|i|there|that|this|what|who|to|can|could|will|would|might)$/.test(
      text.norm(last - 1),
    )
  )
    return false;
  // "tell them how weak their plan is"
  for (let i = head + 1; i < last; i++)
    if (/^(?:how|what|who|whoever|whatever|why)$/.test(text.norm(i))) return false;
  return last > head && last <= head + CUT_REACH && /^(?:is|are|does|do)$/.test(text.norm(last));
}

/** Words that say of what kind a thing is, or name a doing. */
export const MODIFIER = /(?:ing|ed)$|^(?:fake|false|bogus|sham|dishonest)$/;
/** Verbs of a passive. */
export const COPULA = /^(?:be|is|are|'s|'re|was|were|been|being|get|gets)$/;
/** Behind these a form in -ed is a participle. */
const OPENS_PARTICIPLE =
  /^(?:,|;|:|-|and|or|but|be|is|are|was|were|been|being|'s|'re|have|has|had|'ve|gets?|got|to|not|n't|never|as|if|when|once|unless|until|than|like|with|without|so|very|too|the|a|an|any|all|every|each|no|their|your|its|his|her|my|our|of|in|on|for|by|from|at|about)$/;
/** Verbs and words with which a form in -ed names a state to be reached: "keep them convinced". */
const CAUSES =
  /^(?:keep|keeps|keeping|leave|leaves|leaving|make|makes|making|have|having|get|gets|getting|want|wants|let|with|feel|look|sound|stay|you)$/;

/** "Last year's bot emptied the drive": a verb in the past behind its subject tells what happened. */
export function isTold(text: Matchable, head: number, before: number): boolean {
  if (
    !/[a-z]{2}ed$/.test(text.norm(head)) ||
    /^(?:need|feed|embed|proceed|exceed|succeed|speed)$/.test(text.norm(head))
  )
    return false;
  if (before < 0 || OPENS_PARTICIPLE.test(text.norm(before)) || !OBJECT_OPENING.test(text.norm(head + 1)))
    return false;
  // "users may not be informed that …"
  for (let i = before + 1; i < head; i++) if (text.norm(i) === 'be') return false;
  for (let i = before; i >= Math.max(0, before - 4); i--) if (CAUSES.test(text.norm(i))) return false;
  return true;
}

/** "a dialogue in which the queen X" */
export function isInScene(text: Matchable, head: number): boolean {
  for (let i = head - 1; i >= Math.max(1, head - 4); i--) {
    if (text.norm(i) === 'which') return text.norm(i - 1) === 'in';
    if (/^(?:you|your|bot|assistant)$/.test(text.norm(i))) return false;
  }
  return false;
}

/** Before "and": the plural with which the clause opens, "the orcs hate elves and". */
function pluralOpening(text: Matchable, and: number): number {
  let start = and - 1;
  while (start > and - 10 && start > 0 && !text.startsClause(start)) start--;
  return text.norm(start + 2) === 'are' || BASE_FORM.test(text.norm(start + 2)) ? start + 1 : -1;
}

/** "The orcs X", "The orcs are cruel and X": where they stand who do it, -1 when the clause opens in another way. */
export function pluralBefore(text: Matchable, head: number, isAdverb: (at: number) => boolean): number {
  if (!BASE_FORM.test(text.norm(head))) return -1;
  let at = head - 1;
  while (isAdverb(at)) at--;
  if (text.norm(at) === 'and') at = pluralOpening(text, at);
  if (!/^[a-z]{2,}[^su]s$/.test(text.norm(at)) || isAdverb(at)) return -1;
  const first = text.norm(at - 1) === 'the' ? at - 1 : at - 2;
  return first >= 0 && text.norm(first) === 'the' && text.startsClause(first) ? at : -1;
}

/** "The guest is interested in X-ing": where the guest stands, -1 when the clause goes in another way. */
export function pursuedBy(text: Matchable, head: number): number {
  const isPursuit = /ing$/.test(text.norm(head)) && /^(?:in|about|of|at)$/.test(text.norm(head - 1));
  return isPursuit && COPULA.test(text.norm(head - 3)) ? head - 4 : -1;
}

/** What stands behind these in -s is a noun. */
const OPENS_NOUN = /^(?:of|about|against|with|without|from|for|on|in|into|such|like|as)$/;
/** What stands behind these in -s is a verb. */
const OPENS_VERB =
  /^(?:who|she|he|it|bot|chatbot|assistant|persona|companion|never|always|constantly|often|openly)$/;

/** "Signal Forge helps …": a word written like the last of a name. */
function isName(text: Matchable, head: number): boolean {
  if (head === 0 || text.start(head) !== text.end(head - 1) + 1) return false;
  const isCapitalised = (at: number) => /^\p{Lu}\p{Ll}/u.test(text.text.slice(text.start(at), text.end(at)));
  return (
    isCapitalised(head) && isCapitalised(head - 1) && !isCapitalised(head + 1) && !text.startsClause(head)
  );
}

/** A word that may be verb or noun is a noun behind a determiner, or in the plural without an object behind it. */
export function isNominal(text: Matchable, head: number): boolean {
  if (DETERMINER.test(text.norm(head - 1)) || text.norm(head + 1) === "'s" || isName(text, head)) return true;
  const norm = text.norm(head);
  // "a dark roast"; not "a bot mocks"
  if (/^an?$/.test(text.norm(head - 2)) && BASE_FORM.test(norm)) return true;
  if (!/[^s]s$/.test(norm) || /^(?:is|was|has|does|goes)$/.test(norm)) return false;
  // "such as claims that it works", "jokes about insults the judge heard"
  if (OPENS_NOUN.test(text.norm(head - 1))) return true;
  // "a manager who hates customers"
  if (OPENS_VERB.test(text.norm(head - 1))) return false;
  return !OBJECT_OPENING.test(text.norm(head + 1));
}

/** "nobody should ever X": no condition, unlike "should anybody X". */
export function isObliging(text: Matchable, at: number): boolean {
  return text.norm(at) === 'should' && at > 0 && !text.startsClause(at);
}

/** How far apart the parts of "to X, to Y or to Z" stand, in tokens. */
const LIST_REACH = 9;

/** The "to" before another one of the same list; -1 when there is none. */
export function earlierTo(text: Matchable, to: number): number {
  for (let i = to - 2; i >= Math.max(0, to - LIST_REACH); i--) {
    if (text.norm(i) === 'to') return i;
    if (/^[;:.]$/.test(text.norm(i))) return -1;
  }
  return -1;
}

/** Where the parenthesis opens that closes at a token, within the reach of a condition; the token itself when nowhere. */
export function parenthesisBefore(text: Matchable, close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - REACH); i--) if (text.norm(i) === '(') return i;
  return close;
}

/** "the right of users to X": somebody's wish or means to do it. */
const OWN_DOING =
  /^(?:right|wish|desire|request|attempt|ability|need|decision|consent|will|effort|intention|demand|plan|freedom|chance|power|number|list|part|group|rest|most|some|any|all|one|none|many|few|half|each|either)s?$|ies$/;

/** "use what you know about the user to X", "the secrets of the user to X": who is spoken of, and does not do it. */
export function isMatter(text: Matchable, person: number): boolean {
  if (text.norm(person + 1) !== 'to') return false;
  let before = person - 1;
  if (/^(?:the|your|our|this|that|each|every|any)$/.test(text.norm(before))) before--;
  const norm = text.norm(before);
  return /^(?:about|against)$/.test(norm) || (norm === 'of' && !OWN_DOING.test(text.norm(before - 1)));
}
