import type { Lexicon } from '../language/lexicon';
import type { PatternMatch } from '../language/matcher';
import type { Matchable } from '../language/pattern';
import { HeadContext, type Subject } from './head';
import {
  BASE_FORM,
  COPULA,
  earlierTo,
  isCutShort,
  isInScene,
  isMatter,
  isObliging,
  isTold,
  MODIFIER,
  OBJECT_OPENING,
  parenthesisBefore,
  pluralBefore,
  pursuedBy,
} from './headForms';
import { NegationReader } from './negation';
import { conceptTest, REACH, type ConceptTest } from './reach';

export type { HeadContext } from './head';

const WANTS = new Set(
  'ask asks asked asking want wants wanted wanting try tries tried trying attempt attempts request requests requested wish wishes demand demands demanded instruct instructs told tell tells instructed hope hopes seek seeks threaten threatens need needs like'.split(
    ' ',
  ),
);
/** Who wants it when the wanting is itself an order: "I want you to X", "you are asked to X", "try to X". */
const ORDERING = new Set(['i', 'we', 'you', 'your', "'d", "'ve", 'developer', 'company', 'management']);
/** Stand before an order that follows a condition without a comma: "if the build fails just X". */
const RUN_ON_ADVERB = /^(?:just|simply|always|immediately|please|then|also)$/;
/** A word after these is no order: "wants to X", "and X", "people who X", "about X". */
const GOVERNS =
  /^(?:to|and|or|but|not|n't|,|a|an|the|any|all|some|every|no|their|your|his|her|my|our|its|this|that|these|those|who|which|what|how|when|if|of|for|about|with|in|on|at|by|from|into|like|as|than|i|we|he|she|it|they|you|people|users?|very|too|so|more|let|lets|make|makes|help|helps|please|'s)$/;
/** Verbs of conditions, in the forms that they have there. */
const FINITE =
  /^(?:[a-z]{3,}ed|asks?|says?|tries|try|wants?|is|are|'re|'m|was|has|have|had|fails?|insists?|mentions?|needs?|gets?|makes?|does|do|ca|can|wo|sees?|complains?|refuses?|tells?|sends?|gives?|goes|go|leaves?|talks?|speaks?|writes?|uses?|requests?|disagrees?|loses?|lose|wins?|breaks?|looks?|seems?|feels?|comes?|thinks?|claims?|brings?|shows?|shares?|uploads?|starts?|stops?|types?|answers?|replies|keeps?|finds?|runs?|know|knows|love|loves|hates?|demands?|questions|threatens?|posts?|enters?|gives?|argues?|calls?|takes?|offers?|begins?|ends?|finishes|drops?|rises?|falls?|lacks?|hits?|pushes)$/;
