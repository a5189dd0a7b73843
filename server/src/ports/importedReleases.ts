import type { ImportedRelease } from '../model/official';

/** The official texts that the user has imported. */
export interface ImportedReleases {
  /** ISO dates, oldest first. */
  ids(): readonly string[];
  /** Undefined when there is no such text, or when it cannot be read. Safe for any id, however it came in. */
  load(release: string): ImportedRelease | undefined;
}
