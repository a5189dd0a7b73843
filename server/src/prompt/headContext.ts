import type { Lexicon } from '../language/lexicon';
import type { Matchable } from '../language/pattern';

/** Who does what the head of a match says. */
export type Subject = 'assistant' | 'user' | 'other';

/** How the head of a match stands in its sentence. */
export interface HeadContext {
  /** An odd number of negations govern it: "never X", "avoid X"; even for "never fail to X". */
  readonly negated: boolean;
  /** Negated by a waiver: "no need to X" does not forbid X. */
  readonly waived: boolean;
  /** Allowed rather than ordered: "you may X". */
  readonly permitted: boolean;
  /** Stands in an if- or when-clause: the case, not the order. */
  readonly conditional: boolean;
  /** Stands in a relative clause ("posts that X") or is what somebody wants ("asks you to X"): a description. */
  readonly described: boolean;
  readonly subject: Subject;
}

/** How far to the left a governing word is looked for, in tokens. Sentences this long are rare; work stays bounded. */
const REACH = 24;

const WANTS = new Set(
  'ask asks asked asking want wants wanted wanting try tries tried trying attempt attempts request requests requested wish wishes demand demands demanded instruct instructs told instructed hope hopes seek seeks threaten threatens need needs like'.split(
    ' ',
  ),
);

/** Reads the context of token `head` from the words before it. `leadNegative` is the polarity of the list's heading. */
export class HeadReader {
  readonly #id: Readonly<
    Record<
      | 'neg'
      | 'notNeg'
      | 'negVerb'
      | 'waive'
      | 'permit'
      | 'modal'
      | 'adverb'
      | 'conditional'
      | 'contrast'
      | 'relative'
      | 'user'
      | 'assistant'
      | 'thirdParty',
      number
    >
  >;

