import type { Span } from '../model/span';
import { splitBlocks, type Block } from '../prompt/blocks';
import { quotedSpans } from '../prompt/inline';
import { firstIndex } from '../text/search';
import { namesData } from './variableNames';

/** A stretch between an opening and a closing mark, marks excluded. */
interface Enclosure extends Span {
  readonly name: string;
}

/** Tags and bracket marks: `<ticket id="1">`, `</ticket>`, `[TICKET]`, `[/TICKET]`. */
const TAG = /<(\/?)([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,200})?>|\[(\/?)([A-Z][A-Z\d_ ]{1,40})\]/g;
/** A line of one mark that people put before and after data: ```` ``` ````, `"""`, `---`, `=== BEGIN MAIL ===`. */
const DELIMITER =
  /^[ \t]*(?:(["'`~=*#_-])\1{2,}[ \t]*[\w ]{0,40}?[ \t]*(?:\1{2,})?|\[?(?:BEGIN|START|END)(?: OF)? [\w ]{1,40}\]?)[ \t]*$/;
/** `key:` of YAML at the start of a line. */
const YAML_KEY = /^\s*(?:-\s+)?[a-z][\w-]{0,40}:(?:\s|$)/;
/** How much of the lines around a value is looked at, in UTF-16 units. */
const LINE = 240;
/** What may stand beside variables in a fence: labels and a few words, in words. */
const MAX_WORDS = 8;

/** Knows what of a text is fenced off as data: by tags, quotation marks, delimiter lines, code fences, JSON or YAML. */
export class Fences {
  readonly #blocks: readonly Block[];
  readonly #enclosures: readonly Span[];
  readonly #quotes = new Map<Block, readonly Span[]>();

  /** @param tags spans of the template tags of the text */
  constructor(
    readonly text: string,
    readonly tags: readonly Span[],
  ) {
    this.#blocks = splitBlocks(text);
    this.#enclosures = united(
      [...tagPairs(text), ...delimited(text)].filter((one) => namesData(one.name) || this.#holdsData(one)),
    );
  }

  isFenced(span: Span): boolean {
    const block = this.blockAt(span.start);
    if (block?.kind === 'masked') return true;
    if (holds(this.#enclosures, span)) return true;
    return (block && this.#isQuoted(block, span)) || this.#isValue(span);
  }

  /** The block that a place stands in. */
  blockAt(offset: number): Block | undefined {
    const blocks = this.#blocks;
    const after = firstIndex(blocks.length, (index) => (blocks[index]?.lines.start ?? 0) > offset);
    const block = blocks[after - 1];
    return block && offset < block.lines.end ? block : undefined;
  }

  #isQuoted(block: Block, span: Span): boolean {
    let quotes = this.#quotes.get(block);
    if (!quotes) this.#quotes.set(block, (quotes = quotedSpans(this.text, block.span)));
    return holds(quotes, span);
  }

  /** The value of a key in JSON, or in YAML of at least two lines. */
  #isValue(span: Span): boolean {
    const before = this.text.slice(Math.max(0, span.start - LINE), span.start).split('\n');
    const label = before.pop() ?? '';
    if (/["']\s*:\s*\[?\s*$/.test(label)) return true;
    if (!YAML_KEY.test(label) || !/:\s*$/.test(label)) return false;
    const after = this.text.slice(span.end, span.end + LINE).split('\n');
    return YAML_KEY.test(before.pop() ?? '') || YAML_KEY.test(after[1] ?? '');
  }

  /** Nothing but variables, labels and a word or two. */
  #holdsData({ start, end }: Span): boolean {
    const first = firstIndex(this.tags.length, (index) => (this.tags[index]?.start ?? 0) >= start);
    let rest = '';
    let at = start;
    for (let index = first; index < this.tags.length; index++) {
      const tag = this.tags[index];
      if (!tag || tag.end > end) break;
      rest += `${this.text.slice(at, tag.start)} `;
      at = tag.end;
      if (rest.length > 4000) return false;
    }
    if (at === start || end - at > 4000) return false;
    rest += this.text.slice(at, end);
    const said = rest.replace(/<[^<>]{0,200}>|^[^:\n]{0,60}:/gm, ' ');
    return (said.match(/[\p{L}\d]+/gu)?.length ?? 0) <= MAX_WORDS;
  }
}

/** The elements of a text by their tags; an element that is not closed is none. */
export function tagPairs(text: string): Enclosure[] {
  if (!/[<[]/.test(text)) return [];
  const pairs: Enclosure[] = [];
  const open: { name: string; start: number }[] = [];
  const depth = new Map<string, number>();
  for (const hit of text.matchAll(TAG)) {
    const name = (hit[2] ?? hit[4] ?? '').toLowerCase();
    const count = depth.get(name) ?? 0;
    if ((hit[1] ?? hit[3]) !== '/') {
      open.push({ name, start: hit.index + hit[0].length });
      depth.set(name, count + 1);
      continue;
    }
    if (count === 0) continue;
    for (let last = open.pop(); last; last = open.pop()) {
      depth.set(last.name, (depth.get(last.name) ?? 1) - 1);
      if (last.name !== name) continue;
      pairs.push({ name, start: last.start, end: hit.index });
      break;
    }
  }
  return pairs;
}

/** What stands between two neighbouring delimiter lines of the same kind. */
function delimited(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  let last: { mark: string; end: number } | undefined;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = end - start > 120 ? '' : text.slice(start, end);
    const hit = DELIMITER.exec(line.trimEnd());
    if (hit) {
      const mark = hit[1] ?? '';
      if (last?.mark === mark) found.push({ name: '', start: last.end, end: start });
      last = { mark, end };
    }
    start = end + 1;
  }
  return found;
}

/** Sorted spans without overlap that cover the same. */
function united(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Does one of the sorted spans hold this one? */
function holds(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) >= end)];
  return span !== undefined && span.start <= start;
}
