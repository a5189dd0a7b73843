import type { Span } from '../model/span';
import { ConceptBits } from '../language/conceptBits';
import type { Lexicon } from '../language/lexicon';
import type { Matchable } from '../language/pattern';
import { ViewMaker, type TokenViews } from './directive';
import { membership, quotedSpans } from './inline';
import { splitSentences } from './sentences';

/** A sentence as its block alone tells; what the message around adds to it makes it a directive. */
export interface Sentence extends TokenViews {
  /** Offsets into the block's content; those of the tokens too. */
  readonly span: Span;
  /** Shows a behaviour and orders none. */
  readonly sample: boolean;
  /** Speaks of a game, story or other open fiction. */
  readonly fiction: boolean;
  /** Says that the whole app is one. */
  readonly fictionApp: boolean;
  /** Speaks of labelling, detecting or reviewing text. */
  readonly task: boolean;
  /** Says that the whole app does so. */
  readonly taskApp: boolean;
  /** What the recognisers keep with the sentence: nobody else reads or writes it. */
  memo: unknown;
}

/**
 * "Example of a bad reply: …" in running text shows a behaviour and orders none; nor does a line of a sample dialogue
 * ("User: …").
 */
const EXAMPLE_LABEL =
  /^[*_\W]{0,4}(?:(?:(?:good|bad|wrong|right|correct|incorrect)\s)?(?:example|sample)s?\b[^:.\n]{0,60}:|(?:bad|wrong|incorrect)[*_]{0,2}:|(?:user|customer|caller|visitor|attacker)(?: says| asks)?[*_]{0,2}:[*_]{0,2}\s)/i;
