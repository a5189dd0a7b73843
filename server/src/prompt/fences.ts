import type { Span } from '../model/span';

/** A code fence; in prompts that were themselves pasted in a fence its backticks are escaped. */
export const FENCE = /^[ \t]{0,8}(?:[-*+][ \t]+)?((?:\\?`){3,400}|~{3,400})/;
/** The same anywhere in a text, with what its line says of the content. */
const FENCE_LINES = new RegExp(`${FENCE.source}([^\\r\\n]*)`, 'gm');
/** Info strings of prose. */
const PROSE = /^[ \t]*(?:md|markdown|text|txt|plaintext|plain|prompt)?[ \t]*$/i;
/** How prompts, unlike samples of code and of output, address whom they are for. */
const ADDRESS = /\b(?:you are|you're|you will|you must|your (?:role|task|job|goal|name|purpose)|act as)\b/i;
const ADDRESSES = new RegExp(ADDRESS.source, 'gi');
/** Characters of a fence in which a prompt says whom it addresses. */
const HEAD = 600;
/** What is written above a prompt that is shown ("## System prompt", "GPT instructions:", "# Prompt (May) – v1.2"). */
const LABEL =
  /\b(?:[Pp]rompts?|PROMPTS?|[Ii]nstructions|INSTRUCTIONS|[Ss]ystem [Mm]essage|SYSTEM MESSAGE)[ \t*_]*(?:\([^()\n]{0,60}\))?(?:[ \t:–—-]{1,3}(?:v?\d[\d.]{0,8}|\p{Lu}[\p{L}\d]{0,20})){0,3}[ \t:*_#]*$/u;
/** Characters of a line that may be a label. */
const LONGEST_LABEL = 80;
const NO_LABEL =
  /\b(?:user|human|example|sample|image|output|negative|bad|good|wrong|before|after|attack|inject|jailbreak|leak|refus|malicious|install|never|not|don't|avoid|answer|if|when|test)/i;
const MARKS = ['```', '~~~', '\\`\\`'];
/** Characters up to which a text is too short for shares to say anything. */
const SHORT = 200;
/** A share of the text from which fences are what it is about. */
const MOST = 0.6;

/** How many lines with marks a fence may hold inside: what nothing closes is not followed for ever. */
const MOST_INSIDE = 200;

/** The expression of the line that closes a fence with this marker. */
export function fenceEnd(marker: string): RegExp {
  const plain = marker.replace(/\\/g, '');
  return new RegExp(`^[ \\t]{0,8}(?:\\\\?${plain[0] ?? '`'}){${String(plain.length)},}[ \\t]*$`);
}

/** Finds the fences that are how a prompt was pasted, or how a text about prompts shows one. */
export class PromptFinder {
  /** Was any asked about that may hold a prompt? Then what is read depends on all of the text. */
  isAny = false;
  #areMost: boolean | undefined;

  constructor(readonly text: string) {}

  /** @param fence from its opening line to its closing one */
  isPrompt(fence: Span): boolean {
    const { text } = this;
    if (text.length <= SHORT) return false;
    if (fence.end - fence.start > MOST * text.length) return true;
    if (!mayBePrompt(text, fence)) return false;
    this.isAny = true;
    this.#areMost ??= share(text, promptFences(text)) > MOST;
    return this.#areMost || isLabelled(text, fence.start);
  }
}

/**
 * Might any fence of a text hold a prompt, be it closed or not, and whatever it stands in? For those who keep what was read of earlier
 * versions: where it says no, no fence is read. One walk through the text.
 */
export function mayHoldPrompt(text: string): boolean {
  if (!hasMarks(text)) return false;
  const addresses = [...text.matchAll(ADDRESSES)].map(({ index }) => index);
  let next = 0;
  for (const { index, 2: info = '' } of text.matchAll(FENCE_LINES)) {
    while ((addresses[next] ?? Infinity) < index) next++;
    if (PROSE.test(info) && (addresses[next] ?? Infinity) < index + HEAD) return true;
  }
  return false;
}

function hasMarks(text: string): boolean {
  return MARKS.some((mark) => text.includes(mark));
}

function promptFences(text: string): Span[] {
  if (!hasMarks(text)) return [];
  return closedFences(text).filter((fence) => mayBePrompt(text, fence));
}

function share(text: string, fences: readonly Span[]): number {
  return fences.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
}

/** May a fence, from its opening line to its closing one, hold a prompt? It is prose that addresses the assistant. */
function mayBePrompt(text: string, { start, end }: Span): boolean {
  const head = text.slice(start, Math.min(end, start + HEAD));
  const [line = '', marker = ''] = FENCE.exec(head) ?? [];
  if (marker === '') return false;
  const info = /^[^\r\n]*/.exec(head.slice(line.length))?.[0] ?? '';
  return PROSE.test(info) && ADDRESS.test(head);
}

/** Does the last line above an offset that says something announce a prompt? */
function isLabelled(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - 2 * LONGEST_LABEL), start).trimEnd();
  const label = above.slice(above.lastIndexOf('\n') + 1);
  return label.length <= LONGEST_LABEL && LABEL.test(label) && !NO_LABEL.test(label);
}

/** The fences that are closed, from the opening line to the closing one; an opening that nothing closes opens none. */
function closedFences(text: string): Span[] {
  const lines = [...text.matchAll(FENCE_LINES)];
  const fences: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const close = closing(lines, at);
    const last = lines[close];
    if (!last) continue;
    fences.push({ start: lines[at]?.index ?? 0, end: last.index + last[0].length });
    at = close;
  }
  return fences;
}

function closing(lines: readonly RegExpExecArray[], open: number): number {
  const end = fenceEnd(lines[open]?.[1] ?? '');
  for (let at = open + 1; at < Math.min(lines.length, open + MOST_INSIDE); at++)
    if (end.test(lines[at]?.[0] ?? '')) return at;
  return -1;
}
