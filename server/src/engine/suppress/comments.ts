import type { Message } from '../../model/prompt';
import type { Span } from '../../model/span';
import { htmlComments } from './htmlComments';

/** A comment that speaks to the linter. */
export interface Comment {
  /** The comment with its marks. */
  readonly span: Span;
  /** What is written between the marks, without surrounding space; begins with `modelspec-`. */
  readonly body: Span;
}

/** Every comment to the linter begins with this; a text without it is not searched. */
const PREFIX = 'modelspec-';

/** Finds the comments to the linter that stand outside quoted and fenced text, in order. */
export function findComments(text: string, messages: readonly Message[]): Comment[] {
  if (!text.includes(PREFIX)) return [];
  const html = messages.filter((message) => message.comment === 'html');
  const others = messages.filter((message) => message.comment !== 'html');
  const found: Comment[] = [];
  for (const message of html) {
    if (!message.text.includes(PREFIX)) continue;
    for (const span of htmlComments(message.text))
      found.push(...addressed(text, message.map.toSourceSpan(span)));
  }
  for (const gap of html.length > 0 ? gapsBetween(messages, text.length) : []) {
    for (const { start, end } of htmlComments(text.slice(gap.start, gap.end))) {
      found.push(...addressed(text, { start: gap.start + start, end: gap.start + end }));
    }
  }
  const has = (style: Message['comment']): boolean => others.some(({ comment }) => comment === style);
  return [
    ...found,
    ...(has('hash') ? lineComments(text, messages, HASH) : []),
    ...(has('slashes') ? lineComments(text, messages, SLASHES) : []),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** The comment if it is addressed to the linter. */
function addressed(text: string, span: Span): Comment[] {
  const body = trimmed(text, { start: span.start + 4, end: span.end - 3 });
  return text.startsWith(PREFIX, body.start) ? [{ span, body }] : [];
}

const HASH = /(?:^|(?<=[ \t]))#[ \t]*modelspec-/gm;
const SLASHES = /\/\/[ \t]*modelspec-/g;

/** Comments to the end of a line; the same characters inside a message are prompt text. */
function lineComments(text: string, messages: readonly Message[], mark: RegExp): Comment[] {
  const found: Comment[] = [];
  for (const hit of text.matchAll(mark)) {
    const start = hit.index;
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const before = text.slice(lineStart, start);
    const inString = (before.split('"').length - 1) % 2 === 1;
    if (inString || messages.some((message) => isPromptText(message, start))) continue;
    const bodyStart = start + hit[0].length - PREFIX.length;
    const newline = text.indexOf('\n', start);
    const body = trimmed(text, { start: bodyStart, end: newline === -1 ? text.length : newline });
    found.push({ span: { start, end: body.end }, body });
  }
  return found;
}

function isPromptText(message: Message, offset: number): boolean {
  if (offset < message.span.start || offset >= message.span.end) return false;
  return message.comment === 'html' || message.map.toText(offset) !== undefined;
}

/** The stretches of the source that belong to no message, in order. */
function gapsBetween(messages: readonly Message[], length: number): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { span } of [...messages].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start > at) gaps.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < length) gaps.push({ start: at, end: length });
  return gaps;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
