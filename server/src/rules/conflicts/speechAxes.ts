import { opposed, type Axis } from './axis';
import { demanded, END, forbidden } from './cues';
import { lengthIn, tooLong } from './values';

const TONGUES =
  'english|french|german|spanish|italian|portuguese|dutch|polish|russian|ukrainian|chinese|mandarin|cantonese|japanese|korean|arabic|hebrew|turkish|greek|hindi|bengali|urdu|swedish|norwegian|danish|finnish|czech|hungarian|romanian|vietnamese|thai|indonesian|latin|welsh|irish|catalan|persian|farsi|swahili';
const TONGUE = new RegExp(`^(?:${TONGUES})$`);
const tongueIn = (words: readonly string[]): string | undefined => words.find((word) => TONGUE.test(word));

/** How the assistant is to speak: in which language, how politely, how long. */
export const SPEECH_AXES: readonly Axis[] = [
  {
    id: 'language',
    about: 'the language of the answers',
    cues: [
      new RegExp(`\\b(?:in|use|speak|only)\\s+(?:[\\w']{1,20}\\s+){0,2}(?:${TONGUES})\\b`, 'gi'),
      new RegExp(
        `\\b(?:same|'s|’s|their|own|the|whatever|whichever|user) language\\b|\\b(?:not|never|n['’]t)\\s+(?:[\\w']{1,20}\\s+){0,5}(?:${TONGUES})\\b|\\b(?:only|always|must|exclusively)\\s+(?:[\\w']{1,20}\\s+){0,4}(?:${TONGUES})\\b`,
        'gi',
      ),
    ],
    stances: [
      {
        name: 'fixed',
        match: [
          `>@answering @onlyWord? (to @user)? @onlyWord? in @onlyWord? @tongue (@onlyWord|at all times|$|,|;|no matter|regardless|and never)`,
          `@response ..2 (must|should|shall|need to|have to|are to) @onlyWord? >{be} @onlyWord? (written|given|sent)? in @onlyWord? @tongue`,
          `>{use|speak} @onlyWord @tongue (only|$|,|;|in (your|all|every|each) @response)`,
          `@onlyWord >{use|speak} @tongue (only|$|,|;|in (your|all|every|each) @response)`,
        ],
        value: tongueIn,
      },
      {
        name: 'not',
        match: [`>@answering (to @user)? in @tongue ($|,|;|at all|ever)`],
        when: 'omit',
        value: tongueIn,
      },
      {
        name: "the user's",
        match: [
          `>@answering ..3 in ..2 @userTongue`,
          `>{match|mirror|adopt|use|follow} (the|exactly|to)? @userTongue`,
          `@response ..2 (must|should|shall|have to|are to) >{be} ..2 in ..2 @userTongue`,
        ],
      },
    ],
    conflict: (a, b) => {
      if (a.stance === 'not') return b.stance === 'fixed' && a.value === b.value;
      if (a.stance !== 'fixed') return false;
      return b.stance === "the user's" || (b.stance === 'fixed' && a.value !== b.value);
    },
  },
  {
    id: 'address',
    about: 'formal or informal speech',
    cues: [/\bformal(?:ly)?\b/gi, /\b(?:informal(?:ly)?|casual(?:ly)?|colloquial(?:ly)?|slang)\b/gi],
    stances: [
      {
        name: 'formal',
        match: [
          `>{use|keep|maintain|adopt} (a|an|only|strictly)? formal (and professional)? (tone|language|register|style|speech|address) ${END}`,
          `>({address} @user|@answering (to @user|with @user)?) (only|strictly|always|very)? formally ${END}`,
        ],
      },
      {
        name: 'informal',
        match: [
          `>{use|keep|maintain|adopt} (a|an|only)? (informal|casual|colloquial|informal conversational|casual conversational|friendly casual|casual friendly) (tone|language|register|style|speech|address) ${END}`,
          `>({address} @user|@answering (to @user|with @user)?) (only|always|very)? (informally|casually|colloquially) ${END}`,
        ],
      },
    ],
    conflict: opposed,
  },
  {
    id: 'greeting',
    about: 'greetings',
    cues: [/\bgreet/gi, demanded('greet|greetings?'), forbidden('greet|greetings?')],
    stances: [
      {
        name: 'never',
        match: [
          `>{greet} @user? ${END}`,
          `>{start|begin|open|include|use|add} ..3 (a|any)? (greeting|greetings) ${END}`,
        ],
        when: 'omit',
      },
      {
        name: 'never',
        match: [`^ >no (greeting|greetings) ${END}`, `^ >{skip} (the|any|all)? (greeting|greetings) ${END}`],
      },
      {
        name: 'always',
        match: [
          `>{greet} @user`,
          `>{start|begin|open} ..4 with ..2 (greeting|greetings)`,
          `>{include|use|add} ..2 (greeting|greetings)`,
        ],
        strong: true,
      },
    ],
    conflict: opposed,
  },
  {
    id: 'emoji',
    about: 'emoji',
    cues: [/\b(?:emojis?|emoticons?|smileys?)\b/gi, forbidden('emojis?|emoticons?|smileys?')],
    stances: [
      {
        name: 'never',
        match: [`>@adding (any|an|a|with)? @emoji ${END}`, `>@answering with @emoji ${END}`],
        when: 'omit',
      },
      { name: 'never', match: [`^ >(no|zero|avoid|skip) (any|all|the)? @emoji ${END}`] },
      {
        name: 'always',
        match: [
          `>@adding ..3 @emoji ($|,|;|and|in (every|each|all|your|any) ..1 @response|to (every|each|all|your) ..1 @response)`,
        ],
      },
    ],
    conflict: opposed,
  },
  {
    id: 'length',
    about: 'the length of the answers',
    cues: [
      /\b(?:at least|no fewer than|no less than|minimum)\b/gi,
      /\b(?:at most|no more than|not more than|up to|under|fewer than|less than|below|within|max\w*|exceed\w*|limit\w*|exactly|one|single|two|three|no longer than)\b[^.\n]{0,40}\b(?:words?|sentences?|paragraphs?|lines?|pages?)\b/gi,
      /\b(?:at least|no fewer than|no less than|minimum|more than|over)\b[^.\n]{0,30}\b(?:words?|sentences?|paragraphs?|lines?|pages?)\b/gi,
    ],
    stances: [
      {
        name: 'at most',
        match: [
          `>{answer|respond|reply} ..3 (in|with|using|to) (only|just)? (@atMost|exactly|a|one|single|two|three) *? (short|brief|concise)? @unit ($|,|;|:|and|or|only|each|max|long)`,
          `>{keep|limit|restrict|confine} (all|every|each)? (your|the)? @response ..2 (@atMost|to|in|within|under|below)? @atMost? *? *? @unit`,
          `@response ..1 (must|should|may|can|shall|will)? >{be|have|contain} @atMost * @unit`,
        ],
        value: lengthIn,
        unless: ['@atLeast', '(per|each|every) (item|section|point|bullet|entry|field|topic|step)'],
      },
      {
        name: 'at most',
        match: [`>{exceed|go over|go beyond} * @unit`, `@response ..3 >{exceed} * @unit`],
        when: 'omit',
        value: lengthIn,
      },
      {
        name: 'at least',
        match: [
          `>{answer|respond|reply} ..3 @atLeast * @unit`,
          `@response ..2 (must|should|have to|need to|shall|will)? >{be|have|contain|run} ..1 @atLeast * @unit`,
          `>{write|use|give|provide|produce} @atLeast * @unit ($|,|;|(per|in|for) (every|each|all|your|any)? @response)`,
        ],
        value: lengthIn,
        unless: ['(per|each|every) (item|section|point|bullet|entry|field|topic|step)'],
      },
    ],
    conflict: (a, b) => a.stance === 'at most' && b.stance === 'at least' && tooLong(a, b),
  },
];
