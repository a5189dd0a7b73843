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

/** True when the sentence in which a directive stands announces, before it, that it departs from the clause of that title. */
export function statedOpenly(text: string, directiveStart: number, title: string): boolean {
  const before = text.slice(Math.max(0, directiveStart - REACH), directiveStart);
  const at = before.toLowerCase().lastIndexOf(announcement(title).toLowerCase());
  return at !== -1 && !/[.!?\n]/.test(before.slice(at + announcement(title).length));
}
