import type { ModelData } from '../../src/classifier/model';
import { featuresOf } from '../../src/classifier/features';
import { buildTable } from '../../src/classifier/weightTable';
import type { Message } from '../../src/model/prompt';
import { recogniserEngine } from '../../src/recognisers/standard';
import { OffsetMap } from '../../src/text/offsetMap';
import { train, type Trained } from './linear';
import type { Sentence } from './sentences';

/** How much is kept of each model: tables double in size with the next power of two. */
const DEPARTS_FEATURES = 46_000;
const CLAUSE_FEATURES = 5_800;
/** Telling clauses apart is a matter of topic: single words and concepts do it better than pairs. */
const isTopic = (feature: string) => !feature.includes(' ');

/** A training sentence with the features of all its sentences together. */
interface Featured extends Sentence {
  readonly features: readonly string[];
}

/** Trains the three models. Deterministic: same sentences and lexicon, same weights. */
export function buildModel(sentences: readonly Sentence[], trainedOn: string): ModelData {
  const texts = sentences.map((sentence) => ({ ...sentence, features: textFeatures(sentence.text) }));
  const flags = texts.filter(({ label }) => label !== 'pass');
  const departs = binary(texts, ({ label }) => label !== 'pass');
  const openly = binary(defaultClauses(flags), ({ label }) => label === 'open');
  const clauses = [...new Set(flags.map(({ clause }) => clause))].sort();
  const clause = train(
    flags.map(({ features, clause: name }) => ({
      features: features.filter(isTopic),
      target: clauses.indexOf(name),
    })),
    { classes: clauses.length, epochs: 10, rate: 0.1, decay: 0.1, minCount: 2 },
  );
  return {
    trainedOn,
    departs: buildTable(pairRows(departs, openly)),
    bias: { departs: difference(departs.bias), openly: difference(openly.bias) },
    clause: buildTable(strongest(clause.weights, CLAUSE_FEATURES)),
    clauses,
    clauseBias: [...clause.bias].map((value) => Number(value.toFixed(3))),
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

function binary(texts: readonly Featured[], isTrue: (text: Featured) => boolean): Trained {
  return train(
    texts.map((text) => ({ features: text.features, target: isTrue(text) ? 1 : 0 })),
    { classes: 2, epochs: 8, rate: 0.1, decay: 0.03, minCount: 2 },
  );
}

/** Flags of clauses whose departures are written both openly and silently. */
function defaultClauses(flags: readonly Featured[]): Featured[] {
  const silent = new Set(flags.filter(({ label }) => label === 'silent').map(({ clause }) => clause));
  return flags.filter(({ clause, label }) => silent.has(clause) && label !== 'flag');
}

function difference(row: Float64Array): number {
  return Number(((row[1] ?? 0) - (row[0] ?? 0)).toFixed(3));
}

function pairRows(departs: Trained, openly: Trained): Map<string, number[]> {
  const kept = strongest(departs.weights, DEPARTS_FEATURES);
  const rows = new Map<string, number[]>();
  for (const feature of kept.keys()) {
    const row = departs.weights.get(feature) ?? new Float64Array(2);
    rows.set(feature, [difference(row), difference(openly.weights.get(feature) ?? new Float64Array(2))]);
  }
  return rows;
}

/** The features whose weights differ most between classes. */
function strongest(weights: ReadonlyMap<string, Float64Array>, count: number): Map<string, number[]> {
  const spread = (row: Float64Array) => Math.max(...row) - Math.min(...row);
  return new Map(
    [...weights]
      .sort(([a, x], [b, y]) => spread(y) - spread(x) || (a < b ? -1 : 1))
      .slice(0, count)
      .map(([feature, row]) => [feature, [...row]]),
  );
}
