import {
  closeSync,
  fchmodSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A file that is written whole or not at all: the text goes to a neighbour that takes the file's name at the end.
 * Whoever opens one calls `commit` or `discard`, and nothing after that.
 */
export class AtomicFile {
  readonly #target: string;
  /** Undefined when the target is a device or a pipe, which is written to directly. */
  readonly #temporary: string | undefined;
  readonly #handle: number;

  /**
   * Opens the neighbour, and the folders above it if need be.
   * @throws {Error} of the file system, e.g. when the folder cannot be written to.
   */
  constructor(path: string) {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    if (existing !== undefined && !existing.isFile()) {
      this.#target = path;
      this.#handle = openSync(path, 'w');
      return;
    }
    // The file a link points to is replaced, not the link.
    this.#target = existing === undefined ? path : realpathSync(path);
    mkdirSync(dirname(this.#target), { recursive: true });
    const name = `.${basename(this.#target)}.${String(process.pid)}.tmp`;
    this.#temporary = join(dirname(this.#target), name);
    this.#handle = openSync(this.#temporary, 'w');
    if (existing !== undefined) fchmodSync(this.#handle, existing.mode);
  }

  /** @throws {Error} of the file system, e.g. when the disk is full; `discard` then. */
  write(content: string | Buffer): void {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let done = 0; done < bytes.length;) done += writeSync(this.#handle, bytes, done);
  }

  /** Makes the text the file's content. @throws {Error} of the file system; nothing is left behind then. */
  commit(): void {
    try {
      closeSync(this.#handle);
      if (this.#temporary !== undefined) renameSync(this.#temporary, this.#target);
    } catch (error) {
      if (this.#temporary !== undefined) unlinkSync(this.#temporary);
      throw error;
    }
  }

  /** Leaves the file as it was. */
  discard(): void {
    closeSync(this.#handle);
    if (this.#temporary !== undefined) unlinkSync(this.#temporary);
  }
}
