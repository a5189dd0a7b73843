import type { Connection } from 'vscode-languageserver';
import type { Logger } from '../ports/logger';

/** Writes to the editor's log, which the extension shows in its output channel. */
export function connectionLogger(connection: Connection): Logger {
  return {
    error(message, cause) {
      connection.console.error(cause === undefined ? message : `${message}\n${describe(cause)}`);
    },
  };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