  constructor(lexicon: Lexicon) {
    const id = (name: string) => lexicon.id(name);
    this.#id = {
      neg: id('neg'),
      notNeg: id('notNeg'),
      negVerb: id('negVerb'),
      waive: id('waive'),
      permit: id('permit'),
      modal: id('modal'),
      adverb: id('adverb'),
      conditional: id('conditional'),
      contrast: id('contrast'),
      relative: id('relative'),
      user: id('user'),
      assistant: id('assistant'),
      thirdParty: id('thirdParty'),
    };
  }

  read(text: Matchable, head: number, leadNegative: boolean): HeadContext {
    const from = this.#scopeStart(text, head);
    const operators = this.#operators(text, from, head);
    const lead = leadNegative && from === 0 ? 1 : 0;
    return {
      negated: (operators.negations + lead) % 2 === 1,
      waived: operators.waived && lead === 0,
      permitted: operators.permitted,
      conditional: this.#isConditional(text, head),
      described: this.#isDescribed(text, head),
      subject: this.#subject(text, head),
    };
  }

  #has(text: Matchable, at: number, concept: number): boolean {
    return text.hitsAt[at]?.some((hit) => hit.concept === concept) ?? false;
  }

  /** Where the clause that governs the head starts: after the nearest word that ends the scope of a negation. */
  #scopeStart(text: Matchable, head: number): number {
    const stop = Math.max(0, head - REACH);
    for (let i = head - 1; i >= stop; i--) {
      const norm = text.tokens[i]?.norm ?? '';
      if (
        norm === ';' ||
        norm === ':' ||
        norm === '—' ||
        norm === '–' ||
        norm === '.' ||
        norm === '!' ||
        norm === '('
      )
        return i + 1;
      if (
        this.#has(text, i, this.#id.contrast) &&
        text.tokens[i + 1]?.norm !== 'of' &&
        text.tokens[i + 1]?.norm !== 'than'
      )
        return i + 1;
      if (this.#has(text, i, this.#id.conditional) && i < head - 1) return i + 1;
      if (norm === ',' && (text.tokens[i + 1]?.norm === 'please' || !this.#listGoesOn(text, i, head)))
        return i + 1;
      if (
        norm === 'and' &&
        /^(?:always|just|instead|then|simply|you|please|only|rather|make|keep)$/.test(
          text.tokens[i + 1]?.norm ?? '',
        )
      )
        return i + 1;
    }
    return stop;
  }

  /** A comma between a negation and the head keeps the scope only in enumerations ("do not A, B or C") and insertions. */
  #listGoesOn(text: Matchable, comma: number, head: number): boolean {
    const before = comma - 1;
    if (before >= 0 && (this.#has(text, before, this.#id.neg) || this.#has(text, before, this.#id.modal)))
      return true;
    for (let i = before; i >= Math.max(0, before - 6); i--)
      if (text.tokens[i]?.norm === ',' && i > 0 && this.#has(text, i - 1, this.#id.neg)) return true;
    if (text.tokens[comma + 1]?.norm === 'or' || text.tokens[comma + 1]?.norm === 'nor') return true;
    for (let i = comma + 1; i < Math.min(text.tokens.length, head + 8); i++) {
      const norm = text.tokens[i]?.norm;
      if (norm === 'or' || norm === 'nor') return true;
      if (norm === ';' || norm === '.' || norm === 'but') return false;
    }
    return false;
  }

  #operators(
    text: Matchable,
    from: number,
    head: number,
  ): { negations: number; waived: boolean; permitted: boolean } {
    let negations = 0;
    let waived = false;
    let permitted = false;
    for (let i = from; i < head; i++) {
      const hits = text.hitsAt[i] ?? [];
      const skip = hits.find((hit) => hit.concept === this.#id.notNeg && hit.end <= head);
      const waive = hits.find((hit) => hit.concept === this.#id.waive && hit.end <= head);
      const verb = hits.find((hit) => hit.concept === this.#id.negVerb && hit.end <= head);
      const negation = hits.find((hit) => hit.concept === this.#id.neg && hit.end <= head);
      if (hits.some((hit) => hit.concept === this.#id.permit && hit.end <= head)) permitted = true;
      if (skip) i = skip.end - 1;
      else if (waive) {
        negations++;
        waived = true;
        i = waive.end - 1;
      } else if (negation ?? verb) {
        negations++;
        i = (negation ?? verb ?? { end: i + 1 }).end - 1;
      }
    }
    return { negations, waived: waived && negations % 2 === 1, permitted };
  }

  /** True when the head stands in a clause opened by "if", "when" … and not yet closed by a comma or "then". */
  #isConditional(text: Matchable, head: number): boolean {
    for (let i = head - 1; i >= Math.max(0, head - REACH); i--) {
      const norm = text.tokens[i]?.norm ?? '';
      if (norm === ';' || norm === ':' || norm === '.' || norm === 'then') return false;
      if (norm === ',' && !this.#enumerates(text, i, head)) return false;
      if (this.#has(text, i, this.#id.conditional))
        return !(norm === 'should' && i > 0 && !text.clauseStarts.has(i));
    }
    return false;
  }

  /** "if A, B or C, do D": commas before an "or" close the condition only after it. */
  #enumerates(text: Matchable, comma: number, head: number): boolean {
    for (let i = comma + 1; i <= head; i++) if (text.tokens[i]?.norm === 'or') return true;
    return false;
  }

  #isDescribed(text: Matchable, head: number): boolean {
    let i = head - 1;
    while (
      i >= 0 &&
      i > head - 5 &&
      (this.#has(text, i, this.#id.adverb) ||
        this.#has(text, i, this.#id.modal) ||
        this.#has(text, i, this.#id.neg))
    )
      i--;
    const norm = text.tokens[i]?.norm ?? '';
    if (norm === 'who' || norm === 'which' || norm === 'whose') return true;
    if (norm === 'that')
      return (
        i > 0 &&
        !this.#has(text, i - 1, this.#id.assistant) &&
        /(?:s|ing|one|body|thing|text|content)$/.test(text.tokens[i - 1]?.norm ?? '')
      );
    if (norm !== 'to') return false;
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (WANTS.has(text.tokens[j]?.norm ?? '')) return true;
    return false;
  }

  #subject(text: Matchable, head: number): Subject {
    for (let i = head - 1; i >= Math.max(0, head - 7); i--) {
      const norm = text.tokens[i]?.norm ?? '';
      if (this.#has(text, i, this.#id.assistant)) return 'assistant';
      if (this.#has(text, i, this.#id.user) || this.#has(text, i, this.#id.thirdParty)) return 'user';
      const skipped =
        this.#has(text, i, this.#id.modal) ||
        this.#has(text, i, this.#id.adverb) ||
        this.#has(text, i, this.#id.neg) ||
        norm === 'to' ||
        norm === 'not';
      if (!skipped)
        return text.clauseStarts.has(i + 1) || i + 1 === head ? this.#fallback(text, i + 1, head) : 'other';
    }
    return 'assistant';
  }

  /** No subject stands before the head: an order to the assistant when a clause starts here. */
  #fallback(text: Matchable, start: number, head: number): Subject {
    return text.clauseStarts.has(start) || start < head ? 'assistant' : 'other';
  }
}
