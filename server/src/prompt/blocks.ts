import type { Span } from '../model/span';
import { trimmed } from '../text/lines';
import { announcesSample, blockOf, DataFinder, instructingStrings, yamlRun } from './dataExamples';
import { FENCE, fenceEnd, PromptFinder } from './fences';
import { headingOf, isPlainText, itemOf, MAX_REMARK, partsText, quoteMark, remarkMark } from './lineForms';
import { isWrapped, LineReader } from './lineReader';

/** What a block of Markdown-like text is. Only `heading`, `item` and `paragraph` can hold instructions. */
export type BlockKind = 'heading' | 'item' | 'paragraph' | 'masked';

/** A block of a message: offsets into its text. */
export interface Block {
  readonly kind: BlockKind;
  /** Content without marker and surrounding white space. */
  readonly span: Span;
  /** The whole lines it stands on, marker included, line end excluded. */
  readonly lines: Span;
  /** Indentation in columns, for nesting of items. */
  readonly indent: number;
  /** Heading level 1 to 6; 0 for other blocks. */
  readonly level: number;
  /** For masked blocks: why. */
  readonly mask?: 'code' | 'quote' | 'data' | 'comment' | 'example';
}

/** The blocks of a text, and what of them depends on text that stands somewhere else. */
export interface Split {
  /** In order and without overlap. */
  readonly blocks: Block[];
  /** The lines with an opening mark that is closed nowhere, by their offsets: what is written below may close it. */
  readonly unclosed: number[];
  /** Something is read, or not read, for its share of all of the text or for what is said above it. */
  readonly isFramed: boolean;
}

/** Tags that hold data or samples rather than instructions. */
const DATA_TAGS =
  'example|examples|sample|samples|document|documents|doc|docs|data|input|untrusted|untrusted_text|quote|transcript|context|email|article|content|html|code|snippet|query|question|user_input|user_query|conversation|history|good_example|bad_example';
/** `<example 2>` and `<example_2>` are numbered, at both ends. */
const TAG_REST = '(?:[_-]?\\d{1,3})?(?:[ \\t][^<>]{0,200})?>';
const OPEN_TAG = new RegExp(`^[ \\t]*<(${DATA_TAGS})${TAG_REST}`, 'i');

/**
 * Splits a message into blocks, in order and without overlap. Fences, quotes, comments and data tags become `masked`
 * blocks; a fence that holds almost the whole message is how people paste prompts and is read through, and so are prompts
 * that a text shows in fences (fences.ts).
 */
export function splitBlocks(text: string): Block[] {
  return new BlockSplitter(text).run().blocks;
}

/** Splits a text from a place on at which a block begins. */
export class BlockSplitter {
  readonly #lines: LineReader;
  readonly #data: DataFinder;
  readonly #prompts: PromptFinder;
  readonly #isKnown: ((start: number) => boolean) | undefined;
  readonly #blocks: Block[] = [];
  readonly #unclosed: number[] = [];
  #isFramed = false;
  #isDone = false;
  #at = 0;
  /** The closing line of a fence that is read through: not an opening one. */
  #closing = -1;
  /** Where each closing mark was found last, by its expression: valid for lines from `from` up to `found`. */
  readonly #closes = new Map<string, { readonly from: number; readonly found: number }>();
  #paragraph: Span[] = [];
  #item: { marker: number; indent: number; lines: Span[] } | undefined;

  /** @param isKnown from a block at this offset on, are all blocks known? It ends the run, which gives those before it. */
  constructor(
    readonly text: string,
    from = 0,
    isKnown?: (start: number) => boolean,
  ) {
    this.#lines = new LineReader(text, from);
    this.#data = new DataFinder(text);
    this.#prompts = new PromptFinder(text);
    this.#isKnown = isKnown;
  }

  run(): Split {
    for (let line = this.#lines.at(0); line && !this.#isDone; line = this.#lines.at(this.#at))
      this.#line(line);
    this.#flush();
    return {
      blocks: this.#blocks,
      unclosed: this.#unclosed,
      isFramed: this.#isFramed || this.#prompts.isAny,
    };
  }

  #line(line: Span): void {
    const content = this.text.slice(line.start, Math.min(line.end, line.start + 400));
    const first = content.search(/\S/);
    if (first < 0 || this.#at === this.#closing) {
      this.#flush();
      this.#at++;
    } else if (isPlainText(content, first)) {
      this.#continue(line, content);
      this.#at++;
      this.#takeData(line);
    } else if (!this.#masked(line, content)) {
      this.#text(line, content);
      this.#at++;
      this.#takeData(line);
    }
  }

