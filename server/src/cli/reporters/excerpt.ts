import type { Span } from '../../model/span';
import type { LineIndex } from '../../text/lineIndex';
import { graphemeWidth, harmless } from '../terminal';

/** A line of source as it is shown, and the line that marks words in it. */
export interface ExcerptLine {
  /** One-based. */
  readonly number: number;
  readonly source: string;
  readonly marks: string;
}

export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Lines of the span that are not shown. */
  readonly hidden: number;
}

/** Columns of source that are shown of one line. */
const MAX_COLUMNS = 100;
/** Of these, how many may come before the marked words. */
const LEAD_COLUMNS = 30;
const TAB_STOP = 4;
const MAX_LINES = 3;
/** Characters that are looked at for a column: one grapheme may be several long. */
const PER_COLUMN = 4;
const ELLIPSIS = '…';

/** A grapheme as it is shown. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

/** The lines that a span covers, at most three, each cut to a window around its marked words. */
export function excerpt(text: string, index: LineIndex, span: Span): Excerpt {
  const first = index.positionAt(span.start).line;
  // A span that ends at the beginning of a line does not show that line.
  const last = index.positionAt(Math.max(span.start, span.end - 1)).line;
  const shown = Math.min(last, first + MAX_LINES - 1);
  const lines: ExcerptLine[] = [];
  for (let line = first; line <= shown; line++) {
    const content = index.lineSpan(line);
    const start = Math.min(Math.max(span.start, content.start), content.end);
    const end = Math.max(start, Math.min(span.end, content.end));
    // An empty span points at the character that follows it, or at the end of the line.
    const pointed = span.start === span.end ? start + 1 : end;
    lines.push({ number: line + 1, ...markLine(text, content, { start, end: pointed }) });
  }
  return { lines, hidden: last - shown };
}

function markLine(text: string, line: Span, mark: Span): { source: string; marks: string } {
  const from = Math.max(line.start, mark.start - PER_COLUMN * LEAD_COLUMNS);
  const to = Math.min(line.end, mark.start + PER_COLUMN * MAX_COLUMNS);
  const piece = text.slice(from, to);
  const marked = { start: mark.start - from, end: mark.end - from };
  const cut = { before: from > line.start, after: to < line.end };
  if (SINGLE_COLUMNS.test(piece)) return markPlain(piece, marked, cut);
  const cells = toCells(piece, marked.start, marked.end);
  const view = chooseWindow(cells, cut.before, cut.after);
  let source = view.before ? ELLIPSIS : '';
  let marks = view.before ? ' ' : '';
  for (const cell of cells.slice(view.start, view.end)) {
    source += cell.shown;
    marks += (cell.marked ? '^' : ' ').repeat(cell.width);
  }
  return { source: (source + (view.after ? ELLIPSIS : '')).trimEnd(), marks: marks.trimEnd() };
}

/** Visible ASCII, blanks, letters of European languages, and quotation marks and dashes: each takes one column. */
const SINGLE_COLUMNS = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** What the general way comes to for a piece of a line in which characters, graphemes and columns are the same. */
function markPlain(
  piece: string,
  mark: Span,
  cut: { readonly before: boolean; readonly after: boolean },
): { source: string; marks: string } {
  // A mark may point behind the last character.
  const shown = mark.end > piece.length ? `${piece} ` : piece;
  const isWhole = shown.length <= MAX_COLUMNS && !cut.before && !cut.after;
  const end = Math.max(mark.start, Math.min(mark.end, shown.length));
  const first = mark.start < end ? mark.start : 0;
  const from = isWhole ? 0 : Math.max(0, first - LEAD_COLUMNS);
  const to = isWhole ? shown.length : Math.min(shown.length, from + MAX_COLUMNS);
  const before = from > 0 || cut.before ? ELLIPSIS : '';
  const after = to < shown.length || cut.after ? ELLIPSIS : '';
  const marks = ' '.repeat(before.length + Math.max(0, mark.start - from));
  const width = Math.max(0, Math.min(end, to) - Math.max(mark.start, from));
  return {
    source: (before + shown.slice(from, to) + after).trimEnd(),
    marks: (marks + '^'.repeat(width)).trimEnd(),
  };
}

/**
 * Splits a piece of a line into graphemes, as many of them as can be shown; `start` and `end` are offsets into the piece.
 */
function toCells(piece: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let last = Infinity;
  for (const { segment, index } of graphemesOf(piece)) {
    if (column > last) return cells;
    if (index >= start) last = Math.min(last, column + MAX_COLUMNS);
    const shown = segment === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : harmless(segment);
    const width = shown === segment ? graphemeWidth(segment) : shown.length;
    column += width;
    cells.push({ shown, width, marked: index < end && index + segment.length > start });
  }
  if (end > piece.length) cells.push({ shown: ' ', width: 1, marked: true });
  return cells;
}

/** Visible ASCII, blanks and tabs: every one of these is a grapheme. */
const PLAIN = /^[\t\x20-\x7e]*$/;

function graphemesOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (PLAIN.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Made when it is needed: the first one of a process costs as much as all the rest of a report. */
let segmenter: Intl.Segmenter | undefined;

interface Window {
  readonly start: number;
  readonly end: number;
  readonly before: boolean;
  readonly after: boolean;
}

/** Chooses which cells to show: the whole line if it fits, else some before the first marked one and what then fits. */
function chooseWindow(cells: readonly Cell[], cutBefore: boolean, cutAfter: boolean): Window {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= MAX_COLUMNS && !cutBefore && !cutAfter) {
    return { start: 0, end: cells.length, before: false, after: false };
  }
  let start = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  );
  for (let lead = 0; start > 0; start--) {
    lead += cells[start - 1]?.width ?? 0;
    if (lead > LEAD_COLUMNS) break;
  }
  let end = start;
  for (let columns = 0; end < cells.length; end++) {
    columns += cells[end]?.width ?? 0;
    if (columns > MAX_COLUMNS) break;
  }
  return { start, end, before: start > 0 || cutBefore, after: end < cells.length || cutAfter };
}
