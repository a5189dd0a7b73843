import type { Span } from '../model/span';

/** A code fence; in prompts that were themselves pasted in a fence its backticks are escaped. */
export const FENCE = /^[ \t]{0,8}(?:[-*+][ \t]+)?((?:\\?`){3,}|~{3,})/;
/** The same anywhere in a text, with what its line says of the content. */
const FENCE_LINES = new RegExp(`${FENCE.source}[ \\t]*([^\\n]*)`, 'gm');
/** Info strings of prose. */
const PROSE = /^(?:md|markdown|text|txt|plaintext|plain|prompt)?[ \t]*$/i;
/** How prompts, unlike samples of code and of output, address whom they are for. */
const ADDRESS = /\b(?:you are|you're|you will|you must|your (?:role|task|job|goal|name|purpose)|act as)\b/i;
/** Characters of a fence in which a prompt says whom it addresses. */
const HEAD = 600;
/** What is written above a prompt that is shown in a fence ("## System prompt", "GPT instructions:"). */
const LABEL =
  /^[^\p{L}]{0,12}(?:(?:the|my|full|complete|core|main|base|master|final|current|original|initial|custom|extracted|gpt|chatgpt|ai|llm|bot|agent|assistant|developer|system)(?:['’]s)?[ \t]{1,3}){0,4}(?:prompts?|instructions?|system message)\b[^.?!\n]{0,40}$/iu;
const NO_LABEL = /\b(?:user|human|example|sample|image|output|negative|bad|good|wrong|before)s?\b/i;
/** A share of the text from which fences are what it is about. */
const MOST = 0.6;

/** The fences of a text that may hold prompts. */
export interface PromptFences {
  /** Is there any? Then what is read depends on all of the text. */
  readonly may: boolean;
  /** Offsets of the opening lines of those that are read. */
  readonly read: ReadonlySet<number>;
}

/** The expression of the line that closes a fence with this marker. */
export function fenceEnd(marker: string): RegExp {
  const plain = marker.replace(/\\/g, '');
  return new RegExp(`^[ \\t]{0,8}(?:\\\\?${plain[0] ?? '`'}){${String(plain.length)},}[ \\t]*$`);
}

/**
 * Finds the fences that show prompts in a text about them: those that a label announces, and all that address the assistant
 * where these are most of the text. Costs one walk through the text.
 */
export function promptFences(text: string): PromptFences {
  const fences = closedFences(text).filter(({ start, end }) =>
    ADDRESS.test(text.slice(start, Math.min(end, start + HEAD))),
  );
  const length = fences.reduce((sum, { start, end }) => sum + end - start, 0);
  const read = length > MOST * text.length ? fences : fences.filter(({ start }) => isLabelled(text, start));
  return { may: fences.length > 0, read: new Set(read.map(({ start }) => start)) };
}

/** The closed fences of prose, from the opening line to the closing one. */
function closedFences(text: string): Span[] {
  const fences: Span[] = [];
  let open: { readonly start: number; readonly close: RegExp; readonly isProse: boolean } | undefined;
  for (const match of text.matchAll(FENCE_LINES)) {
    const [line, marker = '', info = ''] = match;
    if (!open) open = { start: match.index, close: fenceEnd(marker), isProse: PROSE.test(info) };
    else if (open.close.test(line)) {
      if (open.isProse) fences.push({ start: open.start, end: match.index + line.length });
      open = undefined;
    }
  }
  return fences;
}

/** Does the last line above that says something announce a prompt? */
function isLabelled(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - 200), start).trimEnd();
  const label = above.slice(above.lastIndexOf('\n') + 1);
  return LABEL.test(label) && !NO_LABEL.test(label);
}
