import type { Message } from '../model/prompt';
import type { Span } from '../model/span';
import type { Lexicon } from '../language/lexicon';
import { splitBlocks, type Block } from './blocks';
import { tokenViews, type Directive, type LeadPolarity } from './directive';
import { membership, quotedSpans } from './inline';
import { splitSentences } from './sentences';

/** A message taken apart once; every recogniser and rule reads this and nothing else. */
export interface AnalysedMessage {
  readonly message: Message;
  readonly blocks: readonly Block[];
  /** Sentences and items of all instruction blocks, in order. */
  readonly directives: readonly Directive[];
  /** Concepts that occur anywhere in the instructions of the message. */
  readonly concepts: ReadonlySet<number>;
}

/** How many sentences at the start of a message say what kind of app it is for. */
const OPENING = 3;
/** Longest lead-in that can announce samples by one word alone ("Test cases for the filter:"), in tokens. */
const SHORT_LEAD = 8;
/** Longest heading or sentence that turns what stands below it into prohibitions, in tokens. */
const MAX_LEAD = 40;
/**
 * "Example of a bad reply: …" in running text shows a behaviour and orders none; nor does a line of a sample dialogue
 * ("User: …").
 */
const EXAMPLE_LABEL =
  /^[*_\W]{0,4}(?:(?:(?:good|bad|wrong|right|correct|incorrect)\s)?(?:example|sample)s?\b[^:.\n]{0,60}:|(?:user|customer|caller|visitor|attacker)(?: says| asks)?[*_]{0,2}:[*_]{0,2}\s)/i;
/** Longest lead-in that is the name of a speaker ("User:"), in tokens, colon included. */
const SPEAKER_LEAD = 3;

/** Takes messages apart. One instance serves all texts; it holds the lexicon and nothing else. */
export class Analyser {
  readonly #fiction: number;
  readonly #fictionApp: number;
  readonly #classify: number;
  readonly #leadNegative: number;
  readonly #leadMention: number;
  readonly #leadSpeaker: number;
  readonly #leadKept: number;
  readonly #exampleMark: number;
  readonly #conditional: number;

  constructor(readonly lexicon: Lexicon) {
    this.#fiction = lexicon.id('fiction');
    this.#fictionApp = lexicon.id('fictionApp');
    this.#classify = lexicon.id('classify');
    this.#leadNegative = lexicon.id('leadNegative');
    this.#leadMention = lexicon.id('leadMention');
    this.#leadSpeaker = lexicon.id('leadSpeaker');
    this.#leadKept = lexicon.id('leadKept');
    this.#exampleMark = lexicon.id('exampleMark');
    this.#conditional = lexicon.id('conditional');
  }

  analyse(message: Message): AnalysedMessage {
    const blocks = splitBlocks(message.text);
    const directives: Directive[] = [];
    const concepts = new Set<number>();
    const opening = { fiction: false, task: false };
    const leads: Lead[] = [];
    for (const block of blocks) {
      if (block.kind === 'masked') continue;
      const lead = leadFor(block, leads);
      for (const directive of this.#sentences(message.text, block, lead, opening)) {
        for (const concept of directive.full.concepts) concepts.add(concept);
        if (directives.length < OPENING) this.#open(directive, opening);
        directives.push(directive);
      }
      this.#remember(block, message.text, leads, directives.at(-1));
    }
    return { message, blocks, directives, concepts };
  }

  #sentences(
    text: string,
    block: Block,
    lead: LeadPolarity,
    opening: { fiction: boolean; task: boolean },
  ): Directive[] {
    const quotes = quotedSpans(text, block.span);
    const only = quotes[0];
    const wholly =
      only &&
      only.end - only.start > 0.9 * (block.span.end - block.span.start) &&
      text.length < 1.5 * (only.end - only.start);
    const masked: readonly Span[] = wholly ? [] : quotes;
    const isQuoted = membership(masked);
    let before = opening;
    return splitSentences(text, block.span, membership(masked)).map((span) => {
      const views = tokenViews(text, span, isQuoted, this.lexicon);
      const fiction = views.full.concepts.has(this.#fiction);
      const task = views.said.concepts.has(this.#classify);
      const directive: Directive = {
        span,
        block,
        ...views,
        lead: EXAMPLE_LABEL.test(text.slice(span.start, span.start + 80)) ? 'mention' : lead,
        fiction: fiction || before.fiction,
        task: task || before.task,
      };
      before = { fiction: opening.fiction || fiction, task: opening.task || task };
      return directive;
    });
  }

  /** What the first sentences say of the app holds for the whole message. */
  #open(directive: Directive, opening: { fiction: boolean; task: boolean }): void {
    if (directive.full.concepts.has(this.#fictionApp)) opening.fiction = true;
    if (directive.said.concepts.has(this.#classify)) opening.task = true;
  }

  #remember(block: Block, text: string, leads: Lead[], last: Directive | undefined): void {
    const level =
      block.kind === 'heading' ? block.level : block.kind === 'paragraph' ? 10 : 20 + block.indent;
    while (leads.length > 0 && (leads.at(-1)?.level ?? 0) >= level) leads.pop();
    const introduces =
      block.kind === 'heading' ||
      text[block.span.end - 1] === ':' ||
      /:\W*$/.test(text.slice(block.span.end - 4, block.span.end));
    if (!introduces || !last || last.block !== block) return;
    leads.push({ level, polarity: this.#leadPolarity(last) });
  }

  /** What a heading or lead-in makes of the items below it. */
  #leadPolarity({ said }: Directive): LeadPolarity {
    const short = said.tokens.length <= SHORT_LEAD;
    if (said.concepts.has(this.#exampleMark) || (short && said.concepts.has(this.#leadMention)))
      return 'mention';
    // Prompts whose line breaks were lost hold whole sections behind one "#": no lead-in.
    if (said.tokens.length > MAX_LEAD) return 'neutral';
    if (said.tokens.length <= SPEAKER_LEAD && said.concepts.has(this.#leadSpeaker)) return 'mention';
    // "Rules you must not break:" and "Never forget:" head orders, not prohibitions.
    const negative = said.concepts.has(this.#leadNegative) && !said.concepts.has(this.#leadKept);
    return negative && !said.concepts.has(this.#conditional) ? 'negative' : 'neutral';
  }
}

interface Lead {
  readonly level: number;
  readonly polarity: LeadPolarity;
}

/** Items stand under every open lead-in; paragraphs only under headings. */
function leadFor(block: Block, leads: readonly Lead[]): LeadPolarity {
  const level = block.kind === 'heading' ? block.level : block.kind === 'paragraph' ? 10 : 20 + block.indent;
  const nearest = leads.filter((lead) => lead.level < level).at(-1);
  return nearest?.polarity ?? 'neutral';
}
