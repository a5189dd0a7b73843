import type { Recognition } from '../model/directive';
import type { Span } from '../model/span';
import type { AnalysedMessage } from '../prompt/analyse';
import type { Directive } from '../prompt/directive';
import { untagged } from '../text/untagged';
import { featuresOf } from './features';
import { GIVES } from './gives';
import { LinearModel, type Judgement, type ModelData } from './model';

/**
 * Score from which a sentence counts, by the number of sentences of the prompt. Every sentence is one more chance of
 * a false alarm, and real prompts hold a finding in about one of a hundred sentences: in longer prompts than these the
 * classifier would be wrong more often than right, and stays quiet.
 */
const THRESHOLDS = [Infinity, 5, 5, 5, 8, 10];
/** Extra score asked for in tasks that handle bad text and in open fiction: most of what is said there is not meant. */
const MENTION_MARGIN = 8;
/**
 * Score from which the model bears out what a single or tentative pattern says in a longer prompt: such findings were right in
 * 8 of 17 cases in fresh prompts, those below it or of another clause in 11 of 63 (docs/recognition.md). That was
 * at -5 with the weights of then; at -4.5 the present ones raise one false alarm less in ordinary prompts, and find as many labelled departures.
 */
const WITNESS = -4.5;
/** The same where it sees another clause in the words: of two who say that something is given up, one may err about what. */
const WITNESS_OF_OTHERS = 3;
/** The clause that a prompt departs from all over when it takes a model's rules away. */
const UNLOCKED = 'follow_all_applicable_instructions';
/** Sentences that clearly depart from it, and sentences per departing one, from which a prompt is taken for one that does. */
const UNLOCKING = 3;
const DENSE = 6;
/** Score from which the words of a sentence count among these, and from which any of such a prompt is shown. */
const CLEARLY = 8;
const AMONG_UNLOCKING = 6;
/** How much more must speak for a clause than for any other before it takes the place of the one that a recogniser named. */
const LEAD = 5;
/** Sentences before and after that belong to the context of one. */
const CONTEXT = 1;

/** Is a message short enough for the classifier, and a developer's? Whoever asks first need not load the model in vain. */
export function mayJudge({ message, directives }: Pick<AnalysedMessage, 'message' | 'directives'>): boolean {
  return directives.length > 0 && directives.length < THRESHOLDS.length && message.author === 'developer';
}

/** Does a developer's message take rules away anywhere? Only then does it matter whether it does so all over. */
export function mayUnlock(
  { message }: Pick<AnalysedMessage, 'message'>,
  known: readonly Recognition[],
): boolean {
  return message.author === 'developer' && known.some(({ clause }) => clause === UNLOCKED);
}

/** Recognises departures by a linear model where no recogniser knows the wording. */
export class InstructionClassifier {
  readonly #model: LinearModel;

  constructor(data: ModelData) {
    this.#model = new LinearModel(data);
  }

