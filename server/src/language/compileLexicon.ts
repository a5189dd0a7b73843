import { nounForms, spellings, verbForms } from './inflect';
import { Lexicon, type Concepts, type LexiconData } from './lexicon';
import { flattened, NumberSets } from './numberSets';
import { tokenize } from './tokens';
import { WordTable } from './wordTable';

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  readonly concepts: number[];
}

/**
 * Builds the lexicon of some concepts. Costs too much for every start of a program: builds load the data that this made.
 * @param words takes up the words of all expressions
 * @throws {Error} on a concept that includes an unknown one, and on an empty entry
 */
export function compileLexicon(concepts: Concepts, words: WordTable = new WordTable()): Lexicon {
  const names = Object.keys(concepts);
  const root: TrieNode = { next: new Map(), concepts: [] };
  const firsts = names.map((name, concept) => {
    const first = new Set<number>();
    for (const phrase of phrasesOf(name, concepts, new Set())) {
      const ids = phrase.map((word) => words.add(word));
      first.add(ids[0] ?? 0);
      add(root, ids, concept);
    }
    return [...first].sort((a, b) => a - b);
  });
  const { bounds: firstBounds, members: firstMembers } = flattened(firsts);
  return new Lexicon(names, { ...flatten(root, words.size), firstBounds, firstMembers }, words);
}

function add(root: TrieNode, phrase: readonly number[], concept: number): void {
  let node = root;
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

/** The trie in the form that LexiconData describes. */
function flatten(root: TrieNode, wordCount: number): Omit<LexiconData, `first${string}`> {
  const groups = new NumberSets();
  const roots = new Array<number>(wordCount).fill(0);
  const words = [0];
  const groupOf = [0];
  const children = [1];
  const queue = [root];
  for (const node of queue) {
    for (const [word, child] of [...node.next].sort(([a], [b]) => a - b)) {
      if (node === root) roots[word] = queue.length;
      words.push(word);
      groupOf.push(groups.id(child.concepts));
      queue.push(child);
    }
    children.push(queue.length);
  }
  return { children, words, groups: groupOf, roots, ...groups.data };
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
