import { existsSync, readFileSync, statSync } from 'node:fs';
import type { FileResult } from '../../model/finding';
import { AtomicFile } from '../../node/atomicFile';
import { describeError } from '../../node/errors';
import { isSameStamp, type FileStamp } from '../../node/fileStamp';

/** What a result depends on. */
export interface CacheKey {
  /** The effective configuration as JSON, and the day if it matters. */
  readonly settings: string;
  /** The house rules alone, as JSON. */
  readonly house: string;
  /** A hash. */
  readonly text: string;
}

interface Entry extends CacheKey {
  readonly result: FileResult;
  /** Of the file when it had this text; absent where that tells nothing. */
  readonly stamp?: FileStamp;
}

/** An entry as the file has it: what most of them share stands there once. */
interface StoredEntry extends Omit<Entry, 'settings' | 'house'> {
  readonly settings: number;
  readonly house: number;
}

interface Body {
  readonly shared: readonly string[];
  readonly entries: readonly (readonly [path: string, entry: StoredEntry])[];
}

/** The first line of the file. Its beginning tells files of this kind, whichever version wrote them. */
interface Head {
  readonly modelspecCache: typeof FORMAT;
  readonly tool: string;
  /** Of all that follows the line, in bytes: what makes hashes takes longer to load than a cache to read. */
  readonly length: number;
}

/** Rises when the form of the file changes. */
const FORMAT = 3;
const MARK = '{"modelspecCache":';

/** Results of earlier runs: one for each file, the last. */
export class ResultCache {
  readonly #entries: Map<string, Entry>;
  readonly #used = new Set<string>();
  readonly #houses: Set<string>;
  /** Changes when there is something to write. */
  #changes = 0;

  constructor(entries: ReadonlyMap<string, Entry> = new Map()) {
    this.#entries = new Map(entries);
    this.#houses = new Set([...entries.values()].map(({ house }) => house));
  }

  /** How many results have come in so far. */
  get changes(): number {
    return this.#changes;
  }

  /**
   * The result for a file if nothing that it depends on has changed.
   * @param path absolute
   * @param stamp of the file with this text
   */
  find(path: string, { settings, text }: CacheKey, stamp?: FileStamp): FileResult | undefined {
    const entry = this.#entries.get(path);
    if (entry?.settings !== settings || entry.text !== text) return undefined;
    this.#used.add(path);
    // The same text in another file, as after a fresh checkout, or for the first time one that tells.
    if (stamp && !isSameStamp(stamp, entry.stamp)) this.#set(path, { ...entry, stamp });
    return entry.result;
  }

  /**
   * The result for a file that nobody has touched.
   * @param settings as in the key, with the day and without
   * @param stamp of the file as it is now; asked for when it matters
   */
  findUntouched(
    path: string,
    settings: readonly string[],
    stamp: () => FileStamp | undefined,
  ): FileResult | undefined {
    const entry = this.#entries.get(path);
    if (!entry?.stamp || !settings.includes(entry.settings)) return undefined;
    if (!isSameStamp(entry.stamp, stamp())) return undefined;
    this.#used.add(path);
    return entry.result;
  }

  /** True for a file that had no findings when it was linted last. */
  wasClean(path: string): boolean {
    return this.#entries.get(path)?.result.findings.length === 0;
  }

  keep(path: string, key: CacheKey, result: FileResult, stamp?: FileStamp): void {
    this.#set(path, { ...key, result, ...(stamp && { stamp }) });
    this.#used.add(path);
    this.#houses.add(key.house);
  }

