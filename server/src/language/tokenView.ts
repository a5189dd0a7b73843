import type { ConceptHit, ExpressionPlaces, Lexicon } from './lexicon';
import { endsSentence, opensClause } from './reserved';
import { normOf, type Token } from './tokens';

/** How many marks may close a sentence: `never refuse."` */
const CLOSING_MARKS = 3;
const CLOSING_QUOTE = /["”»*)]/;

/**
 * The tokens of one sentence, for patterns and for whoever reads the words around a match. Words are numbers here;
 * strings, tokens and concept sets are made for those who ask.
 */
export class TokenView {
  /** The lexicon's concept groups of the expressions that occur, with repetitions. */
  readonly groups: readonly number[];
  #places: ExpressionPlaces | undefined;
  #tokens: readonly Token[] | undefined;
  #concepts: ReadonlySet<number> | undefined;
  #hitsAt: readonly (readonly ConceptHit[])[] | undefined;

  /**
   * @param text the text that `bounds` refers to
   * @param ids word numbers; 0 for words that the lexicon's table does not hold
   * @param bounds start and end of each token, in turn
   * @param quoted which tokens are quoted; undefined when none is
   */
  constructor(
    readonly lexicon: Lexicon,
    readonly text: string,
    readonly ids: readonly number[],
    readonly bounds: readonly number[],
    readonly quoted?: readonly boolean[],
  ) {
    this.groups = lexicon.groupsIn(ids);
  }

  get length(): number {
    return this.ids.length;
  }

  /** The normal form of a token; '' where there is none. */
  norm(at: number): string {
    const id = this.ids[at];
    if (id === undefined) return '';
    return id > 0 ? this.lexicon.words.word(id) : normOf(this.text, this.start(at), this.end(at));
  }

  start(at: number): number {
    return this.bounds[2 * at] ?? 0;
  }

  end(at: number): number {
    return this.bounds[2 * at + 1] ?? 0;
  }

  /** May a clause start at this token: the first, or after punctuation, a conjunction or an adverb that opens an order. */
  startsClause(at: number): boolean {
    return at === 0 || opensClause(this.ids[at - 1] ?? 0);
  }

  /** Is this the end of the sentence, or are there only the marks left that close it? */
  isEnd(at: number): boolean {
    if (at < this.ids.length - CLOSING_MARKS) return false;
    for (let i = at; i < this.ids.length; i++)
      if (!endsSentence(this.ids[i] ?? 0) && !CLOSING_QUOTE.test(this.text.charAt(this.start(i))))
        return false;
    return true;
  }

  /** Does an expression of any concept start at this token? Most are asked for several concepts, and do not. */
  opensExpression(at: number): boolean {
    const { bounds } = this.places;
    return (bounds[at + 1] ?? 0) > (bounds[at] ?? 0);
  }

  /** Does an expression of a concept start at this token? */
  has(at: number, concept: number): boolean {
    return this.endOf(at, concept) > 0;
  }

  /** The end of the longest expression of a concept that starts at a token and ends at `limit` or before; else -1. */
  endOf(at: number, concept: number, limit: number = this.ids.length): number {
    if (at < 0 || at >= this.ids.length) return -1;
    const { bounds, ends } = this.places;
    const first = bounds[at] ?? 0;
    for (let index = (bounds[at + 1] ?? 0) - 1; index >= first; index--) {
      const end = ends[index] ?? 0;
      if (end <= limit && this.isOf(index, concept)) return end;
    }
    return -1;
  }

  /** Where the expressions of `groups` stand. */
  get places(): ExpressionPlaces {
    return (this.#places ??= this.lexicon.placesIn(this.ids));
  }

  /** Is one of the expressions, by its index in `groups`, one of a concept? */
  isOf(expression: number, concept: number): boolean {
    return this.lexicon.isOf(this.groups[expression] ?? 0, concept);
  }

  /** Does an expression of a concept occur? */
  expresses(concept: number): boolean {
    const { groups, lexicon } = this;
    for (let index = 0; index < groups.length; index++)
      if (lexicon.isOf(groups[index] as number, concept)) return true;
    return false;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.ids.map((_, at) => ({
      norm: this.norm(at),
      start: this.start(at),
      end: this.end(at),
      quoted: this.quoted?.[at] ?? false,
    })));
  }

  /** Concepts that occur. */
  get concepts(): ReadonlySet<number> {
    return (this.#concepts ??= new Set(this.groups.flatMap((group) => this.lexicon.conceptsOf(group))));
  }

  /** Concept hits by the token at which they start. */
  get hitsAt(): readonly (readonly ConceptHit[])[] {
    const { bounds, ends } = this.places;
    return (this.#hitsAt ??= this.ids.map((_, start) => {
      const hits: ConceptHit[] = [];
      for (let index = bounds[start] ?? 0; index < (bounds[start + 1] ?? 0); index++)
        for (const concept of this.lexicon.conceptsOf(this.groups[index] ?? 0))
          hits.push({ concept, start, end: ends[index] ?? 0 });
      return hits;
    }));
  }
}
