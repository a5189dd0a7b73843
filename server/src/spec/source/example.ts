import type { OfficialMessage, OfficialVerdict } from '../../model/official';

/** A line that begins a message. The source has a stray asterisk before one such tag. */
const OPENING = /^[ \t*]*<(system|developer|user|assistant|tool)((?:[ \t][^<>]*)?)>(.*)$/;
const CLOSING = /^[ \t]*<\/(?:system|developer|user|assistant|tool|comparison)>[ \t]*$/;
const VERDICT = /^[ \t]*<!--[ \t]*(GOOD|BAD|OK)\b(?:\[#([a-z0-9_]+)\])?[:,;]?(.*)$/;
const ATTRIBUTE = /([a-z_]{1,40})="([^"]*)"/g;

/**
 * Reads the lines of a `~~~xml` block. It only looks like XML: the text between the tags is not escaped and may hold
 * tags of its own, so messages are told by tags that stand on lines of their own.
 */
export function parseExample(lines: readonly string[]): OfficialMessage[] {
  const messages: OfficialMessage[] = [];
  let head: Omit<OfficialMessage, 'text'> | undefined;
  let body: string[] = [];
  const finish = (): void => {
    if (head) messages.push({ ...head, text: trimBlankLines(body) });
    head = undefined;
    body = [];
  };
  for (const line of lines) {
    const opening = OPENING.exec(line);
    if (opening) {
      finish();
      const [, role = '', attributes = '', rest = ''] = opening;
      const verdict = readVerdict(rest);
      head = { role, ...readAttributes(attributes), ...verdict };
      if (!verdict && rest.trim() !== '') body.push(rest);
    } else if (CLOSING.test(line)) finish();
    else if (head) body.push(line);
  }
  finish();
  return messages;
}

function readVerdict(rest: string): Pick<OfficialMessage, 'verdict' | 'clause' | 'why'> | undefined {
  const match = VERDICT.exec(rest);
  if (!match) return undefined;
  const [, word = '', clause, tail = ''] = match;
  const end = tail.indexOf('-->');
  const why = (end === -1 ? tail : tail.slice(0, end)).trim();
  return {
    verdict: word.toLowerCase() as OfficialVerdict,
    ...(clause !== undefined && { clause }),
    ...(why !== '' && { why }),
  };
}

function readAttributes(text: string): Pick<OfficialMessage, 'attributes'> {
  const entries = [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value] as const);
  return entries.length === 0 ? {} : { attributes: Object.fromEntries(entries) };
}

/** Blank lines around the text go, its own indentation stays. */
export function trimBlankLines(lines: readonly string[]): string {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]?.trim() === '') start++;
  while (end > start && lines[end - 1]?.trim() === '') end--;
  return lines.slice(start, end).join('\n').trimEnd();
}
