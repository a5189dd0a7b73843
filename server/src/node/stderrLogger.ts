import type { Logger } from '../ports/logger';

/** Reports faults of the program itself, with their trace: whoever sees one can send it to us. */
export function createLogger(write: (text: string) => void): Logger {
  return {
    error(message, cause) {
      const trace =
        cause instanceof Error ? (cause.stack ?? cause.message) : cause === undefined ? '' : String(cause);
      write(`modelspec: ${message}\n${trace === '' ? '' : `${trace}\n`}`);
    },
  };
}
