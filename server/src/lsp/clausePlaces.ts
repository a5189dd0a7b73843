import type { Span } from '../model/span';
import { lineAfter } from '../text/lines';

/** How a text is read: Markdown and plain prompts, prompts that are data, and configuration files. */
export type TextKind = 'markdown' | 'data' | 'config';

/** What stands at a place, or may be written there. */
export type PlaceKind =
  /** A clause or rule id in a suppression comment. */
  | 'suppression'
  /** The clause of a declared override. */
  | 'declaration'
  /** A key of a configuration's `clauses`, which sets a severity. */
  | 'severity'
  /** The id in `spec:ID`, a reference in running text. */
  | 'reference'
  /** The release that a file pins. */
  | 'release';

/** A place for one word. An empty span is a place where nothing is written yet. */
export interface Place {
  readonly kind: PlaceKind;
  readonly span: Span;
}

/** A stretch of text where words of a kind may stand. */
interface Region {
  readonly kind: PlaceKind;
  readonly span: Span;
}

/** Comments are short; an unclosed one must not reach over the rest of the text. */
const LONGEST_COMMENT = 4000;
const WORD = /[\w-]+/g;

/** Every word that stands where a clause or a release may, in no particular order. */
export function placesIn(text: string, kind: TextKind): Place[] {
  return regionsIn(text, kind).flatMap((region) =>
    [...text.slice(region.span.start, region.span.end).matchAll(WORD)].map((word) => {
      const start = region.span.start + word.index;
      return { kind: region.kind, span: { start, end: start + word[0].length } };
    }),
  );
}

/** The place that the offset is in or at the edge of; its span is empty where nothing is written yet. */
export function placeAt(text: string, offset: number, kind: TextKind): Place | undefined {
  const region = regionsIn(text, kind).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!region) return undefined;
  let { start, end } = { start: offset, end: offset };
  while (start > region.span.start && isWordCharacter(text, start - 1)) start--;
  while (end < region.span.end && isWordCharacter(text, end)) end++;
  return { kind: region.kind, span: { start, end } };
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\w-]/.test(text.charAt(at));
}

/** Reads the surface alone: texts that are being written are broken as often as not, and a parser would give up. */
function regionsIn(text: string, kind: TextKind): Region[] {
  const settings = settingsPart(text, kind);
  const references = kind === 'config' ? [] : referenceRegions(text, settings.end, kind);
  return [
    ...suppressionRegions(text),
    ...valueRegions(text, settings, 'spec', 'release'),
    ...(declares(text, settings) ? valueRegions(text, settings, 'clause', 'declaration') : []),
    ...(kind === 'config' ? severityRegions(text) : []),
    ...references,
  ];
}

/** Where a text speaks to the linter by keys: its front matter, or all of it. */
function settingsPart(text: string, kind: TextKind): Span {
  if (kind !== 'markdown') return { start: 0, end: text.length };
  if (!/^---[ \t]*\r?\n/.test(text)) return { start: 0, end: 0 };
  const close = /\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return { start: 0, end: close ? close.index + 1 : text.length };
}

function declares(text: string, { end }: Span): boolean {
  const at = text.indexOf('declare');
  return at !== -1 && at < end;
}

const COMMENT =
  /(<!--|#|\/\/)\s{0,20}modelspec-(?:disable-next-line|disable-line|disable-file|disable|enable)(?=[\s,])/g;

/** `modelspec-disable-line A, B -- reason` in a comment: what stands between the command and the reason. */
function suppressionRegions(text: string): Region[] {
  if (!text.includes('modelspec-')) return [];
  return [...text.matchAll(COMMENT)].map((match) => {
    const start = match.index + match[0].length;
    const end = match[1] === '<!--' ? htmlEnd(text, start) : lineEnd(text, start);
    const reason = /\s--(?=\s|$)/.exec(text.slice(start, end));
    // The space after the command belongs to it: a word right behind the command would be another command.
    return { kind: 'suppression', span: { start: start + 1, end: reason ? start + reason.index : end } };
  });
}

/** Where a comment ends; one that is still being written ends with its line. */
function htmlEnd(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST_COMMENT);
  const close = rest.indexOf('-->');
  const next = rest.indexOf('<!--');
  return close === -1 || (next !== -1 && next < close) ? lineEnd(text, start) : start + close;
}