/** "that" after such a word opens a description of it. */
const DESCRIBABLE = /(?:s|ing|one|body|thing|text|content|copy|story|song|joke|scene|line|script)$/;
const PARTICIPLE = /(?:ed|en|wn|ld|pt|ft|nt|ht|id|de|ung|ut)$/;
/** What is so is said with the word behind these. */
const IS_SO = /^(?:is|are|'re)$/;
const CONDITION_END = new Set([';', ':', '.', 'then', '→', '—', '–', '-', '=', '>', '…', '|']);
/** Before "to X" these say how willingly somebody does X: "you choose to X". */
const CATENATIVE =
  /^(?:want|wants|choose|chooses|agree|agrees|strive|strives|aim|aims|willing|happy|ready|glad|eager|prepared|tend|tends|continue|continues|proceed|proceeds|prefer|prefers)$/;
/** Before "you" these make it an object: "if they ask you …". */
const TAKES_YOU =
  /^(?:asks?|asked|tells?|told|gives?|gave|shows?|makes?|lets?|thinks?|believes?|says?|wants?|needs?|to|with|for|of|from|that|what|which|how|and|or|about|at|by|on|if|when)$/;

/** Reads the context of a token from the words around it. */
export class HeadReader {
  readonly negations: NegationReader;
  readonly #has: ConceptTest;
  readonly #id: Readonly<Record<(typeof NAMES)[number], number>>;

  constructor(lexicon: Lexicon) {
    this.negations = new NegationReader(lexicon);
    const { has, id } = conceptTest(lexicon, NAMES);
    this.#has = has;
    this.#id = id;
  }

  /** `leadNegative` is the polarity of the heading or lead-in the sentence stands under. */
  read(text: Matchable, head: number, leadNegative: boolean): HeadContext {
    return new HeadContext(this, text, head, leadNegative);
  }

  /**
   * Does a heading such as "Never:" rule a match out? One that opens with a negation says by itself what it comes to: "do not
   * ask" does, "pay without asking" does not.
   */
  isRuledOut(text: Matchable, { start, head, end }: PatternMatch): boolean {
    const opening = Math.min(end, Math.max(head, start + 2));
    return (
      !this.negations.holdsNegation(text, start, opening) && this.negations.read(text, start, true).negated
    );
  }

  /** True when the head stands in a clause opened by "if", "when" … that nothing has closed before it. */
  isConditional(text: Matchable, head: number): boolean {
    for (let i = head - 1; i >= Math.max(0, head - REACH); i--) {
      const norm = text.norm(i);
      if (CONDITION_END.has(norm)) return false;
      if (norm === ')') {
        i = parenthesisBefore(text, i);
        continue;
      }
      if (norm === ',' && !this.#enumerates(text, i, head)) return false;
      if (!this.#has(text, i, this.#id.conditional) || this.#isAdverbial(text, i)) continue;
      if (isObliging(text, i)) return false;
      return (
        !this.#isShort(text, i, head) && !this.#ownSubject(text, i, head) && !this.#runsOn(text, i, head)
      );
    }
    return false;
  }

  /** "at once", "once a week", "what they said before (or after) to X": no condition. */
  #isAdverbial(text: Matchable, at: number): boolean {
    if (/^(?:before|after)$/.test(text.norm(at))) return /^(?:to|\(|\))$/.test(text.norm(at + 1));
    if (text.norm(at) !== 'once') return false;
    return (
      /^(?:at|than|only)$/.test(text.norm(at - 1)) || /^(?:and|a|an|per|every|again)$/.test(text.norm(at + 1))
    );
  }

  /** "if A, B or C, do D": a comma followed by "or" closes the condition only when no other comma comes after. */
  #enumerates(text: Matchable, comma: number, head: number): boolean {
    let or = false;
    for (let i = comma + 1; i <= head; i++) or ||= text.norm(i) === 'or';
    if (!or) return false;
    for (let i = head + 1; i < Math.min(text.length, head + 9); i++) if (text.norm(i) === ',') return true;
    return false;
  }

  /** "when in doubt X", "if asked X": the condition is over before the head, comma or not. */
  #isShort(text: Matchable, at: number, head: number): boolean {
    const end = (text.hitsAt[at] ?? []).find((hit) => hit.concept === this.#id.shortCondition)?.end;
    if (end === undefined || end > head) return false;
    return !/^(?:to|about|by|for|whether|if|how|why|what|who|where|that)$/.test(text.norm(end));
  }

  /** "if the guest shouts you X": a second subject opens the order. */
  #ownSubject(text: Matchable, condition: number, head: number): boolean {
    let i = head - 1;
    while (i > condition && this.#isAuxiliary(text, i)) i--;
    return text.norm(i) === 'you' && i > condition + 2 && !TAKES_YOU.test(text.norm(i - 1));
  }

  /** "if somebody asks about wine tell them X": an order begins where a clause with its verb is over, comma or not. */
  #runsOn(text: Matchable, condition: number, head: number): boolean {
    let before = head - 1;
    while (before > condition && RUN_ON_ADVERB.test(text.norm(before))) before--;
    const prompted = before < head - 1;
    if (before < condition + 2 || !BASE_FORM.test(text.norm(head))) return false;
    if (
      !prompted &&
      // "if the price is unknown use old figures"
      !IS_SO.test(text.norm(before - 1)) &&
      !OBJECT_OPENING.test(text.norm(head + 1)) &&
      !/^(?:with|back)$/.test(text.norm(head + 1))
    )
      return false;
    const norm = text.norm(before);
    if (GOVERNS.test(norm) || this.#isAuxiliary(text, before)) return false;
    if (this.#has(text, before, this.#id.user) && this.#isSubject(text, condition, before)) return false;
    return this.#hasFiniteVerb(text, condition, before);
  }

  /** Is the person the one that the condition is about, still without a verb? */
  #isSubject(text: Matchable, condition: number, at: number): boolean {
    return !this.#hasFiniteVerb(text, condition, at - 1);
  }

  #hasFiniteVerb(text: Matchable, from: number, to: number): boolean {
    for (let i = from + 2; i <= to; i++) if (FINITE.test(text.norm(i))) return true;
    return false;
  }

  #isAuxiliary(text: Matchable, at: number): boolean {
    return (
      this.#has(text, at, this.#id.adverb) ||
      this.#has(text, at, this.#id.modal) ||
      this.#has(text, at, this.#id.neg)
    );
  }

  /** True for what the sentence tells of something rather than orders. */
  isDescribed(text: Matchable, head: number): boolean {
    let i = head - 1;
    while (i >= 0 && i > head - 5 && (this.#isAuxiliary(text, i) || this.#joinsAdverbs(text, i))) i--;
    const norm = text.norm(i);
    if (norm === 'who' || norm === 'which' || norm === 'whose') return !this.#isPersona(text, i);
    if (norm === 'that')
      return (
        i > 0 &&
        !this.#has(text, i - 1, this.#id.assistant) &&
        DESCRIBABLE.test(text.norm(i - 1)) &&
        !this.#isPersona(text, i)
      );
    if (norm === 'to') return this.#isWanted(text, i);
    if (norm === 'what' && i === head - 1) return true;
    // "what the code says about fake reviews"
    if (i === head - 1 && /^(?:about|against|caught)$/.test(norm) && MODIFIER.test(text.norm(head)))
      return true;
    if (isCutShort(text, head) || isTold(text, head, i) || this.#isWorking(text, i, head)) return true;
    if (norm === 'the' && text.norm(head) === 'following') return true;
    if (isInScene(text, head)) return true;
    const others = pluralBefore(text, head, (at) => this.#has(text, at, this.#id.adverb));
    if (others >= 0 && !this.#isText(text, others) && !this.#has(text, others, this.#id.assistant))
      return true;
    return i === head - 1 && /ing$/.test(text.norm(head)) && this.#isText(text, i);
  }

  /** "replies that directly and fully X" */
  #joinsAdverbs(text: Matchable, at: number): boolean {
    const isAdverb = (i: number) => this.#has(text, i, this.#id.adverb);
    return text.norm(at) === 'and' && isAdverb(at - 1) && isAdverb(at + 1);
  }

  /** "the script deletes old files": what software does is told, unless something is done to it. */
  #isWorking(text: Matchable, subject: number, head: number): boolean {
    if (subject < 0 || text.startsClause(subject + 1) || !this.#has(text, subject, this.#id.toolThing))
      return false;
    if (subject === head - 1) return /[^s]s$|ed$/.test(text.norm(head));
    for (let i = subject + 1; i < head; i++) if (COPULA.test(text.norm(i))) return false;
    return true;
  }

  /** "posts praising …", "a request to …". */
  #isText(text: Matchable, at: number): boolean {
    return this.#has(text, at, this.#id.textThing);
  }

  /** "You are Rex, an uncle who X": the relative clause describes the assistant, so it is an order to it. */
  #isPersona(text: Matchable, relative: number): boolean {
    for (let i = relative - 1; i >= Math.max(0, relative - REACH); i--) {
      const norm = text.norm(i);
      if (norm === '.' || norm === ';') return false;
      if (norm === 'be' && !text.startsClause(i)) continue;
      if (this.#has(text, i, this.#id.personaLead)) return !this.#servesUser(text, i, relative);
    }
    return false;
  }

  /** "an assistant for clients who …": the nearest person is somebody else. */
  #servesUser(text: Matchable, from: number, relative: number): boolean {
    for (let i = relative - 1; i > from; i--) {
      if (/^(?:for|to|with|from|of|by|help|helps|helping|serving|serves|about)$/.test(text.norm(i)))
        return true;
      if (text.norm(i) === ',') return false;
    }
    return false;
  }

  /** Is the "to" before the head governed by somebody's wish ("users who try to X", "requests to X")? */
  #isWanted(text: Matchable, to: number): boolean {
    if (to > 0 && this.#isText(text, to - 1)) return true;
    // "asks the model to lie, to ignore its rules or to X"
    if (/^(?:,|or|and)$/.test(text.norm(to - 1))) {
      const before = earlierTo(text, to);
      return before > 0 && this.#isWanted(text, before);
    }
    for (let j = to - 1; j >= Math.max(0, to - 4); j--) {
      const norm = text.norm(j);
      // "requests are to be met" is an order.
      if (norm === 'is' || norm === 'are') return false;
      if (!WANTS.has(norm)) continue;
      // "no need to X" is a waiver, nobody's wish.
      if (this.#has(text, j - 1, this.#id.waive)) return false;
      if (text.startsClause(j)) return false;
      for (let k = j - 1; k >= Math.max(0, j - 5); k--) {
        if (ORDERING.has(text.norm(k))) return false;
        if (!this.#isAuxiliary(text, k)) return true;
        if (text.startsClause(k)) return false;
      }
      return true;
    }
    return false;
  }

  /** "branches may be deleted by their owner": somebody else does it. */
  #isDoneBy(text: Matchable, head: number): boolean {
    // "be force-pushed"
    if (!PARTICIPLE.test(text.norm(head)) && !PARTICIPLE.test(text.norm(head + 1))) return false;
    for (let i = head + 1; i <= head + 3; i++) {
      if (text.norm(i) !== 'by') continue;
      for (let j = i + 1; j <= i + 4; j++) {
        if (/^(?:you|yourself|,|;)$/.test(text.norm(j))) return false;
        if (this.#has(text, j, this.#id.user) && !/^(?:their|his|her)$/.test(text.norm(j))) return true;
      }
    }
    return false;
  }

  /** Who does it. */
  subject(text: Matchable, head: number): Subject {
    if (this.#has(text, pursuedBy(text, head), this.#id.user)) return 'user';
    let passive = false;
    for (let i = head - 1; i >= Math.max(0, head - 7); i--) {
      const norm = text.norm(i);
      if (this.#has(text, i, this.#id.assistant)) return 'assistant';
      if (this.#has(text, i, this.#id.user) || this.#has(text, i, this.#id.thirdParty)) {
        if (isMatter(text, i)) return 'other';
        return passive ? 'other' : 'user';
      }
      if (norm === 'we') return 'writer';
      if (CATENATIVE.test(norm) && text.norm(i + 1) === 'to') continue;
      passive ||= /^(?:be|is|are|'s|'re|get|gets)$/.test(norm) && PARTICIPLE.test(text.norm(head));
      if (COPULA.test(norm) && this.#isDoneBy(text, head)) return 'user';
      if (!this.#isAuxiliary(text, i) && norm !== 'to')
        return text.startsClause(i + 1) ? 'assistant' : 'other';
    }
    return 'assistant';
  }
}

const NAMES = [
  'waive',
  'neg',
  'modal',
  'adverb',
  'conditional',
  'shortCondition',
  'personaLead',
  'textThing',
  'user',
  'assistant',
  'thirdParty',
  'toolThing',
] as const;
