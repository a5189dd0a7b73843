import { nounForms, spellings, verbForms } from './inflect';
import { tokenize, type Token } from './tokens';

/**
 * A concept: everything a writer may say to mean one thing. Each field lists expressions, base forms of one or several
 * words separated by commas. `verbs` inflect their first word (`go along with` -> `going along with`), `nouns` their
 * last, `words` nothing.
 */
export interface Concept {
  readonly verbs?: string;
  readonly nouns?: string;
  readonly words?: string;
  /** Other concepts whose expressions belong to this one too. */
  readonly includes?: readonly string[];
}
export type Concepts = Readonly<Record<string, Concept>>;

/** A place where a concept is expressed: token indexes, half open. */
export interface ConceptHit {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly concepts: number[];
}

/** The words of all concepts in one trie over tokens. Built once, read only afterwards. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #names: readonly string[];
  readonly #root: TrieNode = { next: new Map(), concepts: [] };

  /** @throws {Error} on a concept that is defined twice or includes an unknown one */
  constructor(concepts: Concepts) {
    this.#names = Object.keys(concepts);
    for (const name of this.#names) this.#ids.set(name, this.#ids.size);
    for (const name of Object.keys(concepts)) {
      for (const phrase of phrasesOf(name, concepts, new Set())) this.#add(phrase, this.id(name));
    }
  }

  get size(): number {
    return this.#ids.size;
  }

  /** The number of a concept. @throws {Error} when there is none of that name */
  id(name: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`unknown concept @${name}`);
    return id;
  }

  /** The name of a concept by its number; names of a recogniser's own concepts are `clause/name`. */
  name(id: number): string {
    return this.#names[id] ?? '';
  }

  has(name: string): boolean {
    return this.#ids.has(name);
  }

  /** Every expression of every concept in a sequence of tokens. */
  find(tokens: readonly Token[]): ConceptHit[] {
    const hits: ConceptHit[] = [];
    for (let start = 0; start < tokens.length; start++) {
      let node: TrieNode | undefined = this.#root;
      for (let end = start; node && end < tokens.length; end++) {
        node = node.next.get(tokens[end]?.norm ?? '');
        for (const concept of node?.concepts ?? []) hits.push({ concept, start, end: end + 1 });
      }
    }
    return hits;
  }

  #add(phrase: readonly string[], concept: number): void {
    let node = this.#root;
    for (const word of phrase) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), concepts: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }
}

function phrasesOf(name: string, concepts: Concepts, seen: Set<string>): string[][] {
  const concept = concepts[name];
  if (!concept) throw new Error(`unknown concept @${name}`);
  if (seen.has(name)) return [];
  seen.add(name);
  return [
    ...expressions(concept.verbs).flatMap((entry) => inflected(entry, 0, verbForms)),
    ...expressions(concept.nouns).flatMap((entry) => inflected(entry, -1, nounForms)),
    ...expressions(concept.words).flatMap((entry) => inflected(entry, 0, (word) => [word])),
    ...(concept.includes ?? []).flatMap((other) => phrasesOf(other, concepts, seen)),
  ];
}

function expressions(list: string | undefined): string[] {
  return list?.split(',').map((entry) => entry.trim()) ?? [];
}

/** The phrases an entry stands for: one of its words in all its forms and spellings, the others as they are. */
function inflected(entry: string, which: 0 | -1, forms: (word: string) => string[]): string[][] {
  const words = normalWords(entry);
  const index = which === 0 ? 0 : words.length - 1;
  const head = words[index];
  if (head === undefined) throw new Error(`empty lexicon entry "${entry}"`);
  const heads = new Set(forms(head).flatMap(spellings));
  return [...heads].map((form) => words.map((word, i) => (i === index ? form : word)));
}

/** Endings that the tokeniser cuts off and that may stand alone in an entry: `you 're`. */
const CLITIC = /^'(?:s|re|ve|ll|d|m)$/;

/** The normal forms of the words of a lexicon entry or pattern literal. */
export function normalWords(entry: string): string[] {
  return entry
    .split(/\s+/)
    .flatMap((word) =>
      CLITIC.test(word) ? [word] : tokenize(word, 0, word.length, () => false).map((token) => token.norm),
    );
}