  /** Consumes a masked region that begins at this line; false when none does. */
  #masked(line: Span, content: string): boolean {
    const fence = FENCE.exec(content)?.[1];
    if (fence) return this.#fence(line, fence);
    const comment = content.indexOf('<!--');
    if (comment >= 0 && content.slice(0, comment).trim() === '')
      return this.#until(line, /-->/, 'comment', line.start + comment);
    const tag = OPEN_TAG.exec(content)?.[1];
    if (tag)
      return this.#until(
        line,
        new RegExp(`</${tag}${TAG_REST}`, 'i'),
        tag.toLowerCase().includes('example') ? 'example' : 'data',
        line.start,
      );
    if (quoteMark(content) > 0) return this.#quote(line);
    const first = line.start + content.search(/\S/);
    return /[[{]/.test(this.text.charAt(first)) && this.#dataAt(line, first);
  }

  /** An object or a list that begins a line. */
  #dataAt(line: Span, start: number): boolean {
    const last = this.#lastOfData(line, start);
    if (last === undefined) return false;
    if (!this.#readThrough(start, last)) this.#mask(line, last, 'data');
    this.#at = last + 1;
    return true;
  }

  /**
   * What a line of text ends with the opening bracket of, or announces as a sample in YAML, goes with its block as lines that say
   * nothing: what it is depends on that line.
   */
  #takeData(line: Span): void {
    const end = this.text.charAt(line.end - 1);
    if (end === ':') this.#takeYaml(line);
    if (end !== '{' && end !== '[') return;
    const last = this.#lastOfData(line, line.end - 1, this.#at - 1);
    if (last === undefined) return;
    if (!this.#readThrough(line.end - 1, last)) this.#flush(this.#lines.at(last)?.end);
    this.#at = last + 1;
  }

  #takeYaml(line: Span): void {
    if (!announcesSample(this.text.slice(Math.max(line.start, line.end - 100), line.end))) return;
    const { keys, end } = yamlRun((index) => this.#contentOf(index), this.#at);
    if (keys === 1) this.#unclosed.push(line.start);
    if (keys < 2) return;
    this.#flush(this.#lines.at(end - 1)?.end);
    this.#at = end;
  }

  #contentOf(index: number): string | undefined {
    const line = this.#lines.at(index);
    return line && this.text.slice(line.start, Math.min(line.end, line.start + 400));
  }

  /** The line on which the object or list ends that begins at an offset; undefined when there is none. */
  #lastOfData(line: Span, start: number, index = this.#at): number | undefined {
    if (!this.#data.mayBegin(start, line.end)) return undefined;
    const end = this.#data.begins(start) ? this.#data.endOf(start) : undefined;
    if (end === undefined) {
      this.#unclosed.push(line.start);
      return undefined;
    }
    let last = index;
    while ((this.#lines.at(last)?.end ?? end) < end) last++;
    return last;
  }

  /** Reads the strings of an object that is the prompt itself, as people write it: most of the text, with keys such as `rules`. */
  #readThrough(start: number, last: number): boolean {
    const end = this.#lines.at(last)?.end ?? start;
    const strings = instructingStrings(this.text, { start, end });
    if (!strings) return false;
    this.#isFramed = true;
    const isMost = end - start > 0.6 * this.text.length && this.text.length > 200;
    if (!isMost && end - start < this.text.trim().length) return false;
    this.#flush();
    for (const string of strings) this.#add(blockOf(string));
    return true;
  }

  #fence(first: Span, marker: string): boolean {
    const last = this.#closeLine(fenceEnd(marker), this.#at + 1, 0);
    const end = this.#lines.at(last)?.end;
    if (end !== undefined && !this.#prompts.isPrompt({ start: first.start, end })) {
      this.#mask(first, last, 'code');
      return true;
    }
    if (end === undefined) this.#unclosed.push(first.start);
    else this.#isFramed = true;
    this.#flush();
    this.#closing = last;
    this.#at++;
    return true;
  }

  #until(first: Span, close: RegExp, mask: NonNullable<Block['mask']>, from: number): boolean {
    const last = this.#closeLine(close, this.#at, from);
    const line = this.#lines.at(last);
    if (!line) {
      this.#unclosed.push(first.start);
      return false;
    }
    const length = line.end - first.start;
    // A tag around nearly everything wraps the prompt itself; a comment never does.
    if (mask !== 'comment' && length > 0.8 * this.text.length && this.text.length > 200) {
      this.#isFramed = true;
      return false;
    }
    this.#mask(first, last, mask);
    return true;
  }

  /**
   * The first line from `line` on that holds the closing mark; one beyond the last when there is none. The answer is
   * kept per mark, so that a thousand unclosed openings cost one walk through the text and not a thousand.
   */
  #closeLine(close: RegExp, line: number, from: number): number {
    const own = this.#lines.at(line);
    if (own && close.test(this.text.slice(Math.max(from, own.start), own.end))) return line;
    const known = this.#closes.get(close.source);
    if (known && known.from <= line && line < known.found) return known.found;
    let found = line + 1;
    for (let next = this.#lines.at(found); next; next = this.#lines.at(++found))
      if (close.test(this.text.slice(next.start, next.end))) break;
    this.#closes.set(close.source, { from: line, found });
    return found;
  }

  #quote(first: Span): boolean {
    let end = first.end;
    let last = this.#at;
    for (let next = this.#lines.at(last + 1); next; next = this.#lines.at(last + 1)) {
      if (quoteMark(this.#contentOf(last + 1) ?? '') === 0) break;
      end = next.end;
      last++;
    }
    const mark = last - this.#at < MAX_REMARK ? remarkMark(this.text, first) : 0;
    if (mark === 0 && end - first.start > 0.6 * this.text.length) this.#quoteThrough(last);
    else if (mark === 0) this.#mask(first, last, 'quote');
    else {
      this.#flush();
      this.#push('paragraph', first.start + mark, [{ start: first.start, end }], 0, 0);
      this.#at = last + 1;
    }
    return true;
  }

  /** Reads the lines of a quotation that is most of the text, up to the last one, without their marks. */
  #quoteThrough(last: number): void {
    this.#isFramed = true;
    this.#flush();
    let isCode = false;
    for (; this.#at <= last; this.#at++) {
      const line = this.#lines.at(this.#at);
      const content = this.#contentOf(this.#at) ?? '';
      const mark = quoteMark(content);
      const said = content.slice(mark);
      const isFence = FENCE.test(said);
      if (!line || isCode || isFence || said.trim() === '') this.#flush();
      else this.#text({ start: line.start + mark, end: line.end }, said);
      if (isFence) isCode = !isCode;
    }
  }

  #mask({ start }: Span, last: number, mask: NonNullable<Block['mask']>): void {
    this.#flush();
    const end = this.#lines.at(last)?.end ?? start;
    this.#add({
      kind: 'masked',
      span: { start, end },
      lines: { start, end },
      indent: 0,
      level: 0,
      mask,
    });
    this.#at = last + 1;
  }

  #text(line: Span, content: string): void {
    const heading = headingOf(content);
    if (heading) {
      this.#flush();
      this.#push('heading', line.start + heading.mark, [line], 0, heading.level);
      return;
    }
    if (partsText(content)) {
      this.#flush();
      this.#paragraph = [line];
      this.#flush();
      return;
    }
    const item = itemOf(content);
    if (item) {
      this.#flush();
      this.#item = { ...item, lines: [line] };
      return;
    }
    this.#continue(line, content);
  }

  /** Takes a line that is nothing but text: it continues what is open or begins a paragraph. */
  #continue(line: Span, content: string): void {
    if (this.#item && /^[ \t]/.test(content) && isWrapped(this.#item.lines.at(-1), line, this.text, true)) {
      this.#item.lines.push(line);
      return;
    }
    const previous = this.#item ? this.#item.lines.at(-1) : this.#paragraph.at(-1);
    if (previous && isWrapped(previous, line, this.text)) {
      (this.#item ? this.#item.lines : this.#paragraph).push(line);
      return;
    }
    this.#flush();
    this.#paragraph = [line];
  }

  /** @param until where lines that go with the block end; at its own end when absent */
  #flush(until?: number): void {
    if (this.#item) {
      const { marker, lines, indent } = this.#item;
      if (lines[0]) this.#push('item', lines[0].start + marker, lines, indent, 0, until);
      this.#item = undefined;
    }
    if (this.#paragraph.length > 0) {
      this.#push('paragraph', this.#paragraph[0]?.start ?? 0, this.#paragraph, 0, 0, until);
      this.#paragraph = [];
    }
  }

  #push(
    kind: BlockKind,
    from: number,
    lines: readonly Span[],
    indent: number,
    level: number,
    until?: number,
  ): void {
    const span = trimmed(this.text, { start: from, end: lines.at(-1)?.end ?? from });
    const { start, end } = span;
    if (end === start) return;
    this.#add({
      kind,
      span,
      lines: { start: lines[0]?.start ?? start, end: until ?? lines.at(-1)?.end ?? end },
      indent,
      level,
    });
  }

  #add(block: Block): void {
    // The closing line of what is read through is still to come, and stands in no block.
    this.#isDone ||= !this.#isFramed && this.#isKnown?.(block.lines.start) === true;
    if (!this.#isDone) this.#blocks.push(block);
  }
}
