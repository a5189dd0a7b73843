import type { Release } from '../model/clause';
import { levelName } from './levels';

/** What a release did to a section. */
export interface HistoryEntry {
  readonly release: string;
  readonly kind: 'present' | 'added' | 'removed' | 'level' | 'title' | 'meaning';
  /** One sentence or less, for people. */
  readonly note: string;
}

/**
 * What became of a section from release to release; nothing for a release that left it as it was.
 * @param releases oldest first.
 */
export function sectionHistory(id: string, releases: readonly Release[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  releases.forEach((release, index) => {
    const before = releases[index - 1];
    for (const [kind, note] of changes(id, before, release)) {
      entries.push({ release: release.release, kind, note });
    }
  });
  return entries;
}

function changes(
  id: string,
  before: Release | undefined,
  release: Release,
): (readonly [HistoryEntry['kind'], string])[] {
  const old = before?.sections.find((section) => section.id === id);
  const now = release.sections.find((section) => section.id === id);
  if (!now) {
    if (!old) return [];
    const became = old.became?.join(', ');
    return [['removed', became === undefined ? 'Dropped.' : `Dropped: its content went to ${became}.`]];
  }
  const level = now.level === null ? 'without a level' : `at ${levelName(release, now.level)} level`;
  const note = release.clauses.get(id)?.changed;
  const meaning = note === undefined ? [] : [['meaning', note] as const];
  if (!before) return [['present', `There ${level}: no older release is known.`]];
  if (!old) return [['added', `Added ${level}.`], ...meaning];
  const found: (readonly [HistoryEntry['kind'], string])[] = [];
  if (old.level !== now.level) found.push(['level', `Moved: now ${level}.`]);
  else if (
    old.level !== null &&
    now.level !== null &&
    levelName(before, old.level) !== levelName(release, now.level)
  ) {
    found.push([
      'level',
      `Its level is called ${levelName(release, now.level)} now; nothing else about it changed.`,
    ]);
  }
  if (old.title !== now.title) found.push(['title', `Was titled “${old.title}” before.`]);
  return [...found, ...meaning];
}
