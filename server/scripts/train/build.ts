import type { ModelData } from '../../src/classifier/model';
import { featuresOf } from '../../src/classifier/features';
import { buildTable, RARITY_STEP, type FeatureWeights } from '../../src/classifier/weightTable';
import type { Message } from '../../src/model/prompt';
import { recogniserEngine } from '../../src/recognisers/standard';
import { OffsetMap } from '../../src/text/offsetMap';
import { raritiesOf, train } from './linear';
import type { Sentence } from './sentences';

/** Features of one text alone are left out. */
const MIN_COUNT = 2;
/** Weights to keep: what is left of the full model is a twentieth of its weights and decides nearly the same. */
const CLAUSE_WEIGHTS = 100_000;
const MANNER_WEIGHTS = 6_000;
const EPOCHS = 12;
/**
 * What the scores of the models are multiplied by: the larger, the more the likeliest clause alone decides whether a text
 * departs at all, where their exponentials are added up.
 */
const SHARPNESS = 16;

/** A training sentence with the features of all its sentences together. */
interface Featured extends Sentence {
  readonly features: readonly string[];
}

/** Trains the models. Deterministic: same sentences and lexicon, same weights. */
export function buildModel(sentences: readonly Sentence[], trainedOn: string): ModelData {
  const texts = sentences.map((sentence) => ({ ...sentence, features: textFeatures(sentence.text) }));
  const flags = texts.filter(({ label }) => label !== 'pass');
  const clauses = [...new Set(flags.map(({ clause }) => clause))].sort();
  const rarities = raritiesOf(texts, MIN_COUNT, RARITY_STEP);
  const departs = train(
    texts.map(({ features, label, clause, weight }) => ({
      features,
      target: label === 'pass' ? 0 : 1 + clauses.indexOf(clause),
      weight,
    })),
    rarities,
    { classes: clauses.length + 1, weights: CLAUSE_WEIGHTS, epochs: EPOCHS },
  );
  const known = new Map([...rarities].filter(([feature]) => departs.weights.has(feature)));
  const openly = train(
    defaultClauses(flags).map(({ features, label, weight }) => ({
      features,
      target: label === 'open' ? 0 : 1,
      weight,
    })),
    known,
    { classes: 1, weights: MANNER_WEIGHTS, epochs: EPOCHS },
  );
  const features = new Map<string, FeatureWeights>();
  for (const [feature, row] of departs.weights) {
    const weights = new Map([...row].map(([target, weight]) => [target, SHARPNESS * weight]));
    const manner = openly.weights.get(feature)?.get(0);
    if (manner !== undefined) weights.set(clauses.length + 1, SHARPNESS * manner);
    features.set(feature, { rarity: known.get(feature) ?? 0, weights });
  }
  return {
    trainedOn,
    table: buildTable(features),
    bias: [...departs.bias, ...openly.bias].map((value) => Number((SHARPNESS * value).toFixed(3))),
    clauses,
  };
}

/** Features of a text as one bag: what the model sees of a short prompt. */
export function textFeatures(text: string): string[] {
  const { analyser } = recogniserEngine();
  const message: Message = {
    role: 'system',
    author: 'developer',
    text,
    map: OffsetMap.identity(0, text.length),
    span: { start: 0, end: text.length },
    encode: () => undefined,
  };
  const features = new Set<string>();
  for (const directive of analyser.analyse(message).directives) {
    for (const feature of featuresOf(directive, (id) => analyser.lexicon.name(id))) features.add(feature);
  }
  return [...features];
}

/** Flags of clauses whose departures are written both openly and silently. */
function defaultClauses(flags: readonly Featured[]): Featured[] {
  const silent = new Set(flags.filter(({ label }) => label === 'silent').map(({ clause }) => clause));
  return flags.filter(({ clause, label }) => silent.has(clause) && label !== 'flag');
}
