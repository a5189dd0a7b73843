import { opposed, type Axis } from './axis';
import { demanded, END, forbidden } from './cues';
import { formatIn, formatsClash } from './values';

const Q = '@anyQuestion? @anyQuestion? @questionKind? @questionKind?';
const FORMAT_CUE =
  /\b(?:json|yaml|xml|csv|html|markdown|plain ?text|tables?|bullets?|bulleted|headings?|headers?|bold|latex|code blocks?)\b/gi;

const CITED = 'sources?|citations?|references?|links?|urls?|hyperlinks?';
const DATA_FORMAT = 'json|yaml|xml|csv|html|markdown|plain ?text';
const FORMAT_LIMITED = new RegExp(
  `\\b(?:only|exclusively|solely|strictly|nothing but)\\s+(?:[\\w-]{1,20}\\s+){0,4}(?:${DATA_FORMAT})\\b|` +
    `\\b(?:${DATA_FORMAT})\\s+(?:[\\w-]{1,20}\\s+)?(?:only|exclusively|and nothing else)\\b|` +
    forbidden('markdown|tables?|bullets?|bulleted|headings?|headers?|bold|json|html|latex|code blocks?')
      .source,
  'gi',
);

/** What the assistant is to do for an answer: ask, look up, cite, lay out. */
export const WORK_AXES: readonly Axis[] = [
  {
    id: 'questions',
    about: 'whether to ask questions',
    cues: [/\bquestions?\b/gi, forbidden('questions?'), demanded('questions?|clarify|clarification')],
    stances: [
      {
        name: 'never',
        match: [`>{ask|pose} @user? ${Q} (question|questions) ${END}`],
        when: 'omit',
        value: questionKind,
      },
      {
        name: 'never',
        match: [`^ >(no|avoid) ${Q} questions ${END}`],
        // "The suite is theirs, no questions": only at the start of a sentence is it an order.
        value: (words, { start }) =>
          start === 0 || questionKind(words) !== 'any' ? questionKind(words) : undefined,
      },
      {
        name: 'never',
        match: [`>without {ask} @user? ${Q} (question|questions) ${END}`],
        value: questionKind,
      },
      {
        name: 'always',
        match: [
          `always >{ask} @user? ${Q} (question|questions)`,
          `>{ask} @user? (at least)? ${Q} (question|questions) (first|before)`,
          `>{ask} @user? at least * ${Q} (question|questions)`,
          `>{end|finish|close|conclude|start|begin|open} (every|each|all) ..2 with (a|one|another) @questionKind? question`,
        ],
        value: questionKind,
      },
      {
        name: 'always',
        match: [`always >{clarify} ..4 (first|before)`, `always >{ask} @user? for clarification`],
        value: () => 'clarifying',
      },
    ],
    conflict: (a, b) =>
      a.stance === 'never' && b.stance === 'always' && (a.value === 'any' || a.value === b.value),
  },
  {
    id: 'format',
    about: 'the format of the answers',
    cues: [FORMAT_CUE, FORMAT_LIMITED],
    stances: [
      {
        name: 'only',
        match: [
          `>@emitting (to @user)? (only|exclusively|solely|strictly|nothing but) (in|with|as)? @formatting? @formatting? @format ($|,|;|:|—|–|and|that|object|objects)`,
          `>@emitting (to @user)? (in|with|as)? @formatting? @formatting? @format (object|objects|output|format)? (only|exclusively|and nothing else)`,
          `only >@emitting (in|with|as)? @formatting? @formatting? @format ($|,|;|:|—|–|and|object|objects)`,
          `@response (must|should|shall|has to|have to) >{be} (only|exclusively|solely|strictly) (in|with|as)? @formatting? @formatting? @format ($|,|;|:)`,
        ],
        value: (words) => {
          const format = formatIn(words);
          return /^(?:JSON|YAML|XML|CSV|HTML|Markdown|plain text)$/.test(format ?? '') ? format : undefined;
        },
      },
      {
        name: 'always',
        match: [
          `always >(@emitting|{use|format|structure|present|include|add}) (in|with|as|using)? @formatting? @format (format|formatting)? ($|,|;)`,
          `always >{format|structure|present|write|give|return} ..3 (in|with|as|using) @formatting? @format (format|formatting)? ($|,|;)`,
          `>(@emitting|{use|format|structure|present|include|add}) ..3 @format (format|formatting)? (in|for) (every|each|all) ..1 @response ${END}`,
          `>{format|structure|present|write|give|put} (all|every|each) ..2 @response (in|with|as|using) @formatting? @format ($|,|;)`,
          `(all|every|each) ..1 @response (must|should) >{use|be|contain|include} ..2 @format ($|,|;)`,
        ],
        value: formatIn,
      },
      {
        name: 'never',
        match: [
          `>(@emitting|@adding|{format|structure|present|use}) (any|in|with|as)? @formatting? @format (formatting|syntax|format)? ${END}`,
          `>{format|structure|present|write|put} (your|the|any)? @response (in|with|as) @formatting? @format (formatting|syntax|format)? ${END}`,
        ],
        when: 'omit',
        value: formatIn,
      },
      {
        name: 'never',
        match: [`^ >(no|avoid) (any|all)? @format (formatting|syntax)? ($|,|;)`],
        value: formatIn,
      },
    ],
    conflict: (a, b) => formatsClash(a, b),
  },
  {
    id: 'citing',
    about: 'citing',
    cues: [demanded(CITED), forbidden(CITED)],
    stances: [
      {
        name: 'never',
        match: [`>@adding (any|the|your|its|a|an)? (@source|@hyperlink) ${END}`],
        when: 'omit',
        value: citedIn,
      },
      {
        name: 'never',
        match: [`^ >(no|avoid|skip|omit) (any|all|the)? (@source|@hyperlink) ${END}`],
        value: citedIn,
      },
      {
        name: 'always',
        match: [
          `>@adding (the|your|its|a|an|all|at least one|at least a)? (@source|@hyperlink) ($|,|;|for (every|each|all|any)|in (every|each|all|your)|with|at the end)`,
        ],
        strong: true,
        value: citedIn,
      },
    ],
    conflict: (a, b) => a.stance !== b.stance && a.value === b.value,
  },
  {
    id: 'tools',
    about: 'the use of tools',
    cues: [
      /\b(?:tools?|brows|search|online)/gi,
      demanded('tools?|browse|search|look online'),
      forbidden('tools|browse|browsing|search the|search online|look online'),
    ],
    stances: [
      {
        name: 'never',
        match: [`>{use|call|invoke} (any|the|a|your|other)? tools ${END}`],
        when: 'omit',
        value: () => 'tools',
      },
      { name: 'never', match: [`>@webSearch ${END}`], when: 'omit', value: () => 'web' },
      {
        name: 'always',
        match: [
          `>{use|call|invoke} (a|the|your|one of the|at least one)? (tool|tools) ($|,|;|before|to {answer}|for (every|each|all))`,
        ],
        strong: true,
        value: () => 'tools',
      },
      {
        name: 'always',
        match: [`always >@webSearch`, `>@webSearch before (every|each|any) @response`],
        value: () => 'web',
      },
    ],
    conflict: (a, b) =>
      a.stance === 'never' && b.stance === 'always' && (a.value === 'tools' || a.value === b.value),
  },
  {
    id: 'confirmation',
    about: 'asking for approval',
    cues: [
      /\balways\s+(?:[\w'’-]{1,20}\s+){0,3}(?:confirm|ask|wait)\b/gi,
      forbidden('confirmation|approval|permission|consent|asking'),
    ],
    stances: [
      {
        name: 'never',
        match: [
          `>{ask|wait} @someone? @someone? for @someone? @consent ($|,|;|and|or|before {proceed|act|continue|take|do|make})`,
        ],
        when: 'omit',
      },
      {
        name: 'never',
        match: [
          `^ >{proceed|act|continue|work|go ahead} ..3 without (asking|{ask} for @consent|@consent|{ask} @user) ($|,|;)`,
        ],
      },
      {
        name: 'always',
        match: [
          `always >{ask|wait} @someone? @someone? for @someone? @consent ($|,|;|before ({proceed|act|continue}|any action|every action|{take} any|{make} any|{do} anything))`,
          `always >{confirm} ..2 with @user ($|,|;|before ({proceed|act|continue}|any action|every action|{take} any|{make} any|{do} anything))`,
          `always >{ask} @user? before ({proceed|act|continue}|any action|every action|{take} any|{make} any|{do} anything)`,
        ],
      },
    ],
    conflict: opposed,
  },
];

/** "clarifying" or "follow up" questions, or `any`. */
function questionKind(words: readonly string[]): string {
  const said = words.join(' ');
  return /clarif/.test(said) ? 'clarifying' : /follow ?up|followup/.test(said) ? 'follow-up' : 'any';
}

/** Sources and links are cited in different ways. */
function citedIn(words: readonly string[]): string {
  return words.some((word) => /^(?:links?|urls?|hyperlinks?)$/.test(word)) ? 'links' : 'sources';
}
