import { WeightTable, type TableData } from './weightTable';

/** What training writes: three linear models over the same features. */
export interface ModelData {
  /** Fingerprint of the sentences it was trained on. */
  readonly trainedOn: string;
  /** Row 0: does a text depart from any clause? Row 1: if from a default, openly? */
  readonly departs: TableData;
  readonly bias: { readonly departs: number; readonly openly: number };
  /** One row per clause: from which? Trained on departures only. */
  readonly clause: TableData;
  readonly clauses: readonly string[];
  readonly clauseBias: readonly number[];
}

/** What the models say of a set of features. */
export interface Judgement {
  /** Log odds that the text departs from a clause. */
  readonly departs: number;
  /** Log odds that the departure is written openly. */
  readonly openly: number;
}

/** The linear models behind the classifier. Explainable: a score is the sum of the weights of features that occur. */
export class LinearModel {
  readonly #departs: WeightTable;
  readonly #clause: WeightTable;

  constructor(readonly data: ModelData) {
    this.#departs = new WeightTable(data.departs);
    this.#clause = new WeightTable(data.clause);
  }

  judge(features: Iterable<string>): Judgement {
    const sums = Float64Array.of(this.data.bias.departs, this.data.bias.openly);
    for (const feature of features) this.#departs.add(feature, sums);
    return { departs: sums[0] ?? 0, openly: sums[1] ?? 0 };
  }

  /** The likeliest clause. */
  clause(features: Iterable<string>): string {
    const sums = Float64Array.from(this.data.clauseBias);
    for (const feature of features) this.#clause.add(feature, sums);
    let best = 0;
    for (let i = 1; i < sums.length; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
    return this.data.clauses[best] ?? '';
  }

  /** The features that speak most for a departure, strongest first. */
  reasons(features: Iterable<string>, count: number): string[] {
    const weighed = [...features].map((feature) => {
      const sums = new Float64Array(2);
      this.#departs.add(feature, sums);
      return { feature, weight: sums[0] ?? 0 };
    });
    return weighed
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
      .slice(0, count)
      .map(({ feature }) => feature);
  }
}
