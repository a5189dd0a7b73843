/** A text as training sees it: features and a target. */
export interface Example {
  readonly features: readonly string[];
  /** Index of the right class. */
  readonly target: number;
}

export interface TrainingOptions {
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero per update of a weight. */
  readonly decay: number;
  /** Features of fewer examples than this are left out. */
  readonly minCount: number;
}

/** Weights of a softmax model; for two classes read the difference of the rows. */
export interface Trained {
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly bias: Float64Array;
}

/** A small deterministic generator (mulberry32), so that training twice gives the same weights. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Softmax regression by AdaGrad. Deterministic for the same examples in the same order. */
export function train(examples: readonly Example[], options: TrainingOptions): Trained {
  const known = frequent(examples, options.minCount);
  const items = examples.map(({ features, target }) => ({
    features: features.filter((feature) => known.has(feature)),
    target,
  }));
  const weights = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  const bias = new Float64Array(options.classes);
  const biasSquares = new Float64Array(options.classes).fill(1e-6);
  for (const feature of known) {
    weights.set(feature, new Float64Array(options.classes));
    squares.set(feature, new Float64Array(options.classes).fill(1e-2));
  }
  const next = random(7);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(items, next);
    for (const item of items) {
      const error = scores(item.features, weights, bias);
      error[item.target] = (error[item.target] ?? 0) - 1;
      step(bias, biasSquares, error, options.rate, 0);
      for (const feature of item.features) {
        const row = weights.get(feature);
        const rowSquares = squares.get(feature);
        if (row && rowSquares) step(row, rowSquares, error, options.rate, options.decay);
      }
    }
  }
  return { weights, bias };
}

function frequent(examples: readonly Example[], minCount: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= minCount).map(([feature]) => feature));
}

function shuffle<T>(items: T[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const a = items[i];
    const b = items[j];
    if (a === undefined || b === undefined) continue;
    items[i] = b;
    items[j] = a;
  }
}

/** Probabilities of the classes. */
export function scores(
  features: readonly string[],
  weights: ReadonlyMap<string, Float64Array>,
  bias: Float64Array,
): Float64Array {
  const sums = Float64Array.from(bias);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
  }
  const largest = Math.max(...sums);
  let total = 0;
  for (let i = 0; i < sums.length; i++) {
    sums[i] = Math.exp((sums[i] ?? 0) - largest);
    total += sums[i] ?? 0;
  }
  return sums.map((value) => value / total);
}

function step(
  row: Float64Array,
  squares: Float64Array,
  error: Float64Array,
  rate: number,
  decay: number,
): void {
  for (let i = 0; i < row.length; i++) {
    const gradient = (error[i] ?? 0) + decay * (row[i] ?? 0);
    squares[i] = (squares[i] ?? 0) + gradient * gradient;
    row[i] = (row[i] ?? 0) - (rate * gradient) / Math.sqrt(squares[i] ?? 1);
  }
}
