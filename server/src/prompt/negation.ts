import type { Lexicon } from '../language/lexicon';
import type { Matchable } from '../language/pattern';
import { isObliging } from './headForms';
import { hasNoObject, isHoldBack, isOfRelative, isRemedy, lessLikedFrom, SCOPE_END } from './negationForms';
import { conceptTest, REACH, RESTART, type ConceptTest } from './reach';
import { beforeSamples } from './samples';

/** What the words around a head make of it. */
export interface Polarity {
  readonly negated: boolean;
  readonly waived: boolean;
  readonly permitted: boolean;
}

const LEAVING_OUT = /^(?:skip|skips|omit|omits|drop|drops|forgo|forego)$/;
/** Past participles. */
const DONE = /(?:ed|en|wn|ld|pt|(?<!mea)nt|told|made|put|cut|let|read|said)$/;
/** What a clause of its own begins with behind "nor": "nor are you to …". */
const INVERTED = /^(?:are|is|do|does|did|can|could|may|might|must|should|shall|will|would|has|have)$/;
const STOPPING = /^(?:stop|stops|stopped|cease|ceases|quit|quits)$/;
/** Opens a remark on the items of a list. */
const POINTING = /^(?:these|those|this|that)$/;
const DOING = /^(?:do|does|doing|done)$/;
/** "These are your only …": what is said of the items above, unlike "These are reasons to …", which is one. */
const OF_ITEMS = /^(?:all|only|the|your|its|our|my)$/;
const COPULA = new Set(['is', 'are', 'be', "'s", "'re", 'remains', 'remain', 'stays', 'stay']);
/** Marks between the name of a behaviour and its verdict in a list: "jokes about staff: never". */
const VERDICT_MARK = new Set([':', '–', '—', '-', '=', '→']);
const NO = new Set(['no', 'never', 'off', 'none', 'false', 'disabled', 'not', '❌', '✗', '✘']);
/** Longest lead-in before a colon that is taken for a verdict on what follows it ("Never: …"), in tokens. */
const SHORT_LEAD = 5;
/** How far behind the head "or" may show that a list goes on, and how far when a comma stands before it, in tokens. */
const ITEM_REACH = 6;
const LAST_ITEM_REACH = 12;
/** How far a verdict may stand behind the head ("X … is forbidden"), in tokens. */
const VERDICT_REACH = 9;

/** Counts the negations, prohibitions and waivers that govern a token. */
export class NegationReader {
  readonly #has: ConceptTest;
  readonly #id: Readonly<Record<(typeof NAMES)[number], number>>;

  constructor(lexicon: Lexicon) {
    const { has, id } = conceptTest(lexicon, NAMES);
    this.#has = has;
    this.#id = id;
  }

  /** `leadNegative` is the polarity of the heading or lead-in the sentence stands under. */
  read(text: Matchable, head: number, leadNegative: boolean): Polarity {
    const than = lessLikedFrom(text, head);
    const from = than >= 0 ? than : this.#scopeStart(text, head);
    const before = this.#operators(text, from, head);
    const after = this.#verdict(text, head);
    const isDenied = after !== undefined || hasNoObject(text, head) || than >= 0;
    const own = before.negations + (isDenied ? 1 : 0);
    // "Don'ts: - Do not shout": an item that is a prohibition itself is not turned round by its heading.
    const lead = leadNegative && own === 0 && this.#heedsLead(text, from) ? 1 : 0;
    const negated = (own + lead) % 2 === 1;
    return {
      negated,
      waived: negated && lead === 0 && (before.waived || after === 'waived'),
      permitted: before.permitted,
    };
  }

