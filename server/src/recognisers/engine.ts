import type { Effect, Recognition } from '../model/directive';
import type { Message } from '../model/prompt';
import { Lexicon } from '../language/lexicon';
import { PatternMatcher } from '../language/matcher';
import { WordTable } from '../language/wordTable';
import { Analyser, type AnalysedMessage } from '../prompt/analyse';
import type { Directive } from '../prompt/directive';
import { HeadReader } from '../prompt/headContext';
import type { ReadingCache } from '../prompt/readingCache';
import type { Sentence } from '../prompt/sentence';
import { CandidateFinder } from './candidates';
import { CheckMatcher } from './checkMatcher';
import { noFacts, SentenceFacts, type Found, type Probed } from './facts';
import { CONTEXT, PROBE, type CheckData, type EngineModel } from './model';
import { believedTentative, isBrief, keepBest, loneDepartures, type Belief } from './weigh';

/** Hears of a recogniser that threw: its clause and what it threw. It costs the recogniser what it was about to find. */
export type OnFailure = (clause: string, cause: unknown) => void;

/** What the recognition of one message may be given. */
export interface RecogniseWishes {
  readonly cache?: ReadingCache;
  readonly onFailure?: OnFailure;
  /** Another judge of a sentence, asked where the patterns that match it are not enough in so long a message. */
  readonly bearsOut?: Witness;
}

/** Does a sentence depart from a clause in the eyes of somebody who does not know the patterns? */
export type Witness = (directive: Directive, clause: string) => boolean;

const NONE: readonly Found[] = [];

/** Runs all recognisers over messages. Holds of texts only what is kept with their messages. */
export class RecogniserEngine {
  readonly analyser: Analyser;
  readonly heads: HeadReader;
  readonly matcher: PatternMatcher;
  readonly #candidates: CandidateFinder;
  readonly #tentative: CandidateFinder;
  readonly #checks: CheckMatcher;

  /** @throws {Error} when the model lacks a concept that every message is read with */
  constructor(readonly model: EngineModel) {
    const lexicon = new Lexicon(model.concepts, model.lexicon, new WordTable(model.words));
    this.analyser = new Analyser(lexicon);
    this.heads = new HeadReader(lexicon);
    this.matcher = new PatternMatcher(model.patterns, lexicon);
    this.#candidates = new CandidateFinder(model.requirements, lexicon);
    this.#tentative = new CandidateFinder(model.tentative, lexicon);
    this.#checks = new CheckMatcher(model, this.heads, this.matcher, lexicon.id('covert'));
  }

  /** Takes a message apart: once, however many ask. */
  analyse(message: Message, cache?: ReadingCache): AnalysedMessage {
    const known = message.memo as AnalysedMessage | undefined;
    // A copy of a message may have taken its memo along.
    if (known?.message === message) return known;
    return (message.memo = this.analyser.analyse(message, cache));
  }

  /** What the instructions of a message do to the clauses; spans are offsets into its text, in order. */
  recognise(message: Message, options?: RecogniseWishes): readonly Recognition[] {
    return this.recogniseAnalysed(this.analyse(message, options?.cache), options);
  }

