import type { Author } from '../model/authority';
import type { FormatProblem, Message, ParsedPrompt } from '../model/prompt';
import type { Span } from '../model/span';
import { AscendingSearch } from './ascendingSearch';
import { plainMessage } from './plainMessage';
import { defineReader } from './reader';

/** Who speaks in a block. In the Model Spec's own transcripts `<system>` is OpenAI's system message. */
const AUTHORS: Readonly<Record<string, Author>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  assistant: 'none',
  tool: 'none',
  untrusted: 'none',
};

/** An opening tag at the beginning of a line; attributes hold no angle bracket. */
const OPENING = /^[ \t]*<(system|developer|user|assistant|tool|untrusted)([ \t][^<>\n]*)?>/gm;
/** What may stand between the blocks of a transcript: other tags on lines of their own, comments, fences. */
const BETWEEN = /^[ \t]*(<\/?(comparison|settings)\b.*|<!--.*|~~~.*|)\r?$/;

interface Block {
  readonly role: string;
  readonly span: Span;
  readonly body: Span;
}

/** The Model Spec's transcripts: tagged blocks of unescaped text, bare or inside `~~~xml` fences of a Markdown text. */
export const transcript = defineReader({
  id: 'transcript',
  title: 'Model Spec transcript',
  globs: [],
  matchesContent: (_path, head) => isTranscript(head),
  read(text): ParsedPrompt {
    const { blocks, problems } = findBlocks(text);
    if (blocks.length === 0 && problems.length === 0) {
      const message =
        'there is no prompt here: expected a block such as <developer> at the beginning of a line';
      problems.push({ span: { start: 0, end: 1 }, severity: 'error', message });
    }
    return {
      format: 'transcript',
      messages: blocks.map((block) => messageOf(text, block)),
      problems,
      settings: {},
    };
  },
});

function messageOf(text: string, { role, span, body }: Block): Message {
  return plainMessage(text, { role, author: AUTHORS[role] ?? 'none', body, span });
}

/**
 * The outer blocks in order; what stands between them is not prompt text. A block that is never closed is a problem
 * and ends at the next block or at the end of the text.
 */
function findBlocks(text: string): { blocks: Block[]; problems: FormatProblem[] } {
  const blocks: Block[] = [];
  const problems: FormatProblem[] = [];
  const openings = [...text.matchAll(OPENING)];
  const closings = new Map<string, AscendingSearch>();
  let end = 0;
  openings.forEach((opening, index) => {
    if (opening.index < end) return;
    const role = opening[1] ?? '';
    const start = opening.index + opening[0].indexOf('<');
    const bodyStart = opening.index + opening[0].length;
    const tags = closings.get(role) ?? new AscendingSearch(text, `</${role}>`);
    closings.set(role, tags);
    let close = tags.at(bodyStart);
    end = close + role.length + 3;
    if (close < 0) {
      problems.push({
        span: { start, end: bodyStart },
        severity: 'error',
        message: `<${role}> is not closed`,
      });
      end = close = openings[index + 1]?.index ?? text.length;
    }
    blocks.push({ role, span: { start, end }, body: trimmed(text, { start: bodyStart, end: close }) });
  });
  return { blocks, problems };
}

/** Without the white space between tags and text. */
function trimmed(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  const from = start + (body.length - body.trimStart().length);
  return { start: from, end: Math.max(from, start + body.trimEnd().length) };
}

/**
 * A prompt may well use such tags for its own purposes, so a text counts as a transcript only when it says who gives
 * the instructions (`<system>` or `<developer>`) and who asks or answers, and when nothing but blocks stands in the whole text or in one
 * of its `~~~xml` fences.
 */
function isTranscript(head: string): boolean {
  return isPureTranscript(head) || fencesOf(head).some(isPureTranscript);
}

function isPureTranscript(text: string): boolean {
  const { blocks, problems } = findBlocks(text);
  const roles = new Set(blocks.map(({ role }) => role));
  if (problems.length > 0 || !(roles.has('system') || roles.has('developer')) || roles.size < 2) return false;
  const rest: string[] = [];
  let at = 0;
  for (const { span } of blocks) {
    rest.push(text.slice(at, span.start));
    at = span.end;
  }
  rest.push(text.slice(at));
  return rest.every((between) => between.split('\n').every((line) => BETWEEN.test(line)));
}

/** The contents of the closed `~~~xml` fences. */
function fencesOf(text: string): string[] {
  const fences: string[] = [];
  for (const opening of text.matchAll(/^[ \t]*~~~xml[ \t]*\r?\n/gm)) {
    const start = opening.index + opening[0].length;
    const end = text.indexOf('\n~~~', start - 1);
    if (end >= 0) fences.push(text.slice(start, end));
  }
  return fences;
}
