import type { Clause, Release, Section } from '../model/clause';
import { levelName } from './levels';

/** Where the content of a removed section went. */
export interface Succession {
  readonly from: Section;
  readonly to: readonly Section[];
  /** `renamed`: one new section; `split`: several sections; `merged`: one that was there before. */
  readonly kind: 'renamed' | 'split' | 'merged';
}

export interface LevelChange {
  readonly from: Clause;
  readonly to: Clause;
  /** As each release names the level. */
  readonly fromName: string;
  readonly toName: string;
  /** Only the level's name changed: verdicts stay as they were. */
  readonly nameOnly: boolean;
}

export interface MeaningChange {
  readonly from: Clause;
  readonly to: Clause;
  /** What changed, oldest first; empty when only the summaries tell. */
  readonly notes: readonly { readonly release: string; readonly note: string }[];
}

/** All lists in document order. `added` and `removed` hold renamed and split sections too; `successions` relates them. */
export interface ReleaseDiff {
  readonly from: string;
  readonly to: string;
  readonly added: readonly Section[];
  readonly removed: readonly Section[];
  readonly successions: readonly Succession[];
  readonly levelChanged: readonly LevelChange[];
  readonly meaningChanged: readonly MeaningChange[];
}

/**
 * What differs between two releases, in either direction. Successions are known forwards only.
 * @param history the releases to take notes on changes from; those outside the interval do not matter.
 */
export function diffReleases(
  from: Release,
  to: Release,
  history: readonly Release[] = [from, to],
): ReleaseDiff {
  const [older, newer] = from.release <= to.release ? [from.release, to.release] : [to.release, from.release];
  const steps = history.filter(({ release }) => older < release && release <= newer);
  const before = new Map(from.sections.map((section) => [section.id, section]));
  const after = new Map(to.sections.map((section) => [section.id, section]));
  const removed = from.sections.filter(({ id }) => !after.has(id));
  const pairs = [...to.clauses.values()].flatMap((clause) => {
    const earlier = from.clauses.get(clause.id);
    return earlier ? [{ from: earlier, to: clause }] : [];
  });
  return {
    from: from.release,
    to: to.release,
    added: to.sections.filter(({ id }) => !before.has(id)),
    removed,
    successions: removed.flatMap((section) => successionOf(section, before, after)),
    levelChanged: pairs
      .map((pair) => ({
        ...pair,
        fromName: levelName(from, pair.from.level),
        toName: levelName(to, pair.to.level),
        nameOnly: pair.from.level === pair.to.level,
      }))
      .filter(({ fromName, toName }) => fromName !== toName),
    meaningChanged: pairs
      .map((pair) => ({ ...pair, notes: notesOn(pair.to.id, steps) }))
      .filter((change) => change.notes.length > 0 || change.from.summary !== change.to.summary),
  };
}

function successionOf(
  section: Section,
  before: ReadonlyMap<string, Section>,
  after: ReadonlyMap<string, Section>,
): Succession[] {
  const to = (section.became ?? []).flatMap((id) => after.get(id) ?? []);
  const [first, second] = to;
  if (!first) return [];
  const kind = second ? 'split' : before.has(first.id) ? 'merged' : 'renamed';
  return [{ from: section, to, kind }];
}

function notesOn(id: string, steps: readonly Release[]): MeaningChange['notes'] {
  return steps.flatMap(({ release, clauses }) => {
    const note = clauses.get(id)?.changed;
    return note === undefined ? [] : [{ release, note }];
  });
}
