import type { Span } from '../../model/span';

/**
 * HTML comments of a stretch of Markdown that stand in running text: not in a code fence, inline code, a block quote or
 * quotation marks. Spans are offsets into `text`. Linear in the length of the stretch.
 */
export function htmlComments(text: string, region: Span): Span[] {
  const code = new InlineCode(text, region);
  const tokens = new Tokens(text);
  const found: Span[] = [];
  let at = region.start;
  while (at < region.end) {
    const line = lineAt(text, at, region.end);
    const fence = openingFence(line.content);
    if (fence) at = endOfFence(text, line.next, region.end, fence);
    else if (/^\s{0,3}>/.test(line.content)) at = line.next;
    else at = readLine(text, { at, next: line.next, limit: region.end }, { code, tokens, found });
  }
  return found;
}

/** Reads one line; comments and inline code may go on beyond it. Returns where to read on. */
function readLine(
  text: string,
  line: { at: number; next: number; limit: number },
  { code, tokens, found }: { code: InlineCode; tokens: Tokens; found: Span[] },
): number {
  let { at } = line;
  for (let hit = tokens.from(at); hit && hit.index < line.next; hit = tokens.from(at)) {
    const isComment = hit[0] === '<!--';
    const end = isComment ? endOfComment(text, hit.index, line.limit) : code.endOf(hit.index, hit[0].length);
    if (isComment && end !== undefined && !isQuoted(text, hit.index, end))
      found.push({ start: hit.index, end });
    at = end ?? hit.index + hit[0].length;
  }
  return at <= line.next ? line.next : lineAt(text, at, line.limit).next;
}

/** Runs of backticks and comment openings, asked for in rising order; each stretch of the text is searched once. */
class Tokens {
  readonly #text: string;
  readonly #pattern = /`+|<!--/g;
  #hit: RegExpExecArray | null | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  from(offset: number): RegExpExecArray | null {
    if (this.#hit === undefined || (this.#hit !== null && this.#hit.index < offset)) {
      this.#pattern.lastIndex = offset;
      this.#hit = this.#pattern.exec(this.#text);
    }
    return this.#hit;
  }
}

interface Line {
  readonly content: string;
  /** Where the next line begins. */
  readonly next: number;
}

function lineAt(text: string, at: number, limit: number): Line {
  const newline = text.indexOf('\n', at);
  const next = newline === -1 || newline >= limit ? limit : newline + 1;
  return { content: text.slice(at, next), next };
}

/** The run of characters that opens a fence; a fence may be indented within a list item or follow its marker. */
function openingFence(line: string): string | undefined {
  return /^[ \t]*(?:[-*+][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
}

/** An unclosed fence goes on to the end, as in CommonMark. */
function endOfFence(text: string, from: number, limit: number, fence: string): number {
  let at = from;
  while (at < limit) {
    const line = lineAt(text, at, limit);
    const content = line.content.trim();
    at = line.next;
    if (content.length >= fence.length && content === fence.charAt(0).repeat(content.length)) break;
  }
  return at;
}

function endOfComment(text: string, start: number, limit: number): number | undefined {
  // A comment of ours is short; a bound keeps many unclosed ones from scanning the text over and over.
  const rest = text.slice(start + 4, Math.min(limit, start + 4000));
  const close = rest.indexOf('-->');
  return close === -1 ? undefined : start + 4 + close + 3;
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["'“‘«]/.test(text.charAt(start - 1)) && /["'”’»]/.test(text.charAt(end));
}

/** Finds the end of inline code: the next run of as many backticks in the same paragraph. Asked in rising order. */
class InlineCode {
  readonly #text: string;
  readonly #runs = new Map<number, number[]>();
  readonly #passed = new Map<number, number>();
  #blank = -1;

  constructor(text: string, region: Span) {
    this.#text = text;
    for (const run of text.slice(region.start, region.end).matchAll(/`+/g)) {
      const starts = this.#runs.get(run[0].length);
      if (starts) starts.push(region.start + run.index);
      else this.#runs.set(run[0].length, [region.start + run.index]);
    }
  }

  endOf(start: number, length: number): number | undefined {
    const starts = this.#runs.get(length) ?? [];
    let index = this.#passed.get(length) ?? 0;
    while (index < starts.length && (starts[index] ?? 0) <= start) index++;
    this.#passed.set(length, index);
    const close = starts[index];
    if (close === undefined || close > this.#nextBlankLine(start)) return undefined;
    return close + length;
  }

  #nextBlankLine(from: number): number {
    if (this.#blank < from) {
      const blank = /\n[ \t\r]*\n/g;
      blank.lastIndex = from;
      this.#blank = blank.exec(this.#text)?.index ?? Infinity;
    }
    return this.#blank;
  }
}
