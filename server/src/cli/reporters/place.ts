import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { LineIndex } from '../../text/lineIndex';
import { harmless } from '../terminal';

/** A span as editors and CI systems count: from one, in UTF-16 units; the end column is the one after the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(span: Span, index: LineIndex): Place {
  const start = index.positionAt(span.start);
  const end = index.positionAt(span.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** `silent-shift · do_not_lie`: the rule, and the clause if the finding is about one. */
export function nameOf({ rule, clause }: Finding): string {
  return clause === undefined ? rule : `${rule} · ${clause}`;
}

/** Text that stays on its line and steers nothing. */
export function oneLine(text: string): string {
  return harmless(text.replace(/[\r\n\t]+/g, ' '));
}
