import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Logger } from '../ports/logger';

/**
 * Wraps a request handler so that a fault of ours is written to the log and answered with `empty`, never with an
 * error that the editor would show. A request that the editor took back is answered as such.
 */
export function guarded<Params, Answer>(
  logger: Logger,
  name: string,
  empty: Answer,
  handler: (params: Params, token: CancellationToken) => Promise<Answer>,
): (params: Params, token: CancellationToken) => Promise<Answer | ResponseError<never>> {
  return async (params, token) => {
    try {
      const answer = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (cause) {
      logger.error(`${name} failed`, cause);
      return empty;
    }
  };
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The editor cancelled the request.');
}
