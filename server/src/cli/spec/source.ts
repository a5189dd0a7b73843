import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeText, refuseSpecial } from '../../node/readText';
import { describeError } from '../../node/errors';
import { download, DOWNLOAD_LIMITS, DownloadError, type DownloadLimits } from '../../node/download';

/** The name of the spec's source in a checkout of its repository. */
const SOURCE_FILE = 'model_spec.md';
const URL_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** A text could not be imported; nothing stored has changed. The message is for the person who asked for it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The spec's source as it came in. */
export interface Source {
  /** With LF line ends, without a byte order mark. */
  readonly text: string;
  /** Path or address, for messages. */
  readonly shown: string;
}

/**
 * Reads what an argument stands for: a file, a checkout (a folder with the source in it) or an address.
 * @throws {ImportError}
 */
export async function readSource(
  argument: string,
  cwd: string,
  limits: DownloadLimits = DOWNLOAD_LIMITS,
): Promise<Source> {
  const { bytes, shown } = URL_SCHEME.test(argument)
    ? { bytes: await fetched(argument, limits), shown: argument }
    : readFromDisk(argument, cwd, limits.size);
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') throw new ImportError(`${shown} cannot be imported: ${decoded.reason}.`);
  return { text: decoded.text.replace(/\r\n?/g, '\n'), shown };
}

async function fetched(address: string, limits: DownloadLimits): Promise<Buffer> {
  try {
    return await download(address, limits);
  } catch (error) {
    if (error instanceof DownloadError) throw new ImportError(error.message);
    throw error;
  }
}

function readFromDisk(argument: string, cwd: string, limit: number): { bytes: Buffer; shown: string } {
  let shown = argument;
  try {
    const named = resolve(cwd, argument);
    const isFolder = statSync(named).isDirectory();
    if (isFolder) shown = join(argument, SOURCE_FILE);
    const path = isFolder ? join(named, SOURCE_FILE) : named;
    refuseSpecial(path);
    const { size } = statSync(path);
    if (size > limit)
      throw new Error(`it has ${String(size)} bytes, more than the ${String(limit)} that are read`);
    return { bytes: readFileSync(path), shown };
  } catch (error) {
    throw new ImportError(`${shown} cannot be read: ${describeError(error)}.`);
  }
}
