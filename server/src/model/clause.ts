import type { Level } from './authority';

/** A heading of the spec. Sections without a level structure the document and cannot be departed from. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly level: Level | null;
  readonly tags: readonly string[];
  /** Heading depth: 1 for a chapter. */
  readonly depth: number;
  readonly parent: string | null;
  /** Link to the section on the page of its release. */
  readonly url: string;
}

/** A section with a level, explained in our own words. */
export interface Clause extends Section {
  readonly level: Level;
  /** One or two sentences: what the clause asks of the assistant. */
  readonly summary: string;
  /** One sentence: who may change it, and how. */
  readonly whoMayChange: string;
  readonly examples: { readonly departs: string; readonly fine: string };
}

/** Everything the linter knows of one dated release of the spec. */
export interface Release {
  /** ISO date, e.g. `2025-12-18`. */
  readonly release: string;
  /** Link to the release's page. */
  readonly url: string;
  /** In document order. */
  readonly sections: readonly Section[];
  /** The sections that have a level, by id. */
  readonly clauses: ReadonlyMap<string, Clause>;
}
