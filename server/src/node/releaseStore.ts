import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LEVELS } from '../model/authority';
import type { ImportedRelease } from '../model/official';
import type { ImportedReleases } from '../ports/importedReleases';
import { AtomicFile } from './atomicFile';
import { describeError, errorCode } from './errors';

/** Ids become file names, and they come from prompts too: nothing else is looked up. */
const ID = /^\d{4}-\d{2}-\d{2}$/;
const ENDING = '.json';

interface Loaded {
  /** Tells one state of the file from the next. */
  readonly state: string;
  /** Undefined for a file that cannot be used. */
  readonly release: ImportedRelease | undefined;
}

/**
 * The official texts in the user's data folder, a file for each release. A file is read when it is asked for and read
 * again when it has changed, so that a running language server sees a new import.
 */
export class ReleaseStore implements ImportedReleases {
  readonly folder: string;
  readonly #report: (message: string) => void;
  readonly #loaded = new Map<string, Loaded>();

  /**
   * @param folder the user's data folder; need not exist.
   * @param report told once of each state of a file that cannot be used.
   */
  constructor(folder: string, report: (message: string) => void) {
    this.folder = join(folder, 'releases');
    this.#report = report;
  }

  ids(): readonly string[] {
    try {
      return readdirSync(this.folder)
        .filter((name) => name.endsWith(ENDING))
        .map((name) => name.slice(0, -ENDING.length))
        .filter((id) => ID.test(id))
        .sort();
    } catch {
      // Nothing was ever imported.
      return [];
    }
  }

  load(id: string): ImportedRelease | undefined {
    if (!ID.test(id)) return undefined;
    const path = this.pathOf(id);
    let state = '';
    try {
      const { mtimeMs, size, ino } = statSync(path);
      state = [mtimeMs, size, ino].join();
      const known = this.#loaded.get(id);
      if (known?.state === state) return known.release;
      const release = parse(readFileSync(path, 'utf8'), id);
      this.#loaded.set(id, { state, release });
      return release;
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
      const known = this.#loaded.get(id);
      if (known?.state !== state) {
        this.#report(
          `The imported text of ${id} cannot be used (${path}): ${describeError(error)}. Import it again.`,
        );
      }
      this.#loaded.set(id, { state, release: undefined });
      return undefined;
    }
  }

  /**
   * Stores a text, whole or not at all, in place of an older one of the same release.
   * @returns the path of its file.
   * @throws {Error} of the file system.
   */
  save(release: ImportedRelease): string {
    const path = this.pathOf(release.release);
    const file = new AtomicFile(path);
    try {
      file.write(`${JSON.stringify(release)}\n`);
    } catch (error) {
      file.discard();
      throw error;
    }
    file.commit();
    return path;
  }

  private pathOf(id: string): string {
    return join(this.folder, id + ENDING);
  }
}

/** @throws {Error} when the file is not what `save` wrote. */
function parse(text: string, id: string): ImportedRelease {
  const value = parsed(text);
  if (!isRecord(value) || value['formatVersion'] !== 1) throw new Error('it was written by another version');
  const { release, sha256, sections } = value;
  const whole =
    release === id && typeof sha256 === 'string' && Array.isArray(sections) && sections.every(isSection);
  if (!whole) throw new Error('it is damaged');
  return value as unknown as ImportedRelease;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the file, line ends and all.
    throw new Error('it is damaged');
  }
}

/** Enough of a look to work with a section safely; the whole form is in schemas/imported-release.schema.json. */
function isSection(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, title, level, tags, depth, parent, blocks, references } = value;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    (level === null || (LEVELS as readonly unknown[]).includes(level)) &&
    Array.isArray(tags) &&
    typeof depth === 'number' &&
    (parent === null || typeof parent === 'string') &&
    Array.isArray(blocks) &&
    blocks.every(isBlock) &&
    Array.isArray(references)
  );
}

function isBlock(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['kind'] !== 'example') return typeof value['text'] === 'string';
  const messages = value['messages'];
  return (
    Array.isArray(messages) &&
    messages.every((message) => isRecord(message) && typeof message['text'] === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
