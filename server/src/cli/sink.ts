import { AtomicFile } from '../node/atomicFile';
import { describeError } from '../node/errors';
import type { Output } from './io';

/**
 * Where a report goes: `commit` makes it stand, `discard` leaves no trace of one that does not stand yet, where that is
 * possible.
 */
export interface Sink {
  write(text: string): void;
  commit(): void;
  discard(): void;
}

/** A report could not be written. The message names the place and the reason. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** How much of a report is held back to be written at once, in UTF-16 units. */
const AT_A_TIME = 64 * 1024;

/** A report on standard output: on a terminal it is there as soon as it is written, elsewhere piece by piece. */
export function streamSink(output: Output): Sink {
  let held = '';
  const release = () => {
    if (held !== '') output.write(held);
    held = '';
  };
  return {
    write(text) {
      held += text;
      if (output.isTerminal || held.length >= AT_A_TIME) release();
    },
    commit: release,
    // What is written cannot be called back, and what follows it says where the run came to.
    discard: release,
  };
}

/**
 * A report in a file, whole or not at all.
 * @param name the path as the user gave it, for messages.
 * @throws {WriteError} now, or later from `write` and `commit`.
 */
export function fileSink(path: string, name: string): Sink {
  const guard = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new WriteError(`could not write ${name}: ${describeError(error)}`);
    }
  };
  const file = guard(() => new AtomicFile(path));
  let isOpen = true;
  let held = '';
  return {
    write(text) {
      held += text;
      if (held.length < AT_A_TIME) return;
      guard(() => {
        file.write(held);
      });
      held = '';
    },
    commit() {
      guard(() => {
        file.write(held);
      });
      isOpen = false;
      guard(() => {
        file.commit();
      });
    },
    discard() {
      if (isOpen) file.discard();
      isOpen = false;
    },
  };
}
