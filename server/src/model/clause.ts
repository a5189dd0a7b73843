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
  /** Where a later release took this section's content, when it dropped the section: one id for a rename, several for a split. */
  readonly became?: readonly string[];
}

/** A section with a level, explained in our own words. */
export interface Clause extends Section {
  readonly level: Level;
  /** One or two sentences: what the clause asks of the assistant. */
  readonly summary: string;
  /** One sentence: who may change it, and how. */
  readonly whoMayChange: string;
  /** An instruction that departs from it and one that is fine. A release that was imported may have clauses without any. */
  readonly examples?: { readonly departs: string; readonly fine: string };
  /** What its text says since this release that the release before did not say; absent when the meaning stayed. */
  readonly changed?: string;
}

/** Everything the linter knows of one dated release of the spec. */
export interface Release {
  /** ISO date, e.g. `2025-12-18`. */
  readonly release: string;
  /** Link to the release's page. */
  readonly url: string;
  /** Of its Markdown source in UTF-8 with LF line ends and without a byte order mark, where it is known. */
  readonly sha256?: string;
  /** What this release calls a level, where it differs from our name: `platform` for `root` before 2025-09-12. */
  readonly levelNames?: Readonly<Partial<Record<Level, string>>>;
  /** In document order. */
  readonly sections: readonly Section[];
  /** The sections that have a level, by id. */
  readonly clauses: ReadonlyMap<string, Clause>;
}
