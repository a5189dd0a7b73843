import { validators } from '../generated/releases';
import type { ReleaseValidator } from '../generated/releases';
import type { Release } from '../model/clause';
import type { DirectiveRecord } from '../model/directive';
import type { ImportedRelease, OfficialSection } from '../model/official';
import type { ImportedReleases } from '../ports/importedReleases';
import { compileRelease } from './compile';
import { buildImported } from './imported';
import { judgeBy } from './judge';
import type { Verdict } from './judge';
import { getRelease, NEWEST_RELEASE, RELEASES } from './releases';

/** All releases at hand: those of the catalogue, and those that the user has imported. */
export interface ReleaseBook {
  /** Ids, oldest first. */
  readonly releases: readonly string[];
  /** The newest of the catalogue: what an import brings is used only by name, so that verdicts do not depend on it. */
  readonly newest: string;
  /** A release by its date; undefined when it is not at hand. */
  getRelease(id: string): Release | undefined;
  /** Loads what judging by a release takes. Must come before `judge`; an unknown id is ignored. */
  prepare(id: string): Promise<void>;
  /** @throws {RangeError} when the release is not prepared. */
  judge(release: Release, records: readonly DirectiveRecord[]): readonly Verdict[];
  /** The official text of a release, if it was imported. */
  official(id: string): ImportedRelease | undefined;
  /** The official text of a section. */
  officialSection(id: string, section: string): OfficialSection | undefined;
}

/** Puts the catalogue and the imported texts together. The catalogue's own account of a release comes first. */
export function createReleaseBook(imported?: ImportedReleases): ReleaseBook {
  // By the text itself: a text that is imported anew is another object, and what was made of the old one goes with it.
  const built = new WeakMap<ImportedRelease, Release>();
  const compiled = new WeakMap<Release, ReleaseValidator>();
  const importedRelease = (id: string): Release | undefined => {
    const text = imported?.load(id);
    if (!text) return undefined;
    const release = built.get(text) ?? buildImported(text);
    built.set(text, release);
    return release;
  };
  return {
    get releases() {
      return [...new Set([...RELEASES, ...(imported?.ids() ?? [])])].sort();
    },
    newest: NEWEST_RELEASE,
    getRelease: (id) => getRelease(id) ?? importedRelease(id),
    async prepare(id) {
      const release = getRelease(id) ? undefined : importedRelease(id);
      if (release && !compiled.has(release)) compiled.set(release, await compileRelease(release));
    },
    judge(release, records) {
      const validator = validators.get(release.release) ?? compiled.get(release);
      if (!validator) throw new RangeError(`No validator for the release ${release.release}.`);
      return judgeBy(validator, release.release, records);
    },
    official: (id) => imported?.load(id),
    officialSection: (id, section) => imported?.load(id)?.sections.find((entry) => entry.id === section),
  };
}
