import type { Finding, Fix } from '../model/finding';
import type { Message } from '../model/prompt';
import type { Span } from '../model/span';
import { lineEndOf } from '../text/lineEnds';
import { Fences } from './fences';

/** A kind of text that people paste into prompts, known by the shape of its lines. */
interface Shape {
  /** Name of the tag that fences it. */
  readonly tag: string;
  readonly title: string;
  readonly line: RegExp;
  /** How many such lines must follow each other. */
  readonly lines: number;
  /** What one of the lines must hold besides. */
  readonly holds?: RegExp;
  /** The text goes on below those lines, up to the next heading, rule or tag. */
  readonly goesOn?: true;
}

const SHAPES: readonly Shape[] = [
  {
    tag: 'email',
    title: 'an e-mail',
    line: /^(?:From|To|Cc|Sent|Date|Subject|Reply-To|Message-ID): [^[{<\s].{0,200}$/,
    lines: 3,
    holds: /^From: .{0,100}@[\w-]+\.\w/m,
    goesOn: true,
  },
  {
    tag: 'transcript',
    title: 'a chat log',
    line: /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]? {0,2}[-–]? {0,2}[A-Z@<][\w .@>-]{0,40}: \S/,
    lines: 3,
  },
  {
    tag: 'log',
    title: 'a log',
    line: /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}\]? \S/,
    lines: 3,
  },
  { tag: 'stack_trace', title: 'a stack trace', line: /^\s+at \S.{0,200}[:(]\S{0,200}\d\)?$/, lines: 3 },
];
/** Cheap test: no pasted text without one of these. */
const CUE = /^(?:From: |\[?\d{1,4}[:-]\d\d|\s+at \S)/m;
/** Where a pasted text ends at the latest. */
const BORDER = /^(?:#{1,6}\s|[-=*_]{3,}\s*$|<\/?\w|```)/;
/** Longest line that is looked at. */
const MAX_LINE = 400;

/** Reports e-mails, chat logs and the like that were pasted unfenced among the instructions of a message. */
export function pastedData(message: Message): Finding[] {
  const { text } = message;
  if (!CUE.test(text)) return [];
  const lines = splitLines(text);
  const fences = new Fences(text, []);
  const found: Finding[] = [];
  for (let at = 0; at < lines.length; at++) {
    const hit = pasteAt(text, lines, at);
    if (!hit) continue;
    at = hit.last;
    const span = { start: lines[hit.first]?.start ?? 0, end: lines[hit.last]?.end ?? text.length };
    const first = lines[hit.first];
    if (first && !fences.isFenced(first)) found.push(toFinding(message, hit.shape, span, first));
  }
  return found;
}

interface Paste {
  readonly shape: Shape;
  /** Indexes of its first and last line. */
  readonly first: number;
  readonly last: number;
}

function pasteAt(text: string, lines: readonly Span[], first: number): Paste | undefined {
  const line = (index: number) => {
    const span = lines[index];
    return span ? text.slice(span.start, Math.min(span.end, span.start + MAX_LINE)) : undefined;
  };
  for (const shape of SHAPES) {
    let last = first;
    while (shape.line.test(line(last) ?? '')) last++;
    if (last - first < shape.lines) continue;
    const head = text.slice(lines[first]?.start, lines[last - 1]?.end);
    if (shape.holds && !shape.holds.test(head)) continue;
    if (shape.goesOn) while (last < lines.length && !BORDER.test(line(last) ?? '')) last++;
    while (line(last - 1)?.trim() === '') last--;
    return { shape, first, last: last - 1 };
  }
  return undefined;
}

function toFinding(message: Message, shape: Shape, span: Span, first: Span): Finding {
  const fix = fence(message, shape, span);
  return {
    rule: 'untrusted-input',
    severity: 'warning',
    message: `This looks like ${shape.title} pasted among the instructions with nothing around it, so whatever it says reads as an instruction: fence it as data.`,
    span: message.map.toSourceSpan(first),
    quote: message.text.slice(first.start, first.end),
    role: message.role,
    author: message.author,
    confidence: 'likely',
    fixes: fix ? [fix] : [],
    related: [],
  };
}

/** Where a pasted text ends is a guess, so a person should look at it. */
function fence(message: Message, { tag }: Shape, span: Span): Fix | undefined {
  const { text } = message;
  const end = lineEndOf(text);
  const fenced = `<${tag}>${end}${text.slice(span.start, span.end)}${end}</${tag}>`;
  const encoded = message.encode(fenced, span);
  if (encoded === undefined) return undefined;
  const edits = [{ span: message.map.toSourceSpan(span), text: encoded }];
  return { title: `Fence it with <${tag}> tags`, kind: 'suggestion', action: 'fence', edits };
}

/** Lines without their line ends. */
function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}