  /**
   * The likeliest departure of a short developer message, if any.
   * @param conceptName the name of a concept of the lexicon that analysed the message
   */
  classify(
    { message, directives }: AnalysedMessage,
    conceptName: (id: number) => string,
  ): readonly Recognition[] {
    const threshold = THRESHOLDS[directives.length];
    if (threshold === undefined || !mayJudge({ message, directives })) return [];
    const features = directives.map((directive) => featuresOf(directive, conceptName));
    let best: { index: number; score: number } | undefined;
    directives.forEach((directive, index) => {
      if (directive.lead === 'mention' || !mayOrder(directive)) return;
      const alone = this.#model.judge(features[index] ?? []).departs;
      const score = (alone + this.#model.judge(around(features, index)).departs) / 2;
      const needed = directive.task || directive.fiction ? threshold + MENTION_MARGIN : threshold;
      if (score >= needed && score > (best?.score ?? -Infinity)) best = { index, score };
    });
    const directive = best && directives[best.index];
    if (!best || !directive) return [];
    const span = untagged(directive.span, message.text);
    return [toRecognition(this.#model.judge(around(features, best.index)), span)];
  }

  /**
   * What else a message does that takes a model's rules away all over: there one sentence in three does, each in words of its own.
   * @param known what recognisers found for sure
   * @param conceptName the name of a concept of the lexicon that analysed the message
   */
  unlocking(
    { message, directives }: AnalysedMessage,
    known: readonly Recognition[],
    conceptName: (id: number) => string,
  ): readonly Recognition[] {
    const judged: { readonly directive: Directive; readonly judgement: Judgement }[] = [];
    let clear = 0;
    let departing = 0;
    const clausesOf = clausesByDirective(directives, known);
    for (const directive of directives) {
      const found = clausesOf.get(directive) ?? [];
      if (found.length > 0) departing++;
      if (found.includes(UNLOCKED)) clear++;
      if (found.length > 0 || directive.lead === 'mention' || !mayOrder(directive)) continue;
      const judgement = this.#model.judge(featuresOf(directive, conceptName));
      if (judgement.clause !== UNLOCKED || judgement.departs < AMONG_UNLOCKING) continue;
      judged.push({ directive, judgement });
      if (judgement.departs < CLEARLY) continue;
      clear++;
      departing++;
    }
    if (clear < UNLOCKING || departing * DENSE < directives.length) return [];
    return judged.map(({ directive, judgement }) =>
      toRecognition(judgement, untagged(directive.span, message.text)),
    );
  }

  /** Do the words of a sentence, by themselves, speak for a departure from the clause, or clearly for one from another? */
  bearsOut(directive: Directive, clause: string, conceptName: (id: number) => string): boolean {
    const judgement = this.#model.judge(featuresOf(directive, conceptName));
    return judgement.departs >= (judgement.clause === clause ? WITNESS : WITNESS_OF_OTHERS);
  }

  /**
   * The departure that a recogniser found in a short developer message, if its words speak far more for another clause
   * than the recogniser's: recognisers go by few words each and know little of each other.
   * @param conceptName the name of a concept of the lexicon that analysed the message
   */
  reclassify(
    { directives }: Pick<AnalysedMessage, 'directives'>,
    { clause, effect, span }: Recognition,
    conceptName: (id: number) => string,
  ): readonly Recognition[] {
    const index = directives.findIndex((each) => overlap(each.span, span));
    if (index < 0 || effect !== 'departs') return [];
    const features = directives.map((directive) => featuresOf(directive, conceptName));
    const judgement = this.#model.judge(around(features, index));
    const sure = judgement.departs > 0 && judgement.lead >= LEAD;
    return sure && judgement.clause !== clause ? [toRecognition(judgement, span)] : [];
  }
}

/** The clauses that sentences depart from, by what was found in them; in one walk, as both may be many. */
function clausesByDirective(
  directives: readonly Directive[],
  known: readonly Recognition[],
): ReadonlyMap<Directive, readonly string[]> {
  const clauses = new Map<Directive, string[]>();
  let first = 0;
  for (const { clause, span } of [...known].sort((a, b) => a.span.start - b.span.start)) {
    while ((directives[first]?.span.end ?? Infinity) <= span.start) first++;
    for (let at = first; (directives[at]?.span.start ?? Infinity) < span.end; at++) {
      const directive = directives[at];
      if (!directive || !overlap(directive.span, span)) continue;
      const own = clauses.get(directive);
      if (own) own.push(clause);
      else clauses.set(directive, [clause]);
    }
  }
  return clauses;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Words below which a sentence is a label ("Rules:") or only begun: few words decide by one alone. */
const FEWEST_WORDS = 4;

/**
 * May a sentence be an order? A heading names what the lines below are about ("Refusals"), and a label before brackets says where in an
 * answer something goes ("NOVA: [what Nova says]").
 */
function mayOrder({ block, said }: Directive): boolean {
  if (block.kind === 'heading') return false;
  let all = 0;
  let inBrackets = 0;
  let isOpen = false;
  for (const { norm } of said.tokens) {
    if (norm === '[' || norm === ']') isOpen = norm === '[';
    if (!/\p{L}/u.test(norm)) continue;
    all++;
    if (isOpen) inBrackets++;
  }
  const around = all - inBrackets;
  return all >= FEWEST_WORDS && (around === 0 || around >= FEWEST_WORDS);
}

function toRecognition({ clause, openly }: Judgement, span: Span): Recognition {
  return {
    clause,
    effect: 'departs',
    manner: openly > 0 ? 'open' : 'silent',
    confidence: 'likely',
    span,
    gives: GIVES[clause] ?? 'departs from this clause',
  };
}

/** The features of a sentence and its neighbours. */
function around(features: readonly ReadonlySet<string>[], index: number): Set<string> {
  const all = new Set<string>();
  for (const near of features.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)) {
    for (const feature of near) all.add(feature);
  }
  return all;
}