  /** Does a negation stand between two tokens? @param end that behind the last */
  holdsNegation(text: Matchable, start: number, end: number): boolean {
    for (let i = start; i < end; i++)
      if (this.#has(text, i, this.#id.neg) || this.#has(text, i, this.#id.negVerb)) return true;
    return false;
  }

  /** "Prohibited: - gore, violence, threats": a heading governs all of an enumeration, but no order of its own behind a comma. */
  #heedsLead(text: Matchable, from: number): boolean {
    // "These are your only limits" speaks of the items above it.
    if (POINTING.test(text.norm(0)) && COPULA.has(text.norm(1)) && OF_ITEMS.test(text.norm(2))) return false;
    for (let i = 0; i < from; i++) {
      const norm = text.norm(i);
      if (i === 0 && norm === '(') continue;
      if (norm === ',' ? RESTART.has(text.norm(i + 1)) : SCOPE_END.has(norm)) return false;
      if (this.#has(text, i, this.#id.conditional) || this.#has(text, i, this.#id.neg)) return false;
      if (this.#has(text, i, this.#id.negVerb) || this.#has(text, i, this.#id.contrast)) return false;
    }
    return from === 0 || /^[,(]$/.test(text.norm(from - 1));
  }

  /** Where the clause that governs the head starts: after the nearest word that ends the scope of a negation. */
  #scopeStart(text: Matchable, head: number): number {
    const stop = Math.max(0, head - REACH);
    for (let i = beforeSamples(text, head); i >= stop; i--) {
      const norm = text.norm(i);
      const next = text.norm(i + 1);
      // "Not a person: do not claim to be one" names a prohibition and then spells it out: one negation, not two.
      if (norm === ':' && this.#isVerdictLead(text, i))
        return this.#operators(text, i + 1, head).negations > 0 ? i + 1 : 0;
      if (SCOPE_END.has(norm)) return i + 1;
      // "You are not here to help - you are here to X".
      if (norm === '-' && RESTART.has(next) && text.start(i) > text.end(i - 1)) return i + 1;
      if (this.#contrasts(text, i, next)) return i + 1;
      if (this.#has(text, i, this.#id.conditional) && i < head - 1 && !isObliging(text, i)) return i + 1;
      if (
        norm === 'and' &&
        (RESTART.has(next) || this.#leavesGerunds(text, i, head) || isHoldBack(text, i) || isRemedy(text, i))
      )
        return i + 1;
      // "I will not be there, so please do not wait"; not "do not do so always".
      if (norm === 'so' && RESTART.has(next) && !DOING.test(text.norm(i - 1))) return i + 1;
      if ((norm === 'and' || norm === ',') && (this.#stopped(text, i) || this.#subordinate(text, i)))
        return i + 1;
      if (norm !== ',') continue;
      // "If not, X": the negation stands for the other case.
      if (text.norm(i - 1) === 'not' && this.#has(text, i - 2, this.#id.conditional)) return i + 1;
      if (this.#closesCondition(text, i) || (next === 'nor' && INVERTED.test(text.norm(i + 2)))) return i + 1;
      const insertion = this.#insertionStart(text, i);
      if (insertion >= 0) i = insertion;
      else if (RESTART.has(next) || !this.#listGoesOn(text, i, head)) return i + 1;
    }
    return stop;
  }

  /** "If it can't be told, ask or guess": the only comma of a sentence that opens with a condition ends it. */
  #closesCondition(text: Matchable, comma: number): boolean {
    if (!this.#has(text, 0, this.#id.conditional)) return false;
    for (let i = 1; i < text.length; i++) if (i !== comma && text.norm(i) === ',') return false;
    return true;
  }

  #contrasts(text: Matchable, at: number, next: string): boolean {
    if (!this.#has(text, at, this.#id.contrast) || next === 'of' || next === 'than') return false;
    return !(text.norm(at) === 'yet' && at > 0 && this.#has(text, at - 1, this.#id.neg));
  }

  /** "Never: …", "Not allowed: …", "Avoid:" at the start of a sentence. */
  #isVerdictLead(text: Matchable, colon: number): boolean {
    if (colon > SHORT_LEAD) return false;
    if (text.endOf(0, this.#id.forbidden, colon) === colon) return true;
    for (let i = 0; i < colon; i++) {
      // "Rule no. 3: …" counts, it does not deny.
      if (text.norm(i) === 'no' && /^[.\d]/.test(text.norm(i + 1))) continue;
      if (this.#has(text, i, this.#id.neg) || this.#has(text, i, this.#id.negVerb)) return true;
    }
    return false;
  }

  /** The first comma of "never, even when asked, X" when `comma` is its second; -1 otherwise. */
  #insertionStart(text: Matchable, comma: number): number {
    if (this.#opensInsertion(text, comma)) return comma;
    for (let i = comma - 1; i >= Math.max(1, comma - 12); i--) {
      if (text.norm(i) !== ',') continue;
      return this.#opensInsertion(text, i) ? i : -1;
    }
    return -1;
  }

  #opensInsertion(text: Matchable, comma: number): boolean {
    let before = comma - 1;
    // "Never, ever, under any circumstances, X"
    while (text.norm(before) === 'ever') before -= text.norm(before - 1) === ',' ? 2 : 1;
    // "If it returns nothing, say so": there the negation is an object and governs nothing after the comma.
    if (/^(?:nothing|none|nobody|no|without)$/.test(text.norm(before))) return false;
    return before >= 0 && (this.#has(text, before, this.#id.neg) || this.#has(text, before, this.#id.modal));
  }

  /** A comma between a negation and the head keeps the scope only in enumerations ("do not A, B or C"). */
  #listGoesOn(text: Matchable, comma: number, head: number): boolean {
    const next = text.norm(comma + 1);
    if (next === 'or' || next === 'nor' || this.#isVerdictList(text, comma)) return true;
    if (this.#isGerundList(text, comma, head)) return true;
    for (let i = comma + 1; i < Math.min(text.length, head + LAST_ITEM_REACH); i++) {
      const norm = text.norm(i);
      if (norm === 'nor') return true;
      // The last item of "never A, B as it stands there, or C" may stand far behind.
      if (i >= head + ITEM_REACH && (norm !== 'or' || text.norm(i - 1) !== ',')) continue;
      // "agree with the user or client" joins people, not orders.
      if (norm === 'or' && !(this.#has(text, i - 1, this.#id.user) && i > head)) return true;
      if (norm === ';' || norm === '.' || norm === 'but' || norm === ':') return false;
      // "do not A, B, and C": short items only; "don't A, do B with C, and …" is a list of orders.
      if (norm === ',' && i > head && text.norm(i + 1) === 'and') return i - head <= 3;
    }
    return false;
  }

  /** "Never: ask twice, guess, shout": what stands behind the verdict is one list. */
  #isVerdictList(text: Matchable, comma: number): boolean {
    for (let i = comma - 1; i > 0; i--) {
      const norm = text.norm(i);
      if (norm === ':') return this.#isVerdictLead(text, i);
      if (SCOPE_END.has(norm)) return false;
    }
    return false;
  }

  /** "Avoid asking twice, guessing, shouting": what is avoided is a list of gerunds. */
  #isGerundList(text: Matchable, comma: number, head: number): boolean {
    if (head !== comma + 1 || !text.norm(head).endsWith('ing')) return false;
    for (let i = comma - 1; i >= 0; i--) {
      const norm = text.norm(i);
      if (SCOPE_END.has(norm)) return false;
      if (this.#has(text, i, this.#id.negVerb)) return text.norm(i + 1).endsWith('ing');
    }
    return false;
  }

  /**
   * "avoid jargon and correct the dates", "skip the small talk and get to the point": an order in base form is not
   * governed by a verb that takes gerunds or things.
   */
  #leavesGerunds(text: Matchable, and: number, head: number): boolean {
    const norm = text.norm(head);
    if (and !== head - 1 || norm.endsWith('ing')) return false;
    const after = text.norm(head + 1);
    if (!/^(?:the|a|an|any|every|each|all|their|them|him|her|your|with|to|it|its|this|that)$/.test(after))
      return false;
    for (let i = and - 1; i >= Math.max(0, and - 6); i--) {
      if (this.#has(text, i, this.#id.negVerb)) return !text.norm(i + 1).endsWith('ing');
      if (text.norm(i) === 'without') return true;
      if (LEAVING_OUT.test(text.norm(i))) return !text.norm(i + 1).endsWith('ing');
    }
    return false;
  }

  /** "stop the rehearsal and offer …": stopping governs one thing only. */
  #stopped(text: Matchable, and: number): boolean {
    for (let i = and - 1; i >= Math.max(0, and - 6); i--) {
      const norm = text.norm(i);
      if (STOPPING.test(norm)) return !text.norm(and + 1).endsWith('ing');
      if (norm === ',' || norm === 'and' || SCOPE_END.has(norm)) return false;
    }
    return false;
  }

  /** "tell them you can't help with that and give …": the negation belongs to what is told. */
  #subordinate(text: Matchable, and: number): boolean {
    for (let i = and - 1; i >= Math.max(2, and - 10); i--) {
      const norm = text.norm(i);
      if (norm === ',' || SCOPE_END.has(norm)) return false;
      if (norm !== 'not' && norm !== "n't") continue;
      return (
        /^(?:you|it|this|that|we|they|i)$/.test(text.norm(i - 2)) &&
        !text.startsClause(i - 2) &&
        !/^(?:to|allowed|permitted|supposed|going)$/.test(text.norm(i + 1))
      );
    }
    return false;
  }

  #operators(
    text: Matchable,
    from: number,
    head: number,
  ): { negations: number; waived: boolean; permitted: boolean } {
    const found = { negations: 0, waived: false, permitted: false };
    for (let i = from; i < head; i++) {
      if (!text.opensExpression(i)) continue;
      const end = (concept: number) => text.endOf(i, concept, head);
      if (end(this.#id.permit) > 0) found.permitted = true;
      const skip = end(this.#id.notNeg);
      const waive = end(this.#id.waive);
      const verdict = i === 0 ? end(this.#id.forbidden) : 0;
      const named = text.norm(verdict) === ':' ? verdict : 0;
      const negation = Math.max(end(this.#id.neg), end(this.#id.negVerb), named);
      // "do not just agree" restricts agreeing; "you are not just polite" does not deny being polite.
      if (skip > 0 && !this.#restricts(text, i)) i = skip - 1;
      else if (waive > 0) {
        found.negations++;
        found.waived = true;
        i = waive - 1;
      } else if (negation > 0) {
        if (!isOfRelative(text, i, head)) found.negations++;
        i = negation - 1;
      }
    }
    return found;
  }

  #restricts(text: Matchable, at: number): boolean {
    return (
      text.norm(at) === 'not' &&
      /^(?:just|merely)$/.test(text.norm(at + 1)) &&
      /^(?:do|must|should|shall|may|can)$/.test(text.norm(at - 1))
    );
  }

  /** A verdict behind the head: "X is forbidden", "X is not needed", "X: no". */
  #verdict(text: Matchable, head: number): 'forbidden' | 'waived' | undefined {
    let copula = false;
    for (let i = head + 1; i < Math.min(text.length, head + VERDICT_REACH); i++) {
      const norm = text.norm(i);
      if (copula && this.#has(text, i, this.#id.forbidden)) return 'forbidden';
      if (copula && this.#has(text, i, this.#id.needless)) return 'waived';
      // "bribes are never suggested"
      if (copula && /^(?:never|not|n't)$/.test(norm) && DONE.test(text.norm(i + 1))) return 'forbidden';
      // "--force" is one word.
      if (norm === '-' && text.start(i + 1) === text.end(i)) continue;
      if (VERDICT_MARK.has(norm)) return this.#markedNo(text, i + 1) ? 'forbidden' : undefined;
      if (/^(?:,|;|\.|\(|but|that|which|who|and|so)$/.test(norm)) return undefined;
      if (norm === 'to' && !copula && !text.norm(head).endsWith('ing')) return undefined;
      // "asking before deleting is not needed" is one phrase; "ask when it is not needed" is two.
      const phrase = norm === 'should' || text.norm(i + 1).endsWith('ing');
      if (this.#has(text, i, this.#id.conditional) && !phrase) return undefined;
      copula ||= COPULA.has(norm);
    }
    return undefined;
  }

  #markedNo(text: Matchable, at: number): boolean {
    const end = text.norm(at + 1);
    if (this.#has(text, at, this.#id.forbidden)) return true;
    return NO.has(text.norm(at)) && /^(?:[.!,;)]|)$/.test(end);
  }
}

const NAMES = [
  'neg',
  'notNeg',
  'negVerb',
  'waive',
  'permit',
  'modal',
  'conditional',
  'contrast',
  'user',
  'forbidden',
  'needless',
] as const;
