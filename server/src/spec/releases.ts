import type { Release } from '../model/clause';
import { buildRelease } from './catalogue';
import type { Structure, Texts } from './catalogue';
import structureJson from './catalogue/structure.json';
import textsJson from './catalogue/texts.json';

// TypeScript infers the literal shape of the files, not what it stands for; a test holds them against their schema.
const STRUCTURE = structureJson as unknown as Structure;
export const TEXTS = textsJson as unknown as Texts;

/** The public releases, oldest first, by ISO date. */
export const RELEASES: readonly string[] = STRUCTURE.releases.map(({ release }) => release);

export const NEWEST_RELEASE: string = RELEASES[RELEASES.length - 1] ?? '';

const built = new Map<string, Release>();

/** A release by its date, built on first use; undefined when it is not known. */
export function getRelease(release: string): Release | undefined {
  const known = built.get(release) ?? buildRelease(STRUCTURE, TEXTS, release);
  if (known) built.set(release, known);
  return known;
}
