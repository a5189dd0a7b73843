import type { Finding } from '../model/finding';
import type { Span } from '../model/span';

/**
 * The finding that stands for a part of the linter that threw: the rest of the result is still good. `span` should be a
 * line: nothing at all cannot be seen in an editor, and a whole file underlined is no help.
 */
export function internalError(part: string, path: string, span: Span, cause: unknown): Finding {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const firstLine = what.split(/\r?\n/, 1)[0] ?? '';
  return {
    rule: 'internal-error',
    severity: 'error',
    message:
      `${part} failed on ${path} (${firstLine.slice(0, 200)}), so findings may be missing here. ` +
      `Please report this as a bug, with the text that is marked if you may share it.`,
    span,
    confidence: 'exact',
    fixes: [],
    related: [],
  };
}
