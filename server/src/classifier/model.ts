import { WeightTable, type TableData } from './weightTable';

/** What training writes: linear models over the same features, one row of weights each. */
export interface ModelData {
  /** Fingerprint of the sentences it was trained on. */
  readonly trainedOn: string;
  /** Row 0: the text is fine. Then one row per clause: it departs from that clause. Last row: it does so openly. */
  readonly table: TableData;
  readonly bias: readonly number[];
  readonly clauses: readonly string[];
}

/** What the model says of a set of features. */
export interface Judgement {
  /** Log odds that the text departs from any clause. */
  readonly departs: number;
  /** The likeliest clause, if it does. */
  readonly clause: string;
  /** Log odds that the departure is written openly. */
  readonly openly: number;
}

/** The linear model behind the classifier. Explainable: a score is the sum of the weights of the features that occur. */
export class LinearModel {
  readonly #table: WeightTable;

  constructor(readonly data: ModelData) {
    this.#table = new WeightTable(data.table);
  }

  judge(features: Iterable<string>): Judgement {
    const { clauses } = this.data;
    const sums = Float64Array.from(this.data.bias);
    for (const feature of features) this.#table.add(feature, sums);
    let best = 1;
    for (let i = 2; i <= clauses.length; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
    const top = sums[best] ?? 0;
    let total = 0;
    for (let i = 1; i <= clauses.length; i++) total += Math.exp((sums[i] ?? 0) - top);
    return {
      departs: top + Math.log(total) - (sums[0] ?? 0),
      clause: clauses[best - 1] ?? '',
      openly: sums[clauses.length + 1] ?? 0,
    };
  }

  /** The features that speak most for the judgement, strongest first: their weight for its clause over "fine". */
  reasons(features: Iterable<string>, count: number): string[] {
    const all = [...features];
    const row = this.data.clauses.indexOf(this.judge(all).clause) + 1;
    const weighed = all.map((feature) => {
      const sums = new Float64Array(this.data.table.rows);
      this.#table.add(feature, sums);
      return { feature, weight: (sums[row] ?? 0) - (sums[0] ?? 0) };
    });
    return weighed
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
      .slice(0, count)
      .map(({ feature }) => feature);
  }
}
