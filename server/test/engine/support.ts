import type { Level } from '../../src/model/authority';
import type { Clause, Release } from '../../src/model/clause';
import { DEFAULT_CONFIG, type LintConfig } from '../../src/model/config';
import type { Recognition } from '../../src/model/directive';
import type { FileResult, Finding, RuleId, Severity } from '../../src/model/finding';
import type { Message, ParsedPrompt } from '../../src/model/prompt';
import { lintPrompt } from '../../src/engine/lint';
import type { EngineParts, SpecPart } from '../../src/engine/parts';
import { OffsetMap } from '../../src/text/offsetMap';

function clause(id: string, title: string, level: Level): Clause {
  return {
    id,
    title,
    level,
    tags: [],
    depth: 3,
    parent: null,
    url: `https://example.org/2000-01-01.html#${id}`,
    summary: '',
    whoMayChange: '',
    examples: { departs: '', fine: '' },
  };
}

const CLAUSES = [
  clause('no_harm', 'No harm', 'root'),
  clause('obey_law', 'Obey the law', 'system'),
  clause('be_careful', 'Be careful', 'developer'),
  clause('be_frank', 'Be frank', 'user'),
];

export const RELEASE: Release = {
  release: '2000-01-01',
  url: 'https://example.org/2000-01-01.html',
  sections: CLAUSES,
  clauses: new Map(CLAUSES.map((one) => [one.id, one])),
};

/** A release of four clauses; root and system are errors, the user default shifts or is overridden openly. */
export const SPEC: SpecPart = {
  releases: ['2000-01-01'],
  newest: '2000-01-01',
  getRelease: (id) => (id === RELEASE.release ? RELEASE : undefined),
  judge: (release, records) =>
    records.flatMap((record, index) => {
      const level = release.clauses.get(record.clause)?.level;
      if (level === undefined) return [];
      const verdict = (rule: RuleId, severity: Severity) => [{ index, rule, severity }];
      if (level === 'root') return verdict('root-override', 'error');
      if (level === 'system') return verdict('system-override', 'error');
      return record.manner === 'open'
        ? verdict('explicit-override', 'information')
        : verdict('silent-shift', 'warning');
    }),
};

/** Words that the fake recogniser knows; every occurrence of one is a directive of exactly these words. */
export const WORDS: Readonly<Record<string, Partial<Recognition> & { clause: string }>> = {
  'Always agree': {
    clause: 'be_frank',
    gives: 'has the assistant agree with everything',
    rewrite: 'Say what you think',
  },
  'always agree': {
    clause: 'be_frank',
    gives: 'has the assistant agree with everything',
    rewrite: 'Say what you think',
  },
  'Flatter openly': { clause: 'be_frank', manner: 'open', gives: 'asks for flattery' },
  'Maybe flatter': { clause: 'be_frank', confidence: 'possible', gives: 'may ask for flattery' },
  'Do harm': { clause: 'no_harm', gives: 'asks for harm' },
  'Harm a little': { clause: 'no_harm', confidence: 'likely', gives: 'asks for some harm' },
  'Break laws': { clause: 'obey_law', gives: 'asks for crime' },
  'Give verdicts': { clause: 'be_careful', gives: 'asks for verdicts' },
  总是同意: { clause: 'be_frank', gives: 'has the assistant agree with everything' },
};

export function recogniseWords(message: Message): Recognition[] {
  return Object.entries(WORDS).flatMap(([words, known]) =>
    [...message.text.matchAll(new RegExp(words, 'g'))].map((hit) => ({
      effect: 'departs' as const,
      manner: 'silent' as const,
      confidence: 'exact' as const,
      gives: '',
      ...known,
      span: { start: hit.index, end: hit.index + words.length },
    })),
  );
}

export const PARTS: EngineParts = {
  spec: SPEC,
  recognise: recogniseWords,
  rules: [],
  today: () => '2026-06-15',
  trace: (message, cause) => {
    throw new Error(message, { cause });
  },
};

/** A message that stands in the source as it is, from `start` on. */
export function plainMessage(text: string, start = 0, more: Partial<Message> = {}): Message {
  return {
    role: 'instructions',
    author: 'developer',
    text,
    map: OffsetMap.identity(start, text.length),
    span: { start, end: start + text.length },
    encode: (replacement) => replacement,
    comment: 'html',
    ...more,
  };
}

export function promptOf(messages: readonly Message[], more: Partial<ParsedPrompt> = {}): ParsedPrompt {
  return { format: 'fake', messages, problems: [], settings: {}, ...more };
}

export interface LintOptions {
  readonly config?: Partial<LintConfig>;
  readonly parts?: Partial<EngineParts>;
  readonly prompt?: ParsedPrompt;
}

/** Lints a text as one developer message of Markdown, unless the options say otherwise. */
export function lint(text: string, { config, parts, prompt }: LintOptions = {}): FileResult {
  const request = { path: 'a.md', text, prompt: prompt ?? promptOf([plainMessage(text)]) };
  return lintPrompt(request, { ...DEFAULT_CONFIG, ...config }, { ...PARTS, ...parts });
}

/** Findings as `rule clause "quote"`: short enough to compare whole lists. */
export function brief(text: string, findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const quote = text.slice(finding.span.start, finding.span.end);
    return [finding.rule, finding.clause, JSON.stringify(quote)]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}
