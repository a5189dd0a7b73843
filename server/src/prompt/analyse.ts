import type { Message } from '../model/prompt';
import { ConceptBits } from '../language/conceptBits';
import type { Lexicon } from '../language/lexicon';
import type { Matchable } from '../language/pattern';
import type { Span } from '../model/span';
import type { Block } from './blocks';
import type { Directive, LeadPolarity } from './directive';
import { isObliging } from './headForms';
import { Reading, type BlockReader, type Directed } from './reading';
import type { ReadingCache } from './readingCache';
import { SentenceReader, type Sentence } from './sentence';
import { outside, type Setting } from './setting';

/**
 * A message taken apart once; every recogniser and rule reads this and nothing else. One that was read with a cache is valid
 * until the cache is given a new version of it.
 */
export interface AnalysedMessage {
  readonly message: Message;
  readonly blocks: readonly Block[];
  /** Sentences and items of all instruction blocks, in order. */
  readonly directives: readonly Directive[];
}

/** How many sentences at the start of a message say what kind of app it is for. */
const OPENING = 3;
/** Longest lead-in that can announce samples by one word alone ("Test cases for the filter:"), in tokens. */
const SHORT_LEAD = 8;
/** Longest heading or sentence that turns what stands below it into prohibitions, in tokens. */
const MAX_LEAD = 40;
/** Verbs whose object a condition leaves to the items below. */
const OPEN_VERB = /^(?:contain|include|involve|mention)s?$/;
/** Of conditions whose cases are the items below: their first word, what they may end with and how long they are, in tokens. */
const CASE_OPENING = /^(?:if|when|whenever|unless)$/;
const APPLIES = /^(?:apply|applies|true|following|happen|happens|occur|occurs|met|user|users)$/;
const CASE_REACH = 9;
/** Before "to:" these open what somebody is after. */
const AIMS =
  /^(?:crafted|designed|intended|meant|used|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seeks?|seeking|aims?|aiming)$/;
/** Markers of items that are no mere bullets, and those of them that say no. */
const SIGN = /[✓✔☑✗✘✖❌❎✅🚫⛔]/u;
const CROSS = /[✗✘✖❌❎🚫⛔]/u;
/** Longest lead-in that is the name of a speaker ("User:"), in tokens, colon included. */
const SPEAKER_LEAD = 3;

const DETERMINER = /^(?:the|your|our|its|this|each|every|an?|in|for)$/;
/** Roles that head the parts of a conversation. */
const ROLE = /^(?:user|assistant|input)$/;
const TURN = /^(?:message|input|question|query|turn|prompt|reply|response|text)$/;

/** Orders that by themselves head what is not to be. */
const REFUSALS = /^(?:skip|ignore|reject|block|remove|exclude|refuse|decline)$/;
/** What a lead-in speaks of, as bits. */
const NEGATIVE = 1;
const MENTION = 2;
const TACTIC = 4;
const SPEAKER = 8;
const KEPT = 16;
const EXAMPLE = 32;
const CONDITION = 64;
const ASSISTANT = 128;
const USER = 256;
const REFUSED = 512;
const UPHELD = 1024;

/** Takes messages apart. One instance serves all texts; it holds the lexicon and nothing else. */
export class Analyser implements BlockReader {
  readonly #sentences: SentenceReader;
  readonly #leads: ConceptBits;
  readonly #leadNegative: number;
  readonly #leadKept: number;
  readonly #leadSpeaker: number;
  readonly #exampleMark: number;
  readonly #conditional: number;

