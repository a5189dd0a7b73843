/** The keys of an object that is the whole text, each with the first character of its value. */
export type HeadKeys = ReadonlyMap<string, string>;

/**
 * The outer keys of the JSON object that a text begins with, or of the first object of the list it begins with.
 * A scan that needs neither the whole text nor valid JSON; undefined when the text begins with neither.
 */
export function jsonHeadKeys(head: string): { readonly list: boolean; readonly keys: HeadKeys } | undefined {
  const start = skipSpace(head, 0);
  const list = head[start] === '[';
  const object = list ? skipSpace(head, start + 1) : start;
  if (head[object] !== '{') return undefined;
  const keys = new Map<string, string>();
  let depth = 0;
  for (let i = object; i < head.length; i++) {
    const char = head[i];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    else if (char === '"') {
      const end = stringEnd(head, i);
      const colon = depth === 1 ? skipSpace(head, end) : -1;
      if (head[colon] === ':') keys.set(head.slice(i + 1, end - 1), head[skipSpace(head, colon + 1)] ?? '');
      i = end - 1;
    }
    if (depth === 0) break;
  }
  return { list, keys };
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (text[i] === ' ' || text[i] === '\n' || text[i] === '\r' || text[i] === '\t') i++;
  return i;
}

/** The offset after the closing quote of the string that begins at `start`; the end of the text when it is open. */
function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
}
