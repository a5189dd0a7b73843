import { ANYTHING, HEAD, OP, OPTIONAL, type PatternData } from './matcher';
import { NumberSets } from './numberSets';
import type { Item, ParsedPattern, Sequence } from './pattern';
import type { WordTable } from './wordTable';

/** Turns parsed patterns into the code that the matcher runs. */
export class PatternCompiler {
  readonly #code: number[] = [];
  readonly #entries: number[] = [];
  readonly #wordSets = new NumberSets();
  readonly #conceptSets = new NumberSets();
  readonly #known = new Map<string, number>();

  constructor(readonly words: WordTable) {}

  /** The number of a pattern; patterns with the same code share one. */
  add(pattern: ParsedPattern): number {
    const code = this.#sequence(pattern.sequence);
    const key = code.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { first } = pattern;
    this.#entries.push(
      this.#code.length,
      this.wordSet(first?.words ?? []),
      first ? this.#conceptSets.id([...first.concepts]) : ANYTHING,
    );
    this.#code.push(...code);
    this.#known.set(key, this.#known.size);
    return this.#known.size - 1;
  }

  /** The number of a set of words. */
  wordSet(words: Iterable<string>): number {
    return this.#wordSets.id(Array.from(words, (word) => this.words.add(word)));
  }

  get data(): PatternData {
    return {
      code: this.#code,
      entries: this.#entries,
      wordBounds: this.#wordSets.data.bounds,
      wordMembers: this.#wordSets.data.members,
      conceptBounds: this.#conceptSets.data.bounds,
      conceptMembers: this.#conceptSets.data.members,
    };
  }

  #sequence(items: Sequence): number[] {
    return [items.length, ...items.flatMap((item) => this.#item(item))];
  }

  #item({ element, optional, head }: Item): number[] {
    const [op, ...rest] = this.#element(element);
    return [(op ?? 0) + (optional ? OPTIONAL : 0) + (head ? HEAD : 0), ...rest];
  }

  #element(element: Item['element']): number[] {
    switch (element.kind) {
      case 'words': {
        const [only, ...more] = element.words;
        if (only !== undefined && more.length === 0) return [OP.word, this.words.add(only)];
        return [OP.words, this.wordSet(element.words)];
      }
      case 'concept':
        return [OP.concept, element.concept];
      case 'gap':
        return [OP.gap, element.max];
      case 'choice': {
        const options = element.options.flatMap((option) => {
          const code = this.#sequence(option);
          return [code.length, ...code];
        });
        return [OP.choice, options.length + 1, element.options.length, ...options];
      }
      default:
        return [OP[element.kind], 0];
    }
  }
}
