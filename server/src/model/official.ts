import type { Level } from './authority';

/** What the spec says of an answer in one of its examples. */
export type OfficialVerdict = 'good' | 'bad' | 'ok';

/** One message of an example, in the spec's own words. */
export interface OfficialMessage {
  /** As tagged: `system`, `developer`, `user`, `assistant` or `tool`. */
  readonly role: string;
  readonly text: string;
  /** Attributes of the tag, e.g. `recipient`; absent when there are none. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly verdict?: OfficialVerdict;
  /** The clause that the verdict names, where it names one. */
  readonly clause?: string;
  readonly why?: string;
}

/** A piece of a section, Markdown as written. */
export type OfficialBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'commentary'; readonly title: string; readonly text: string }
  | { readonly kind: 'example'; readonly title?: string; readonly messages: readonly OfficialMessage[] };

/** A section of the spec as its Markdown source has it. What lies below deeper headings belongs to their sections. */
export interface OfficialSection {
  readonly id: string;
  readonly title: string;
  readonly level: Level | null;
  readonly tags: readonly string[];
  /** Heading depth: 1 for a chapter. */
  readonly depth: number;
  readonly parent: string | null;
  /** Line of the heading in the source, counted from 1. */
  readonly line: number;
  /** In document order. */
  readonly blocks: readonly OfficialBlock[];
  /** Ids of the sections that the text links to, in order, without repetitions. */
  readonly references: readonly string[];
}

/** What a parse of the spec's Markdown source gives. */
export interface OfficialText {
  /** What the source calls a level, where it differs from our name. */
  readonly levelNames?: Readonly<Partial<Record<Level, string>>>;
  /** In document order. */
  readonly sections: readonly OfficialSection[];
}

/** A release's official text as it is kept in the user's data folder: schemas/imported-release.schema.json. */
export interface ImportedRelease extends OfficialText {
  /** Rises when a reader of the file has to change. */
  readonly formatVersion: 1;
  /** ISO date. */
  readonly release: string;
  /** Of the source in UTF-8 with LF line ends and without a byte order mark. */
  readonly sha256: string;
}