function lineEnd(text: string, start: number): number {
  const end = lineAfter(text, start);
  return start + text.slice(start, end).replace(/\r?\n$/, '').length;
}

/** `key: VALUE` and `"key": "VALUE"` in YAML and JSON. A value needs its space or its quotation mark first. */
function valueRegions(text: string, part: Span, key: string, kind: PlaceKind): Region[] {
  const pattern = new RegExp(
    `(?:^|[{,])[ \\t]{0,40}(?:-[ \\t]{1,8})?(["']?)${key}\\1[ \\t]{0,8}:(?:[ \\t]{1,8}["']?|["'])`,
    'gm',
  );
  return [...text.slice(part.start, part.end).matchAll(pattern)].flatMap((match) => {
    // In JSON nothing may be written before the quotation mark.
    if (match[1] === '"' && !match[0].endsWith('"')) return [];
    const start = part.start + match.index + match[0].length;
    return [{ kind, span: { start, end: start + wordLength(text, start) } }];
  });
}

/** The keys below `clauses:`, in block form by their indentation, in braces up to the closing one. */
function severityRegions(text: string): Region[] {
  const regions: Region[] = [];
  for (const match of text.matchAll(
    /(?:^([ \t]{0,40})|[{,]\s{0,40})["']?clauses["']?[ \t]{0,8}:[ \t]{0,8}(\{?)/gm,
  )) {
    const start = match.index + match[0].length;
    if (match[2] === '{') {
      const close = text.indexOf('}', start);
      regions.push(...keysIn(text, start, close === -1 ? text.length : close));
    } else {
      regions.push(...blockKeys(text, lineAfter(text, start), match[1]?.length ?? 0));
    }
  }
  return regions;
}

function keysIn(text: string, start: number, end: number): Region[] {
  return [...text.slice(start, end).matchAll(/(?:^|,)\s{0,80}["']?/g)].map((match) => {
    const at = start + match.index + match[0].length;
    return { kind: 'severity', span: { start: at, end: at + wordLength(text, at) } };
  });
}

function blockKeys(text: string, start: number, indent: number): Region[] {
  const regions: Region[] = [];
  for (let line = start; line < text.length; line = lineAfter(text, line)) {
    const content = text.slice(line, lineEnd(text, line));
    const depth = content.length - content.trimStart().length;
    if (depth <= indent && content.trim() !== '') break;
    const at = line + depth + (/^["']/.test(content.trimStart()) ? 1 : 0);
    if (depth > indent) {
      regions.push({ kind: 'severity', span: { start: at, end: at + wordLength(text, at) } });
    }
  }
  return regions;
}

const REFERENCE = /(?<![\w:/.-])spec:(?=[a-z])/g;
/** With nothing written behind it only where it can be nothing else: running text has colons too. */
const OPEN_REFERENCE = /(?<=[(<`])spec:(?![\w /-])/g;

/** `spec:ID` in running text, most often as the target of a link. */
function referenceRegions(text: string, from: number, kind: TextKind): Region[] {
  const start = kind === 'data' ? 0 : from;
  const body = text.slice(start);
  // Asked after every edit: a plain look for the word is many times faster than the expressions.
  if (!body.includes('spec:')) return [];
  return [...body.matchAll(REFERENCE), ...body.matchAll(OPEN_REFERENCE)].map((match) => {
    const at = start + match.index + match[0].length;
    return { kind: 'reference', span: { start: at, end: at + wordLength(text, at) } };
  });
}

function wordLength(text: string, start: number): number {
  let end = start;
  while (isWordCharacter(text, end)) end++;
  return end - start;
}