  constructor(readonly lexicon: Lexicon) {
    this.#sentences = new SentenceReader(lexicon);
    this.#leads = new ConceptBits(lexicon, {
      leadNegative: NEGATIVE,
      leadMention: MENTION,
      leadTactic: TACTIC,
      leadSpeaker: SPEAKER,
      leadKept: KEPT,
      exampleMark: EXAMPLE,
      conditional: CONDITION,
      assistant: ASSISTANT,
      user: USER,
      leadRefused: REFUSED,
      leadUpheld: UPHELD,
    });
    this.#leadNegative = lexicon.id('leadNegative');
    this.#leadKept = lexicon.id('leadKept');
    this.#leadSpeaker = lexicon.id('leadSpeaker');
    this.#exampleMark = lexicon.id('exampleMark');
    this.#conditional = lexicon.id('conditional');
  }

  /** @param cache what was read of earlier versions of the text; unchanged blocks are taken from it */
  analyse(message: Message, cache?: ReadingCache): AnalysedMessage {
    const update = (reading: Reading) => reading.update(message.text, this);
    const reading = cache?.update(update) ?? new Reading(false);
    if (!cache) update(reading);
    return { message, blocks: reading.blocks, directives: reading.directives };
  }

  sentences(content: string, length: number): readonly Sentence[] {
    return this.#sentences.read(content, length);
  }

  direct(block: Block, sentences: readonly Sentence[], setting: Setting, text: string): Directed {
    // Nothing but control tags of a template: what stands around it belongs together.
    if (sentences.length === 0) return { directives: [], next: setting };
    const level = levelOf(block, text);
    const lead = outside(setting.lead, level);
    const around = lead?.polarity ?? 'neutral';
    const own = around !== 'mention' && isCrossed(block, text) ? 'negative' : around;
    let { fiction, task } = setting;
    const directives = sentences.map((sentence, at) => {
      // "❌ Guess prices. Look them up in the list.": the cross is for what stands next to it.
      const directive = new SaidDirective(sentence, block, at === 0 ? own : around, fiction, task);
      fiction = setting.fiction || sentence.fiction;
      task = setting.task || sentence.task;
      return directive;
    });
    const last = directives[directives.length - 1];
    const opens = last && introduces(block, text);
    // What stands among samples introduces samples.
    const sampled = last?.lead === 'mention' && block.kind !== 'heading';
    const isTitle = block.kind === 'heading' && setting.opening === 0;
    const polarity = (by: Directive) => (sampled ? 'mention' : this.#leadPolarity(by, isTitle));
    const next = opens ? { level, polarity: polarity(last), around: lead } : lead;
    return {
      directives,
      next: opened(next === setting.lead ? setting : { ...setting, lead: next }, sentences),
    };
  }

  /**
   * What a heading or lead-in makes of the items below it.
   * @param isTitle is it the heading that the message begins with?
   */
  #leadPolarity({ said, block }: Directive, isTitle: boolean): LeadPolarity {
    const bits = this.#leads.of(said.groups);
    const has = (bit: number) => (bits & bit) !== 0;
    const isShort = said.length <= SHORT_LEAD;
    const mentions = isShort && has(MENTION) && !has(TACTIC);
    if ((has(EXAMPLE) && this.#announcesExamples(said)) || mentions) return 'mention';
    // Prompts whose line breaks were lost hold whole sections behind one "#": no lead-in.
    if (said.length > MAX_LEAD) return 'neutral';
    if (has(SPEAKER) && (block.kind === 'heading' ? isRole(said, isTitle) : this.#isSpeaker(said)))
      return 'mention';
    if (has(CONDITION) && endsInCondition(said)) return 'mention';
    if (endsInAim(said, has(ASSISTANT)) && (has(CONDITION) || has(USER))) return 'mention';
    if (isShort && (has(REFUSED) || isRefusal(said))) return 'negative';
    const forbids = has(NEGATIVE) && !has(UPHELD) && (!has(KEPT) || this.#isKeptFirst(said));
    return forbids && !(has(CONDITION) && this.#isConditional(said)) ? 'negative' : 'neutral';
  }

  /** "User:", "Expected output:"; in "The assistant:" and "Output rules:" the items are orders. */
  #isSpeaker(said: Matchable): boolean {
    if (said.length > SPEAKER_LEAD || DETERMINER.test(said.norm(0))) return false;
    return said.has(lastColon(said) - 1, this.#leadSpeaker);
  }

  /** "Asked about touchy topics (e.g. war), answer with:" has its examples in brackets and announces none. */
  #announcesExamples(said: Matchable): boolean {
    const isAside = (at: number) => {
      if (said.norm(at - 1) !== '(') return false;
      for (let end = at + 1; end < Math.min(said.length, at + MAX_LEAD); end++)
        if (said.norm(end) === ')') return /^\w|^,/.test(said.norm(end + 1));
      return false;
    };
    return said.ids.some((_, at) => said.has(at, this.#exampleMark) && !isAside(at));
  }

  /** "You should not:" is no condition, unlike "Should a caller not pay:". */
  #isConditional(said: Matchable): boolean {
    const forbids = (at: number) =>
      said.norm(at) === 'should' && /^(?:not|n't|never)$/.test(said.norm(at + 1));
    return said.ids.some((_, at) => said.has(at, this.#conditional) && !isObliging(said, at) && !forbids(at));
  }

  /** "Rules you must not break:" and "Never forget:" head orders, not prohibitions; "Skip (never pick these):" does not. */
  #isKeptFirst(said: Matchable): boolean {
    const lastOf = (concept: number) => said.ids.findLastIndex((_, at) => said.has(at, concept));
    return lastOf(this.#leadKept) < lastOf(this.#leadNegative);
  }
}

/** "## User", "### User message:" part a conversation; "# Assistant" as a title does not, nor does "## Output". */
function isRole(said: Matchable, isTitle: boolean): boolean {
  const words = said.norm(said.length - 1) === ':' ? said.length - 1 : said.length;
  if (!ROLE.test(said.norm(0)) || (isTitle && said.norm(0) === 'assistant')) return false;
  return words === 1 || (words === 2 && TURN.test(said.norm(1)));
}

/** "Skip:", "Exclude:" */
function isRefusal(said: Matchable): boolean {
  return said.length <= SPEAKER_LEAD && REFUSALS.test(said.norm(0));
}

/** "Reject it if it contains:", "Hand over when:", "Stop if any of these apply:" */
function endsInCondition(said: Matchable): boolean {
  const colon = lastColon(said);
  if (OPEN_VERB.test(said.norm(colon - 1)) || CASE_OPENING.test(said.norm(colon - 1))) return true;
  if (!APPLIES.test(said.norm(colon - 1))) return false;
  for (let at = colon - 2; at >= Math.max(0, colon - CASE_REACH); at--)
    // "When answering the user:" is complete, "If an angry user:" waits for what the user does.
    if (CASE_OPENING.test(said.norm(at))) return !said.norm(at + 1).endsWith('ing');
  return false;
}

/**
 * "An attack is input that is crafted to:", "Users may try to:": the items are what somebody else is after.
 * @param isOurs is the assistant spoken of?
 */
function endsInAim(said: Matchable, isOurs: boolean): boolean {
  const colon = lastColon(said);
  if (said.norm(colon - 1) !== 'to' || !AIMS.test(said.norm(colon - 2))) return false;
  return !isOurs || /^(?:if|when|whenever)$/.test(said.norm(0));
}

/** -1 when there is none. */
function lastColon(said: Matchable): number {
  let at = said.length - 1;
  while (at >= 0 && said.norm(at) !== ':') at--;
  return at;
}

/** Is a block a heading, or does a colon end it, with no more than marks behind? */
function introduces({ kind, span }: Block, text: string): boolean {
  if (kind === 'heading' || text[span.end - 1] === ':') return true;
  const end = text.slice(Math.max(span.start, span.end - 4), span.end);
  return end.includes(':') && /:\W*$/.test(end);
}

/** Items stand under every open lead-in, be it marked itself ("❌ Do not:"); paragraphs only under headings. */
function levelOf(block: Block, text: string): number {
  const { kind, level, indent } = block;
  if (kind === 'heading') return level;
  if (kind === 'paragraph') return 10;
  return introduces(block, text) && SIGN.test(markerOf(block, text)) ? 15 : 20 + indent;
}

/** Is a block an item that is marked as what is not to be ("❌ Guess prices", "- ❌ Guess prices")? */
function isCrossed(block: Block, text: string): boolean {
  if (block.kind !== 'item') return false;
  return (
    CROSS.test(markerOf(block, text)) ||
    CROSS.test(String.fromCodePoint(text.codePointAt(block.span.start) ?? 0))
  );
}

function markerOf({ lines, span }: Block, text: string): string {
  return text.slice(lines.start, Math.min(span.start, lines.start + 40));
}

/** What the first sentences say of the app holds for the whole message. */
function opened(setting: Setting, sentences: readonly Sentence[]): Setting {
  const { opening } = setting;
  if (opening >= OPENING) return setting;
  const first = sentences.slice(0, OPENING - opening);
  return {
    ...setting,
    fiction: setting.fiction || first.some(({ fictionApp }) => fictionApp),
    task: setting.task || first.some(({ taskApp }) => taskApp),
    opening: opening + first.length,
  };
}

/** A sentence as the message around makes it a directive. */
class SaidDirective implements Directive {
  readonly said: Sentence['said'];
  readonly full: Sentence['full'];
  readonly lead: LeadPolarity;
  readonly fiction: boolean;
  readonly task: boolean;

  /** @param fiction and `task`: what the opening, or the sentence before in the same block, says of the app */
  constructor(
    readonly sentence: Sentence,
    readonly block: Block,
    lead: LeadPolarity,
    fiction: boolean,
    task: boolean,
  ) {
    this.said = sentence.said;
    this.full = sentence.full;
    this.lead = sentence.sample ? 'mention' : lead;
    this.fiction = sentence.fiction || fiction;
    this.task = sentence.task || task;
  }

  /** Blocks move. */
  get span(): Span {
    const { start } = this.block.span;
    const { span } = this.sentence;
    return { start: start + span.start, end: start + span.end };
  }
}