  #set(path: string, entry: Entry): void {
    this.#entries.set(path, entry);
    this.#changes++;
  }

  /** True when some text was linted by these very house rules, so that nothing can be wrong with them. */
  knows(house: string): boolean {
    return this.#houses.has(house);
  }

  /** Forgets the files that this run did not see and that are there no longer. */
  prune(): void {
    for (const path of this.#entries.keys()) {
      if (this.#used.has(path) || existsSync(path)) continue;
      this.#entries.delete(path);
      this.#changes++;
    }
  }

  /** The content of the file. */
  serialise(tool: string): Buffer {
    const shared = new Map<string, number>();
    const numberOf = (text: string) => {
      const number = shared.get(text) ?? shared.size;
      shared.set(text, number);
      return number;
    };
    const entries = [...this.#entries].map(([path, { settings, house, ...rest }]) => {
      const stored: StoredEntry = { settings: numberOf(settings), house: numberOf(house), ...rest };
      return [path, stored] as const;
    });
    const body = Buffer.from(JSON.stringify({ shared: [...shared.keys()], entries } satisfies Body));
    const head: Head = { modelspecCache: FORMAT, tool, length: body.length };
    return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
  }

  /** What `serialise` wrote; undefined when another version of the linter did. @throws {Error} for damaged bytes. */
  static parse(bytes: Buffer, tool: string): ResultCache | undefined {
    const newline = bytes.indexOf('\n');
    if (newline < 0) throw new Error('it is damaged');
    const head = JSON.parse(bytes.toString('utf8', 0, newline)) as Partial<Head>;
    if (head.modelspecCache !== FORMAT || head.tool !== tool) return undefined;
    if (bytes.length - newline - 1 !== head.length) throw new Error('it is damaged');
    const { shared, entries } = JSON.parse(bytes.toString('utf8', newline + 1)) as Body;
    const full = ([path, entry]: Body['entries'][number]): [string, Entry] => [
      path,
      { ...entry, settings: shared[entry.settings] ?? '', house: shared[entry.house] ?? '' },
    ];
    return new ResultCache(new Map(entries.map(full)));
  }
}

/** A cache in a file. What is wrong with the file never fails a run: it is said once, and the run goes on without. */
export class CacheFile {
  readonly cache: ResultCache;
  readonly #path: string;
  readonly #tool: string;
  readonly #tell: (message: string) => void;
  #isWritable = true;

  /**
   * @param name as the user gave it, for messages
   * @param tool everything about the linter that results depend on, as a hash
   * @param isOwn is the place our own choice? A file of somebody else is not written over.
   */
  constructor(
    readonly name: string,
    place: { readonly path: string; readonly tool: string; readonly isOwn: boolean },
    tell: (message: string) => void,
  ) {
    this.#path = place.path;
    this.#tool = place.tool;
    this.#tell = tell;
    this.cache = this.#read(place.isOwn) ?? new ResultCache();
  }

  /** Writes the cache if it has changed, whole or not at all. */
  save(): void {
    this.cache.prune();
    if (this.cache.changes === 0 || !this.#isWritable) return;
    try {
      const file = new AtomicFile(this.#path);
      try {
        file.write(this.cache.serialise(this.#tool));
      } catch (error) {
        file.discard();
        throw error;
      }
      file.commit();
    } catch (error) {
      this.#tell(`could not write the cache ${this.name}: ${describeError(error)}`);
    }
  }

  #read(isOwn: boolean): ResultCache | undefined {
    let bytes = Buffer.alloc(0);
    try {
      if (!existsSync(this.#path)) return undefined;
      const found = statSync(this.#path);
      if (!found.isFile()) {
        // Neither is it written to: opening a pipe waits for a reader.
        this.#isWritable = false;
        const reason = found.isDirectory() ? 'it is a folder' : 'not a regular file';
        this.#tell(`the cache ${this.name} is ignored: ${reason}`);
        return undefined;
      }
      bytes = readFileSync(this.#path);
      return bytes.length === 0 ? undefined : ResultCache.parse(bytes, this.#tool);
    } catch (error) {
      this.#isWritable = isOwn || bytes.toString('latin1', 0, MARK.length) === MARK;
      const isUnread = bytes.length === 0;
      const reason = isUnread ? describeError(error) : 'it is damaged';
      this.#tell(
        this.#isWritable
          ? `the cache ${this.name} is ignored: ${reason}`
          : `${this.name} is left alone: ${isUnread ? reason : 'it is no cache of this linter'}`,
      );
      return undefined;
    }
  }
}
