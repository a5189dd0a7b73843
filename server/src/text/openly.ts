import type { Span } from '../model/span';

/** How far before a directive its announcement may begin: longer than any announcement of ours. */
const REACH = 200;

/** The words that announce that what follows departs from a clause on purpose. */
function announcement(title: string): string {
  return `openly departing from “${title}” in this app`;
}

/**
 * Puts the announcement before a directive. At the start of a sentence the directive keeps its capital after a colon;
 * elsewhere it goes on after a comma.
 */
export function stateOpenly(directive: string, title: string, startsSentence: boolean): string {
  const words = announcement(title);
  return startsSentence ? `O${words.slice(1)}: ${directive}` : `${words}, ${directive}`;
}

/** True when a directive, or its sentence before it, announces that it departs from the clause of that title. */
export function statedOpenly(text: string, directive: Span, title: string): boolean {
  const from = Math.max(0, directive.start - REACH);
  const words = announcement(title).toLowerCase();
  const at = text.slice(from, directive.end).toLowerCase().lastIndexOf(words);
  return at !== -1 && !/[.!?\n]/.test(text.slice(from + at + words.length, directive.start));
}
