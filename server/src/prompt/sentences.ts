import type { Span } from '../model/span';
import { trimmed } from '../text/lines';
import { templateTags, type TemplateTag } from './templateVariables';

/** Ends of words after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'“‘*_])(?:e\.g|i\.e|eg|ex|etc|dr|mr|mrs|ms|prof|vs|st|approx|incl|cf|fig|inc|ltd|jr|sr|a\.m|p\.m|u\.s|u\.k|[a-z])$/i;
/** The same, but only before a number: "no. 5" as against "say no." */
const NUMBER_ABBREVIATION = /(?:^|[\s(])(?:no|nos|art|sec|vol|ch|pp?)$/i;
/** What stands before the full stop of a numbered point in running text: "Rules: 1. Be kind. 2. Be brief." */
const POINT_NUMBER = /(?:^|[.!?:;)\]]\s{1,3})\d{1,2}$/;

/** A sentence that goes on for longer than this is cut between words: no pattern looks that far. */
const MAX_SENTENCE = 4000;

/** What may end a sentence. */
const ENDS = /[.!?…。！？]/g;

/** What makes the rest of a sentence, read by itself, say the opposite of the whole. */
const NEGATION = /\b(?:not|never|cannot|no|nor|without|avoid|refuse|refrain)\b|n['’]t\b/i;

/**
 * Splits a block into sentences, in order, without the white space between them. `isQuoted` keeps full stops inside
 * quotations from ending a sentence. Control tags of a template end one and belong to none.
 */
export function splitSentences(text: string, block: Span, isQuoted: (offset: number) => boolean): Span[] {
  const content = text.slice(block.start, block.end);
  if (!content.includes('{{') && !content.includes('{%')) return split(text, block, isQuoted);
  const sentences: Span[] = [];
  let negated = false;
  for (const piece of betweenControls(content, block.start)) {
    const found = split(text, piece, isQuoted);
    const [first] = found;
    if (!first) continue;
    // "Do not {% if strict %}ever {% endif %}lie": what goes on after a negation is no order of its own.
    if (negated && /\p{Ll}/u.test(text[first.start] ?? '')) found.shift();
    const last = text.slice((found.at(-1) ?? first).start, (found.at(-1) ?? first).end);
    negated =
      !/[.!?…:;。！？]["'”’)\]*_]*$/.test(last) && ((negated && found.length === 0) || NEGATION.test(last));
    for (const sentence of found) sentences.push(sentence);
  }
  return sentences;
}

/** What stands between the control tags of a block whose content begins at `start`. */
function betweenControls(content: string, start: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { span } of templateTags(content).filter(isControl)) {
    pieces.push({ start: from, end: start + span.start });
    from = start + span.end;
  }
  return [...pieces, { start: from, end: start + content.length }];
}

/** A tag that takes another text in stands for words, as a variable does. */
const isControl = ({ kind, name }: TemplateTag) => kind === 'control' && !/^(?:>|include\s)/.test(name);

function split(text: string, block: Span, isQuoted: (offset: number) => boolean): Span[] {
  const sentences: Span[] = [];
  // Searching a text costs less than looking at each character, but goes on to its end.
  const isShort = block.end === text.length && block.end - block.start < MAX_SENTENCE;
  let start = block.start;
  for (let at = block.start; at < block.end; at++) {
    if (isShort) {
      ENDS.lastIndex = at;
      if (!ENDS.test(text)) break;
      at = ENDS.lastIndex - 1;
    }
    if (at - start >= MAX_SENTENCE && isSpace(text, at)) {
      push(sentences, text, start, at);
      start = at;
      continue;
    }
    if (!isEnd(text, at, block, isQuoted)) continue;
    let end = at + 1;
    while (end < block.end && /[.!?…"'”’)\]*_]/.test(text[end] ?? '')) end++;
    push(sentences, text, start, end);
    start = end;
    at = end - 1;
  }
  push(sentences, text, start, block.end);
  return sentences;
}

function isEnd(text: string, at: number, block: Span, isQuoted: (offset: number) => boolean): boolean {
  const code = text.charCodeAt(at);
  // Most characters are letters.
  if (code > 63 && code < 0x2026) return false;
  if (
    code !== 46 &&
    code !== 33 &&
    code !== 63 &&
    code !== 0x3002 &&
    code !== 0x2026 &&
    code !== 0xff01 &&
    code !== 0xff1f
  )
    return false;
  // A quotation that ends with the sentence ("… said 'no.' Then …") closes it.
  if (isQuoted(at) && !(isQuoted(at + 1) && !isQuoted(at + 2))) return false;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  const rest = text.slice(at + 1, Math.min(block.end, at + 12));
  if (rest !== '' && !/^[.!?…"'”’)\]*_]*(?:\s|$)/.test(rest)) return false;
  if (goesOn(text, at, rest, isQuoted)) return false;
  if (code !== 46) return true;
  const before = text.slice(Math.max(block.start, at - 8), at);
  if (ABBREVIATION.test(before) || POINT_NUMBER.test(before)) return false;
  return !(NUMBER_ABBREVIATION.test(before) && /^\s+\d/.test(rest));
}

/** Dots and quoted sentence ends that stand in the midst of a sentence: `wait... then`, `say "Why?" and stop`. */
function goesOn(text: string, at: number, rest: string, isQuoted: (offset: number) => boolean): boolean {
  const ellipsis = text[at] === '…' || (text[at] === '.' && (text[at - 1] === '.' || text[at + 1] === '.'));
  if (!isQuoted(at) && !ellipsis) return false;
  return /^[.!?…"'”’)\]*_]*\s+[\p{Ll},;:.–—-]/u.test(rest);
}

const isSpace = (text: string, at: number) => text[at] === ' ' || text[at] === '\n';

function push(sentences: Span[], text: string, start: number, end: number): void {
  for (const part of end - start < RUN_ON ? [{ start, end }] : withoutMarks(text, start, end)) {
    for (const bracket of betweenBrackets(text, part)) {
      const sentence = trimmed(text, bracket);
      if (sentence.end > sentence.start) sentences.push(sentence);
    }
  }
}

/** Where a bracket ends and another begins. */
const NEXT_BRACKET = /\][ \t]{0,2}(?=\[)/g;

/** Fewest words of a bracket before another, and of that other one, which are no names of blanks to fill in ("[First name] [Last name]"). */
const SAID_IN_BRACKETS = [3, 2] as const;

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** What stands in brackets side by side and in nothing else, when each says something: "[Be brief in chat] [Tone: calm and warm]". */
function betweenBrackets(text: string, { start, end }: Span): Span[] {
  const content = text.slice(start, end);
  // "Sign with [name of the firm] [street and town]" goes on in its brackets; what was opened before may end here.
  if (!/^\s*\[|^[^[]*\]/.test(content)) return [{ start, end }];
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of content.matchAll(NEXT_BRACKET)) {
    const next = index + mark.length;
    const closes = content.indexOf(']', next);
    if (wordsIn(content.slice(content.lastIndexOf('[', index) + 1, index)) < SAID_IN_BRACKETS[0]) continue;
    if (wordsIn(content.slice(next + 1, closes < 0 ? undefined : closes)) < SAID_IN_BRACKETS[1]) continue;
    parts.push({ start: from, end: start + next });
    from = start + next;
  }
  return [...parts, { start: from, end }];
}

/** A sentence that goes on for this long without any mark is none: its writer leaves them out. */
const RUN_ON = 300;
const MARK = /[.,;:!?()[\]{}|"“”„«»<>=*`\n–—]/;
/** Words that begin a sentence rather than stand in its midst with a capital. */
const BEGINS =
  /\s(?=(?:You|Youre|Your|If|Do|Dont|Don['’]t|Never|Always|The|It|Its|He|She|They|When|There|From|Remember|All|Please|Respond|Answer|Act)\s)/g;

/** The sentences of a stretch that has no marks, told by their capitals; the stretch as it is when it has some. */
function withoutMarks(text: string, start: number, end: number): Span[] {
  const content = text.slice(start, end);
  if (MARK.test(content.trimEnd().replace(/[.!?]$/, ''))) return [{ start, end }];
  const cuts = Array.from(content.matchAll(BEGINS), ({ index }) => start + index);
  return [start, ...cuts].map((from, nth) => ({ start: from, end: cuts[nth] ?? end }));
}
