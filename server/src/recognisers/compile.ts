import { compileLexicon } from '../language/compileLexicon';
import { PatternCompiler } from '../language/compilePattern';
import type { Concepts, Lexicon } from '../language/lexicon';
import { parse, resolver, type ParsedPattern } from '../language/pattern';
import { WordTable } from '../language/wordTable';
import {
  CONTEXT,
  PROBE,
  type CheckData,
  type EngineModel,
  type ProbeData,
  type Probes,
  type RecogniserData,
} from './model';
import type { Check, Recogniser } from './recogniser';
import { RequirementChooser } from './requirements';

/**
 * Compiles recognisers to what the engine runs. The one way to do so: tests and tools compile when they start, bundles
 * load what was compiled when they were built.
 * @param probes what rules look for in the same sentences
 * @throws {Error} when a recogniser or probe names an unknown concept or holds a malformed pattern
 */
export function compileModel(
  recognisers: readonly Recogniser[],
  shared: Concepts,
  probes: Probes = NO_PROBES,
): EngineModel {
  const words = new WordTable();
  const scopes = recognisers.map(({ clause, concepts }) => ({ scope: clause, concepts }));
  const lexicon = compileLexicon(allConcepts([...scopes, probes], shared), words);
  return new ModelCompiler(lexicon, words).compile(recognisers, probes);
}

/** How a pattern begins that was right in no real prompt yet. */
const TENTATIVE = /^~ ?/;

const NO_PROBES: Probes = { scope: '', concepts: {}, all: [] };

function allConcepts(scopes: readonly Pick<Probes, 'scope' | 'concepts'>[], shared: Concepts): Concepts {
  const concepts: Record<string, Concepts[string]> = { ...shared };
  for (const { scope, concepts: own } of scopes) {
    for (const [name, concept] of Object.entries(own))
      concepts[`${scope}/${name}`] = scoped(concept, scope, own);
  }
  return concepts;
}

/** A concept of a scope with its `includes` resolved to that scope where it has such a concept. */
function scoped(concept: Concepts[string], scope: string, own: Concepts): Concepts[string] {
  if (!concept.includes) return concept;
  return { ...concept, includes: concept.includes.map((name) => (name in own ? `${scope}/${name}` : name)) };
}

class ModelCompiler {
  readonly #patterns: PatternCompiler;
  readonly #parsed = new Map<number, ParsedPattern>();
  readonly #trials = { checks: [] as number[], patterns: [] as number[] };
  readonly #tentative = new Set<number>();
  readonly #checks: CheckData[] = [];

  constructor(
    readonly lexicon: Lexicon,
    readonly words: WordTable,
  ) {
    this.#patterns = new PatternCompiler(words);
  }

  compile(recognisers: readonly Recogniser[], probes: Probes): EngineModel {
    const compiled = recognisers.map((recogniser, index) => this.#recogniser(recogniser, index));
    for (const pattern of new Set(this.#checks.flatMap(({ context }) => context)))
      this.#try(CONTEXT, pattern);
    const compiledProbes = this.#probes(probes);
    const texts = recognisers.flatMap(({ examples }) => [...examples.flags, ...examples.passes]);
    const needed = this.#trials.patterns.map((pattern) => this.#parsed.get(pattern)?.requirements ?? []);
    const chosen = (areTentative: boolean) =>
      new RequirementChooser(this.lexicon, this.words, texts).choose(
        needed,
        (trial) => this.#tentative.has(trial) === areTentative,
      );
    const [requirements, tentative] = [chosen(false), chosen(true)];
    return {
      concepts: this.lexicon.concepts,
      words: this.words.data,
      lexicon: this.lexicon.data,
      patterns: this.#patterns.data,
      recognisers: compiled,
      checks: this.#checks,
      probes: compiledProbes,
      trials: this.#trials,
      requirements,
      tentative,
    };
  }

  #recogniser(recogniser: Recogniser, index: number): RecogniserData {
    const add = this.#adder(recogniser.clause);
    for (const check of recogniser.checks) {
      const sources = typeof check.match === 'string' ? [check.match] : check.match;
      const patterns = add(sources.map((source) => source.replace(TENTATIVE, '')));
      patterns.forEach((pattern, nth) => {
        if (TENTATIVE.test(sources[nth] ?? '')) this.#tentative.add(this.#trials.checks.length);
        this.#try(this.#checks.length, pattern);
      });
      this.#checks.push(checkData(check, recogniser, index, add));
    }
    const { clause, openly, rewrite } = recogniser;
    return { clause, openly: add(openly), ...(rewrite === undefined ? {} : { rewrite }) };
  }

  #probes({ scope, all }: Probes): ProbeData[] {
    const add = this.#adder(scope);
    const probes = all.map(({ match, unless }) => ({ match: add(match), unless: add(unless) }));
    for (const pattern of new Set(probes.flatMap(({ match }) => match))) this.#try(PROBE, pattern);
    return probes;
  }

  #try(check: number, pattern: number): void {
    this.#trials.checks.push(check);
    this.#trials.patterns.push(pattern);
  }

  /** Compiles patterns in the scope of a clause or rule to their numbers. */
  #adder(scope: string): (sources: readonly string[] | undefined) => number[] {
    const resolve = resolver(this.lexicon, scope);
    return (sources = []) =>
      sources.map((source) => {
        const parsed = parse(source, resolve);
        const pattern = this.#patterns.add(parsed);
        this.#parsed.set(pattern, parsed);
        return pattern;
      });
  }
}

function checkData(
  check: Check,
  recogniser: Recogniser,
  index: number,
  add: (sources: readonly string[] | undefined) => number[],
): CheckData {
  return {
    recogniser: index,
    when: check.when ?? 'do',
    manner: check.manner,
    gives: check.gives,
    confidence: check.confidence ?? 'likely',
    needs: add(check.needs),
    unless: add([...(check.unless ?? []), ...(recogniser.unless ?? [])]),
    context: add(check.context),
    after: add(check.after),
    quotes: check.quotes ?? false,
    anywhere: check.anywhere ?? false,
    verb: check.verb ?? false,
    fiction: check.fiction ?? recogniser.fiction ?? false,
    task: check.task ?? recogniser.task ?? false,
  };
}
