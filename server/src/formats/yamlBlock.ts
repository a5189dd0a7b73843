import type { Span } from '../model/span';
import { MappedText } from '../text/mappedText';
import type { EncodedText } from './dataNode';

/** A block scalar taken apart. */
export interface BlockScalar extends Pick<EncodedText, 'text' | 'map'> {
  readonly folded: boolean;
  readonly chomp: '-' | '+' | '';
  /** How many spaces each line of content begins with in the source. */
  readonly indent: number;
  /** True when the header says the indentation, so that the content may begin with a space. */
  readonly explicitIndent: boolean;
}

interface Line {
  readonly start: number;
  /** After the spaces. */
  readonly content: number;
  /** Before the line end. */
  readonly end: number;
}

/**
 * Decodes a well-formed block scalar (YAML 1.2.2, section 8.1; in doubt as the package `yaml` does it).
 * A line end is mapped together with the indentation that follows it, so that removing it joins two lines.
 * @param span the scalar in the source, its header included
 * @param parentIndent how far the parent is indented, for explicit indentation
 */
export function decodeBlock(source: string, span: Span, parentIndent: number): BlockScalar {
  const header = /^([|>])([-+]?)([1-9]?)([-+]?)/.exec(source.slice(span.start, span.start + 4));
  const folded = header?.[1] === '>';
  const chomp = (header?.[2] || header?.[4] || '') as BlockScalar['chomp'];
  const given = Number(header?.[3] ?? 0);
  const headerEnd = source.indexOf('\n', span.start) + 1;
  const bodyStart = headerEnd > 0 && headerEnd < span.end ? headerEnd : span.end;
  const lines = linesOf(source, { start: bodyStart, end: span.end });
  const isBlank = (line: Line) => line.content === line.end;
  const first = lines.findIndex((line) => !isBlank(line));
  const firstLine = lines[first];
  const indent = given || !firstLine ? parentIndent + given : firstLine.content - firstLine.start;
  const layout: Layout = { source, lines, indent, first, end: contentEnd(lines, indent, isBlank) };
  const decoded = new MappedText(source, bodyStart);
  if (first < 0) onlyBreaks(layout, chomp, decoded);
  else {
    for (let i = 0; i < first; i++) {
      decoded.copy(strippedTo(layout, i), lines[i]?.content ?? 0);
      decoded.put('\n', breakAfter(layout, i));
    }
    if (folded) foldedLines(layout, decoded);
    else literalLines(layout, decoded);
    finalBreaks(layout, chomp, decoded);
  }
  return { ...decoded.build(), folded, chomp, indent, explicitIndent: given > 0 };
}

interface Layout {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly indent: number;
  /** Index of the first line that is not blank, or -1. */
  readonly first: number;
  /** Index after the last line of content: blank lines after it are chomped. */
  readonly end: number;
}

function linesOf(source: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  if (start === end) return lines;
  for (let at = start; ;) {
    const found = source.indexOf('\n', at);
    const stop = found < 0 || found >= end ? end : found;
    let content = at;
    while (content < stop && source[content] === ' ') content++;
    const last = stop > content && source[stop - 1] === '\r' ? stop - 1 : stop;
    lines.push({ start: at, content, end: last });
    if (stop === end) return lines;
    at = stop + 1;
  }
}

/** Trailing lines that are blank end the content, unless they are indented deeper than it. */
function contentEnd(lines: readonly Line[], indent: number, isBlank: (line: Line) => boolean): number {
  for (let i = lines.length; i > 0; i--) {
    const line = lines[i - 1];
    if (line && (!isBlank(line) || line.content - line.start > indent)) return i;
  }
  return 0;
}

/** Where the text of a line begins once the indentation is taken off. */
function strippedTo({ lines, indent }: Layout, index: number): number {
  const line = lines[index];
  return line ? Math.min(line.start + indent, line.content) : 0;
}

/** The line end of a line with the indentation of the next one. */
function breakAfter(layout: Layout, index: number): Span {
  const line = layout.lines[index];
  const start = line?.end ?? 0;
  return { start, end: index + 1 < layout.lines.length ? strippedTo(layout, index + 1) : start };
}

/** A scalar of blank lines only: kept breaks are its whole text. */
function onlyBreaks(layout: Layout, chomp: BlockScalar['chomp'], decoded: MappedText): void {
  if (chomp !== '+') return;
  const count = layout.lines.length === 0 ? 0 : Math.max(1, layout.lines.length - 1);
  for (let i = 0; i < count; i++) decoded.put('\n', breakAfter(layout, i));
}

function literalLines(layout: Layout, decoded: MappedText): void {
  for (let i = layout.first; i < layout.end; i++) {
    decoded.copy(strippedTo(layout, i), layout.lines[i]?.end ?? 0);
    if (i + 1 < layout.end) decoded.put('\n', breakAfter(layout, i));
  }
}

/** Lines are joined by a space unless one of them is indented deeper than the scalar. */
function foldedLines(layout: Layout, decoded: MappedText): void {
  let previous = -1;
  let previousDeeper = false;
  for (let i = layout.first; i < layout.end; i++) {
    const start = strippedTo(layout, i);
    const end = layout.lines[i]?.end ?? 0;
    const deeper = start < (layout.lines[i]?.content ?? 0) || layout.source[start] === '\t';
    if (!deeper && start === end) continue;
    if (previous >= 0) join(layout, previous, i, previousDeeper || deeper, decoded);
    decoded.copy(start, end);
    previous = i;
    previousDeeper = deeper;
  }
}

/** Decodes the breaks between two lines with text. */
function join(layout: Layout, from: number, to: number, keepAll: boolean, decoded: MappedText): void {
  if (!keepAll && to === from + 1) decoded.put(' ', breakAfter(layout, from));
  for (let i = keepAll ? from : from + 1; i < to; i++) {
    const span = breakAfter(layout, i);
    const dropped = !keepAll && i === from + 1;
    decoded.put('\n', dropped ? { start: breakAfter(layout, from).start, end: span.end } : span);
  }
}

function finalBreaks(layout: Layout, chomp: BlockScalar['chomp'], decoded: MappedText): void {
  const { lines, end } = layout;
  if (chomp === '-') return;
  if (chomp === '' || end === lines.length) {
    // The indentation of what follows the scalar is not its own.
    const start = lines[end - 1]?.end ?? 0;
    decoded.put('\n', { start, end: lines[end]?.start ?? start });
    return;
  }
  for (let i = end; i < lines.length; i++) {
    decoded.put('\n', breakAfter(layout, i - 1));
    decoded.copy(strippedTo(layout, i), lines[i]?.content ?? 0);
  }
}
