import { lstatSync, realpathSync } from 'node:fs';
import { isWithin } from '../config/paths';
import { describeError } from '../node/errors';
import { slashes } from '../node/fileSystem';
import { markOf, rewriteText } from '../node/rewriteText';
import type { CliIo } from './io';
import type { Target } from './targets';
import { harmless } from './terminal';

/** Takes the fixed text of a file. Returns why it could not be taken, if so. */
export type FixOutput = (target: Target, before: string, after: string) => Promise<string | undefined>;

/** Writes the file. */
export function writeFixes({ cwd }: CliIo): FixOutput {
  return async ({ path }, before, after) => {
    try {
      if (leadsOut(path, cwd)) return 'it is a link to a file outside the working folder';
      rewriteText(path, before, after);
      return undefined;
    } catch (error) {
      return describeError(error);
    }
  };
}

function leadsOut(path: string, cwd: string): boolean {
  if (!lstatSync(path).isSymbolicLink()) return false;
  return !isWithin(slashes(realpathSync(cwd)), slashes(realpathSync(path)));
}

/** Prints what would change, for `git apply` and `patch -p1`. */
export function printPatches({ stdout }: CliIo, isStdin: boolean): FixOutput {
  return async ({ path, shown }, before, after) => {
    const { unifiedDiff } = await import('./patch.js');
    let mark = '';
    try {
      mark = isStdin ? '' : markOf(path);
    } catch {
      // The file has vanished since it was read: the patch is still what would have changed.
    }
    const patch = await unifiedDiff(shown, mark + before, mark + after);
    // A patch has to be true to the byte, unless it is a person who reads it.
    stdout.write(stdout.isTerminal ? harmless(patch) : patch);
    return undefined;
  };
}