const LABEL_LENGTH = 80;
/** "Does the reply flatter the reader?", "Question: Did it?" and "Who inflates figures?" ask and order nothing. */
const QUESTION =
  /^[*_\W]{0,4}(?:(?:questions?|checks?|test|ask yourself)[*_]{0,2}:[*_]{0,2} )?(?:does|did|is|are|was|were|has|which|who|who[’']s|whose|where|how (?:many|much)) /i;
/** `"persona": "You are …"`: what a key of this kind holds in quotation marks is said, not mentioned. */
const ORDERING_KEY =
  /^[*_"']{0,3}(?:system(?:[ _-]?(?:prompt|message|instructions?))?|persona(?:lity)?|instructions?|character|identity|role|behaviou?r)["'*_]{0,3}[ \t]{0,3}[:=][ \t]{0,3}[*_]{0,2}(?=["“'])/i;
/** In front of what may be a noun as well ("your tags", "the rate"): it is an order or says what somebody does. */
const BEFORE_VERB =
  /^(?:\W*|to|you|and|or|then|will|must|should|shall|can|please|it|that|which|who|assistant|bot|agent|model|system|tool|ai|also|first|only|always|carefully|automatically)$/;
/** Of what class something is, behind a hyphen: "clinical-grade", unlike "hand-label". */
const CLASS_OF_GOODS = /^grade$/;
/** A noun: "two spots are left", "your spot". */
const SPOT = /^spots?$/;
const BEFORE_SPOT =
  /^(?:an?|the|this|that|each|every|no|your|our|their|my|few|last|limited|open|free|more|of|parking|\d+|one|two|three|four|five|ten)$/;
/** How far behind the verb of a task what it is about may stand, in tokens. */
const OBJECT_REACH = 8;
/** A quotation that is more than this part of a block is all of it. */
const WHOLE = 0.9;
/** How much longer than a quotation that is all of it a message may be. */
export const MAX_FRAME = 1.5;

/** Stories that are told as true, or are none: "a customer success story", "user stories". */
const STORY = /^(?:story|stories)$/;
const BEFORE_STORY = /^(?:success|customer|client|user|news|personal)$/;

const FICTION = 1;
const FICTION_APP = 2;
const FICTION_FORM = 4;
const FICTION_FRAME = 8;
const TASK = 16;
/** What denies a noun, and what may stand between. */
const DENIAL = /^(?:no|not|n't|without|nor)$/;
const ARTICLE = /^(?:an?|any|some|role|fictional)$/;
/** A game that is not only talked about. */
const FRAMED = FICTION_FORM | FICTION_FRAME;

/** Reads the sentences of blocks. */
export class SentenceReader {
  readonly #views: ViewMaker;
  readonly #settings: ConceptBits;
  readonly #fiction: number;
  readonly #fictionApp: number;
  readonly #fictionForm: number;
  readonly #classify: number;
  readonly #classifier: number;
  readonly #classified: number;

  constructor(readonly lexicon: Lexicon) {
    this.#views = new ViewMaker(lexicon);
    this.#settings = new ConceptBits(lexicon, {
      fiction: FICTION,
      fictionApp: FICTION_APP,
      fictionForm: FICTION_FORM,
      fictionFrame: FICTION_FRAME,
      classify: TASK,
    });
    this.#fiction = lexicon.id('fiction');
    this.#fictionApp = lexicon.id('fictionApp');
    this.#fictionForm = lexicon.id('fictionForm');
    this.#classify = lexicon.id('classify');
    this.#classifier = lexicon.id('classifier');
    this.#classified = lexicon.id('classified');
  }

  /**
   * The sentences of a block, in order.
   * @param content the block's text without marker and surrounding white space
   * @param messageLength a quotation around nearly all of both block and message is read as said: it mentions nothing
   */
  read(content: string, messageLength = Infinity): readonly Sentence[] {
    const block = { start: 0, end: content.length };
    const masked = maskedSpans(content, block, messageLength);
    if (masked.length === 0)
      return splitSentences(content, block, never).map((span) => this.#sentence(content, span));
    const spans = splitSentences(content, block, membership(masked));
    const isQuoted = membership(masked);
    return spans.map((span) => this.#sentence(content, span, isQuoted));
  }

  #sentence(content: string, span: Span, isQuoted?: (offset: number) => boolean): Sentence {
    const { said, full } = this.#views.views(content, span, isQuoted);
    const settings = this.#settings.of(full.groups);
    const fictionApp =
      ((settings & FICTION_APP) !== 0 && this.#affirms(full, this.#fictionApp)) ||
      ((settings & FRAMED) === FRAMED && this.#affirms(full, this.#fictionForm));
    // A task must be said, not quoted, and so must what is fiction by itself.
    const own = said === full ? settings : this.#settings.of(said.groups);
    const task = (own & TASK) !== 0 && this.#saysTask(said);
    return {
      span,
      said,
      full,
      sample: isSample(content, span),
      fiction: fictionApp || ((own & FICTION) !== 0 && this.#affirms(said, this.#fiction)),
      fictionApp,
      task,
      taskApp: task && this.#isTaskApp(said),
      memo: undefined,
    };
  }

  /** Is a concept expressed otherwise than in "no roleplay" and "you are not a roleplay narrator"? */
  #affirms(text: Matchable, concept: number): boolean {
    for (let at = 0; at < text.length; at++) {
      if (text.endOf(at, concept) < 0) continue;
      if (STORY.test(text.norm(at)) && BEFORE_STORY.test(text.norm(at - 1))) continue;
      let before = at - 1;
      while (before > 0 && (ARTICLE.test(text.norm(before)) || text.endOf(before, this.#fictionForm) >= 0))
        before--;
      if (!DENIAL.test(text.norm(before))) return true;
    }
    return false;
  }

  /**
   * Is the verb of a task one: not the end of "clinical-grade", and no noun as in "two spots are left"?
   */
  #saysTask(said: Matchable): boolean {
    for (let at = 0; at < said.length; at++)
      if (
        said.endOf(at, this.#classify) >= 0 &&
        (said.endOf(at, this.#classifier) >= 0 || !(isCompoundEnd(said, at) || isSpot(said, at)))
      )
        return true;
    return false;
  }

  /** "You moderate a forum.", "Label each message.", but not "put it in tags" or "detect the language". */
  #isTaskApp(said: Matchable): boolean {
    if (said.expresses(this.#classifier)) return true;
    for (let at = 0; at < said.length; at++) {
      const end = said.endOf(at, this.#classify);
      if (end < 0 || !BEFORE_VERB.test(said.norm(at - 1))) continue;
      for (let next = end; next < Math.min(said.length, end + OBJECT_REACH); next++)
        if (said.endOf(next, this.#classified) >= 0) return true;
    }
    return false;
  }
}

function isSpot(text: Matchable, at: number): boolean {
  return SPOT.test(text.norm(at)) && BEFORE_SPOT.test(text.norm(at - 1));
}

/** "Clinical-grade": does a token say of what class something is, and judge nothing? */
function isCompoundEnd(said: Matchable, at: number): boolean {
  const start = said.start(at);
  const isJoined = at > 0 && said.text[start - 1] === '-' && said.end(at - 1) === start - 1;
  return isJoined && CLASS_OF_GOODS.test(said.norm(at));
}

const never = () => false;

/** The quotations in a block that mention something. */
function maskedSpans(content: string, block: Span, messageLength: number): readonly Span[] {
  const quotes = quotedSpans(content, block);
  const [only] = quotes;
  if (!only) return quotes;
  const length = only.end - only.start;
  if (length > WHOLE * content.length && messageLength < MAX_FRAME * length) return [];
  const value = ORDERING_KEY.exec(content)?.[0].length;
  return quotes.filter(({ start }) => start !== value);
}

function isSample(content: string, span: Span): boolean {
  const start = content.slice(span.start, span.start + LABEL_LENGTH);
  // A label ends with a colon: most sentences hold none.
  return (
    (start.includes(':') && EXAMPLE_LABEL.test(start)) ||
    (content[span.end - 1] === '?' && QUESTION.test(start))
  );
}
