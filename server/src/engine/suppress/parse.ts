import type { Span } from '../../model/span';
import type { Comment } from './comments';

export const COMMANDS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
export type Command = (typeof COMMANDS)[number];

/** A word of a comment and where it stands in the source. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** `modelspec-COMMAND NAME… -- REASON` taken apart. */
export interface Suppression {
  readonly comment: Comment;
  /** Without the `modelspec-`; may be none of `COMMANDS`. */
  readonly command: Word;
  /** Clause and rule ids as written, known or not. */
  readonly names: readonly Word[];
  readonly hasReason: boolean;
}

/** Takes a comment to the linter apart. Names are set apart by spaces or commas; ` -- ` begins the reason. */
export function parseSuppression(text: string, comment: Comment): Suppression {
  const { start, end } = comment.body;
  const words: Word[] = [];
  for (const hit of text.slice(start, end).matchAll(/[^\s,]+/g)) {
    const at = start + hit.index;
    words.push({ text: hit[0], span: { start: at, end: at + hit[0].length } });
  }
  const [first, ...rest] = words;
  const commandSpan = first ? { start: start + 'modelspec-'.length, end: first.span.end } : comment.body;
  const dashes = rest.findIndex((word) => word.text === '--');
  return {
    comment,
    command: { text: text.slice(commandSpan.start, commandSpan.end), span: commandSpan },
    names: dashes === -1 ? rest : rest.slice(0, dashes),
    hasReason: dashes !== -1 && dashes < rest.length - 1,
  };
}

export function isCommand(word: string): word is Command {
  return (COMMANDS as readonly string[]).includes(word);
}
