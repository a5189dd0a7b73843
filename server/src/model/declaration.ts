import type { Edit } from './finding';
import type { Span } from './span';

/** A departure from a default that somebody answers for: clause and reason, in a configuration file or in front matter. */
export interface Declaration {
  readonly clause: string;
  readonly reason: string;
  readonly owner?: string;
  /** ISO date: the last day on which it holds. */
  readonly expires?: string;
  /** The configuration file it stands in, absolute; absent when it stands in the linted file itself. */
  readonly path?: string;
  /** Where it stands: the words that name the clause. */
  readonly span: Span;
  /** What to delete to take it out of the linted file; absent where that is not sure to leave the rest whole. */
  readonly removal?: Span;
}

/** Stands for the reason, of a declaration or suppression, until a person writes it. */
export const REASON_TO_WRITE = 'TODO: say why this is wanted';

/** Writes a declaration into the linted file itself. */
export type DeclareHere = (clause: string, reason: string) => Edit;

/** The keys of a declaration, in the order they are written. */
export const DECLARATION_KEYS = ['clause', 'reason', 'owner', 'expires'] as const;

/** True for a day of the calendar in the form `2026-12-31`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The present day, by which declarations expire: the same one in every time zone. */
export function utcDate(): string {
  return new Date().toISOString().slice(0, 10);
}
