import { LEVELS } from '../model/authority';
import type { Level } from '../model/authority';
import type { Release } from '../model/clause';

/** Names of levels in older releases. Source: the releases' own headings, `authority=platform` before 2025-09-12. */
const ALIASES: ReadonlyMap<string, Level> = new Map([['platform', 'root']]);

/** The level that a release or a person means by a name; undefined when there is none of that name. */
export function parseLevel(name: string): Level | undefined {
  return LEVELS.find((level) => level === name) ?? ALIASES.get(name);
}

/** What a release itself calls a level. */
export function levelName(release: Release, level: Level): string {
  return release.levelNames?.[level] ?? level;
}
