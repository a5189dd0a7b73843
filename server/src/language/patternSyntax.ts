import { spellings, verbForms } from './inflect';
import { normalWords } from './compileLexicon';
import type { Element, Item, Sequence } from './pattern';

/** Parses the syntax described in pattern.ts. @throws {Error} on a syntax fault or an unknown concept */
export function parsePattern(source: string, resolve: (concept: string) => number): Sequence {
  return new Parser(source, resolve).whole();
}

class Parser {
  #at = 0;
  constructor(
    readonly source: string,
    readonly resolve: (concept: string) => number,
  ) {}

  /** The whole pattern; alternatives may stand at the top without parentheses. */
  whole(): Sequence {
    const options = this.#options();
    if (this.#at < this.source.length) this.#fail(`an unexpected "${this.source[this.#at]}"`);
    const only = options.length === 1 ? options[0] : undefined;
    return only ?? [{ element: merged(options), optional: false, head: false }];
  }

  #options(): Sequence[] {
    const options = [this.#sequence()];
    while (this.#eat('|')) options.push(this.#sequence());
    return options;
  }

  #sequence(): Sequence {
    const items: Item[] = [];
    for (;;) {
      while (this.source[this.#at] === ' ') this.#at++;
      const next = this.source[this.#at];
      if (next === undefined || next === '|' || next === ')') break;
      items.push(this.#item());
    }
    if (items.length === 0) this.#fail('an empty sequence');
    return items;
  }

  #item(): Item {
    const head = this.#eat('>');
    const element = this.#element();
    return { element, optional: this.#eat('?'), head };
  }

  #element(): Element {
    if (this.#eat('(')) return this.#choice();
    const rest = this.source.slice(this.#at);
    const word = (rest.startsWith('{') ? /^\{[^}]*\}/ : /^[^\s()?|>]+/).exec(rest)?.[0] ?? '';
    if (word === '') this.#fail('a missing element');
    this.#at += word.length;
    return this.#simple(word);
  }

  #simple(word: string): Element {
    if (word === '^') return { kind: 'start' };
    if (word === '$') return { kind: 'end' };
    if (word === '*') return { kind: 'any' };
    if (word.startsWith('~')) this.#fail('the mark of tentative patterns where it means nothing');
    if (word.startsWith('@')) return { kind: 'concept', concept: this.resolve(word.slice(1)) };
    const gap = /^\.\.(\d*)$/.exec(word);
    if (gap) return { kind: 'gap', max: gap[1] ? Number(gap[1]) : 4 };
    if (word.startsWith('{')) return merged(word.slice(1, -1).split('|').map(inflectedVerb));
    const words = normalWords(word).map((norm) => wordItem([norm]));
    if (words.length === 0) this.#fail('a missing element');
    const only = words.length === 1 ? words[0] : undefined;
    // A contraction or hyphenated word is several tokens.
    return only?.element ?? { kind: 'choice', options: [words] };
  }

  #choice(): Element {
    const options = this.#options();
    if (!this.#eat(')')) this.#fail('a missing ")"');
    return merged(options);
  }

  #eat(char: string): boolean {
    if (this.source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #fail(what: string): never {
    throw new Error(`pattern "${this.source}" has ${what} at ${this.#at}`);
  }
}

function wordItem(words: readonly string[]): Item {
  return {
    element: { kind: 'words', words: new Set(words.flatMap(spellings)) },
    optional: false,
    head: false,
  };
}

/** A verb in all its forms; of several words ("bring up") the first inflects. */
function inflectedVerb(verb: string): Sequence {
  const [first = '', ...rest] = normalWords(verb);
  return [wordItem(verbForms(first)), ...rest.map((norm) => wordItem([norm]))];
}

/**
 * Alternatives as one element: single words become one set of words. Among longer alternatives only neighbours do, as the
 * order decides which way to a place counts.
 */
function merged(options: readonly Sequence[]): Element {
  const all: Sequence[] = [];
  let words: Set<string> | undefined;
  for (const option of options) {
    const own = plainWords(option);
    if (own && words) for (const word of own) words.add(word);
    else {
      words = own && new Set(own);
      all.push(words ? [{ element: { kind: 'words', words }, optional: false, head: false }] : option);
    }
  }
  return all.length === 1 && words ? { kind: 'words', words } : { kind: 'choice', options: all };
}

/** The words of an alternative that is one plain word. */
function plainWords([item, ...more]: Sequence): ReadonlySet<string> | undefined {
  if (!item || more.length > 0 || item.optional || item.head) return undefined;
  return item.element.kind === 'words' ? item.element.words : undefined;
}