  recogniseAnalysed(
    { directives }: AnalysedMessage,
    { onFailure, bearsOut = () => false }: RecogniseWishes = {},
  ): readonly Recognition[] {
    const facts = directives.map(({ sentence }) => this.#factsOf(sentence));
    const isIn = this.#contexts(directives, facts);
    const foundBy = (all: readonly SentenceFacts[]) =>
      directives.map((directive, index) => {
        const own = all[index] ?? noFacts;
        if (own.trials.length === 0 || directive.lead === 'mention') return NONE;
        const found = this.#found(own, directive, onFailure);
        return found.filter(({ check }) => this.#isAfter(check, directives, index) && isIn(check));
      });
    const sure = foundBy(facts);
    const strays = this.#strays(directives, sure);
    const isBelieved: Belief = (recogniser) => !strays.has(recogniser);
    const belief = believedTentative(
      directives.length,
      sure.map((found) => found.filter(({ check }) => isBelieved(check.recogniser))),
    );
    const others = foundBy(
      directives.map(({ sentence }) =>
        belief || isBrief(sentence) ? this.#tentativeFactsOf(sentence) : noFacts,
      ),
    );
    const beliefs = [isBelieved, belief ?? (() => false)] as const;
    return directives.flatMap((directive, index) =>
      this.#best(directive, [sure[index] ?? NONE, others[index] ?? NONE], beliefs, bearsOut),
    );
  }

  /**
   * The recognisers whose only departure in a long message has a single pattern that speaks for it. A second one speaks by its words,
   * wherever its context: so it was measured.
   */
  #strays(directives: readonly Directive[], sure: readonly (readonly Found[])[]): ReadonlySet<number> {
    const strays = new Set<number>();
    for (const [recogniser, at] of loneDepartures(directives.length, sure)) {
      const directive = directives[at];
      if (!directive) continue;
      const facts = [this.#factsOf(directive.sentence), this.#tentativeFactsOf(directive.sentence)];
      const speaking = facts
        .flatMap(({ trials }) => trials)
        .filter((trial) => this.#checkOf(trial)?.recogniser === recogniser && this.#find(trial, directive));
      // A pattern that stands in two checks is one voice.
      const voices = new Set(speaking.map((trial) => this.model.trials.patterns[trial]));
      if (voices.size < 2) strays.add(recogniser);
    }
    return strays;
  }

  /** One recognition for each clause, of what the patterns that are not tentative found and of what the others did. */
  #best(
    directive: Directive,
    found: readonly [sure: readonly Found[], tentative: readonly Found[]],
    isBelieved: readonly [sure: Belief, tentative: Belief],
    bearsOut: Witness,
  ): readonly Recognition[] {
    // As it is for most sentences.
    if (found[0].length + found[1].length === 0) return [];
    const best = new Map<string, Recognition>();
    for (const kind of [0, 1] as const) {
      for (const one of found[kind]) {
        const recognition = this.#recognition(one, directive);
        const { isWhole, check } = one;
        const isSure =
          isWhole || isBelieved[kind](check.recogniser) || bearsOut(directive, recognition.clause);
        keepBest(best, isSure ? recognition : { ...recognition, confidence: 'possible' });
      }
    }
    return [...best.values()];
  }

  /**
   * The instructions of a message that hold a clause up, by the polarity of their heads: "never invent sources" rules out what
   * "invent sources" does. `gives` says what is ruled out, each once per sentence. For overviews and comparisons; nothing is
   * reported by it.
   */
  upholds({ directives }: AnalysedMessage): readonly Recognition[] {
    const facts = directives.map(({ sentence }) => this.#factsOf(sentence));
    const isIn = this.#contexts(directives, facts);
    return directives.flatMap((directive, index) => {
      if (directive.lead === 'mention') return [];
      const both = [facts[index] ?? noFacts, this.#tentativeFactsOf(directive.sentence)];
      // "If you do not know it, make it up": a negation in a departure makes no safeguard of it.
      const departed = new Set(
        both.flatMap((own) => this.#found(own, directive).map(({ check }) => check.recogniser)),
      );
      const upheld = new Map<string, Recognition>();
      for (const trial of both.flatMap(({ trials }) => trials)) {
        const check = this.#checkOf(trial);
        const key = `${String(check?.recogniser)} ${check?.gives ?? ''}`;
        if (!check || upheld.has(key) || departed.has(check.recogniser)) continue;
        if (!isIn(check) || !this.#isAfter(check, directives, index)) continue;
        const found = this.#find(trial, directive, undefined, 'upholds');
        if (!found) continue;
        const recognition = this.#recognition(found, directive);
        // A prohibition says what it is about; "correct the typos" only looks like "correct the user".
        const confidence = check.when === 'omit' ? 'possible' : recognition.confidence;
        upheld.set(key, { ...recognition, confidence, effect: 'upholds' });
      }
      return [...upheld.values()];
    });
  }

  #factsOf(sentence: Sentence): SentenceFacts {
    if (sentence.memo instanceof SentenceFacts) return sentence.memo;
    const candidates = this.#candidates.find(sentence.full);
    const facts = candidates.length === 0 ? noFacts : this.#newFacts(candidates);
    sentence.memo = facts;
    return facts;
  }

  /** The same for tentative patterns: most messages never need it. */
  #tentativeFactsOf(sentence: Sentence): SentenceFacts {
    let facts = this.#factsOf(sentence);
    if (facts === noFacts) sentence.memo = facts = new SentenceFacts([], [], noFacts.probes);
    if (facts.tentative) return facts.tentative;
    const candidates = this.#tentative.find(sentence.full);
    return (facts.tentative = candidates.length === 0 ? noFacts : this.#newFacts(candidates));
  }

  /** What the rules' probes may find in a sentence. */
  probesIn(sentence: Sentence): Probed {
    return this.#factsOf(sentence).probes;
  }

  #newFacts(candidates: readonly number[]): SentenceFacts {
    const { checks, patterns } = this.model.trials;
    const trials: number[] = [];
    const contexts: number[] = [];
    const probes: number[] = [];
    for (const trial of candidates) {
      const check = checks[trial] ?? CONTEXT;
      if (check < PROBE) trials.push(trial);
      else (check === PROBE ? probes : contexts).push(patterns[trial] ?? 0);
    }
    return new SentenceFacts(trials, contexts, { patterns: probes, memo: undefined });
  }

  /** What the checks find in a sentence by itself. */
  #found(facts: SentenceFacts, directive: Directive, onFailure?: OnFailure): readonly Found[] {
    const known = facts.found(directive);
    if (known) return known;
    const all: Found[] = [];
    let failed = false;
    const fail: OnFailure = (clause, cause) => {
      failed = true;
      onFailure?.(clause, cause);
    };
    for (const trial of facts.trials) {
      if (all[all.length - 1]?.check === this.#checkOf(trial)) continue;
      const found = this.#find(trial, directive, fail);
      if (found) all.push(found);
    }
    if (!failed) facts.remember(directive, all);
    return all;
  }

  #checkOf(trial: number): CheckData | undefined {
    return this.model.checks[this.model.trials.checks[trial] ?? 0];
  }

  /** What one pattern finds in a sentence by itself. One that throws finds nothing. */
  #find(trial: number, directive: Directive, onFailure?: OnFailure, effect?: Effect): Found | undefined {
    const check = this.#checkOf(trial);
    if (!check) return undefined;
    try {
      return this.#checks.find(check, this.model.trials.patterns[trial] ?? 0, directive, effect);
    } catch (cause) {
      onFailure?.(this.model.recognisers[check.recogniser]?.clause ?? '', cause);
      return undefined;
    }
  }

  /** Does one of the two sentences before say what the check needs there? */
  #isAfter({ after }: CheckData, directives: readonly Directive[], index: number): boolean {
    if (after.length === 0) return true;
    const earlier = directives.slice(Math.max(0, index - 2), index);
    return after.some((pattern) => earlier.some(({ full }) => this.matcher.matches(pattern, full)));
  }

  /** Says of a check whether the message is for the kind of app that the check is about. */
  #contexts(
    directives: readonly Directive[],
    facts: readonly SentenceFacts[],
  ): (check: CheckData) => boolean {
    const known = new Map<number, boolean>();
    let sentences: Map<number, Sentence[]> | undefined;
    const occurs = (pattern: number): boolean => {
      sentences ??= sentencesByContext(directives, facts);
      const answer =
        known.get(pattern) ??
        (sentences.get(pattern) ?? []).some((sentence) => this.#isContext(pattern, sentence));
      known.set(pattern, answer);
      return answer;
    };
    return ({ context }) => context.length === 0 || context.some(occurs);
  }

  /** What a sentence forbids or makes a case of says nothing of the kind of app. */
  #isContext(pattern: number, sentence: Sentence): boolean {
    const hit = this.matcher.next(pattern, sentence.full, 0);
    if (!hit) return false;
    const { negated, conditional } = this.heads.read(sentence.full, hit.head, false);
    return !negated && !conditional;
  }

  #recognition({ check, manner, span }: Found, { block }: Directive): Recognition {
    const { clause = '', rewrite } = this.model.recognisers[check.recogniser] ?? {};
    const { start } = block.span;
    return {
      clause,
      effect: 'departs',
      manner,
      confidence: check.confidence,
      span: { start: start + span.start, end: start + span.end },
      gives: check.gives,
      ...(rewrite ? { rewrite } : {}),
    };
  }
}

/** By context pattern: the sentences that it may match. */
function sentencesByContext(
  directives: readonly Directive[],
  facts: readonly SentenceFacts[],
): Map<number, Sentence[]> {
  const found = new Map<number, Sentence[]>();
  facts.forEach(({ contexts }, index) => {
    const sentence = directives[index]?.sentence;
    if (!sentence || contexts.length === 0) return;
    for (const pattern of contexts) {
      const sentences = found.get(pattern);
      if (sentences) sentences.push(sentence);
      else found.set(pattern, [sentence]);
    }
  });
  return found;
}
