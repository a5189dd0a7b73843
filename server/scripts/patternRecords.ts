// How often each pattern was right and wrong by itself, and which mark it earned:
//   npm run records -- LABELLED.jsonl … [--ordinary DIR …]
// LABELLED.jsonl holds real prompts with labelled findings (see quality.ts), DIR texts without departures: prompts, manuals.
// Prints the patterns whose mark is another than they earned, one a line: clause, prompts in which it was right and wrong,
// ordinary texts in which it matched, the pattern.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Directive } from '../src/prompt/directive';
import { RECOGNISERS, recogniserEngine } from '../src/recognisers';
import { CandidateFinder } from '../src/recognisers/candidates';
import { CheckMatcher } from '../src/recognisers/checkMatcher';
import type { Recogniser } from '../src/recognisers/recogniser';
import { developerMessage } from './message';
import type { Row } from './quality';

/** A proven pattern was right at least this many times as often as wrong. */
const PROVEN = 9;

interface PatternRecord {
  readonly clause: string;
  readonly pattern: string;
  readonly right: Set<string>;
  readonly wrong: Set<string>;
  ordinary: number;
}

/** Says of a directive which patterns match in it, whatever stands around it. */
type Matching = (directive: Directive) => readonly number[];

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ordinary: { type: 'string', multiple: true, default: [] } },
  });
  if (positionals.length === 0)
    throw new Error('Usage: npm run records -- LABELLED.jsonl … [--ordinary DIR …]');
  const records = RECOGNISERS.flatMap(patternsOf);
  const matching = createMatching(records.length);
  for (const path of positionals) countLabelled(path, records, matching);
  for (const folder of values.ordinary) countOrdinary(folder, records, matching);
  for (const record of records) if (isMisjudged(record)) console.log(line(record));
}

/** The patterns of a recogniser in the order in which they are compiled. */
function patternsOf({ clause, checks }: Recogniser): PatternRecord[] {
  const patterns = checks.flatMap(({ match }) => match);
  return patterns.map((pattern) => ({ clause, pattern, right: new Set(), wrong: new Set(), ordinary: 0 }));
}

function createMatching(count: number): Matching {
  const { model, analyser, heads, matcher } = recogniserEngine();
  const { lexicon } = analyser;
  const checks = new CheckMatcher(model, heads, matcher, lexicon.id('covert'));
  const finders = [model.requirements, model.tentative].map((one) => new CandidateFinder(one, lexicon));
  const matches = (trial: number, directive: Directive): boolean => {
    const check = model.checks[model.trials.checks[trial] ?? 0];
    return (
      check !== undefined && checks.find(check, model.trials.patterns[trial] ?? 0, directive) !== undefined
    );
  };
  return (directive) =>
    directive.lead === 'mention'
      ? []
      : finders
          .flatMap((finder) => finder.find(directive.sentence.full))
          .filter((trial) => trial < count && matches(trial, directive));
}

function countLabelled(path: string, records: readonly PatternRecord[], matching: Matching): void {
  for (const json of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { id, text, findings = [] } = JSON.parse(json) as Row;
    for (const directive of directivesOf(text)) {
      const { start, end } = directive.span;
      const labels = findings.filter((label) => label.start < end && start < label.end);
      for (const trial of matching(directive)) {
        if (labels.some(({ optional }) => !optional)) records[trial]?.right.add(id);
        else if (labels.length === 0) records[trial]?.wrong.add(id);
      }
    }
  }
}

function countOrdinary(folder: string, records: readonly PatternRecord[], matching: Matching): void {
  for (const file of readdirSync(folder)) {
    const directives = directivesOf(readFileSync(join(folder, file), 'utf8'));
    for (const trial of new Set(directives.flatMap(matching))) {
      const record = records[trial];
      if (record) record.ordinary++;
    }
  }
}

function directivesOf(text: string): readonly Directive[] {
  return recogniserEngine().analyse(developerMessage(text)).directives;
}

/** Is a pattern marked otherwise than its record has it? One without any keeps its mark: other prompts may speak for it. */
function isMisjudged({ pattern, right, wrong, ordinary }: PatternRecord): boolean {
  const isProven = right.size > 0 && right.size >= PROVEN * (wrong.size + ordinary);
  if (pattern.startsWith('!!')) return !isProven && right.size + wrong.size + ordinary > 0;
  return isProven;
}

function line({ clause, right, wrong, ordinary, pattern }: PatternRecord): string {
  return [clause, right.size, wrong.size, ordinary, pattern].join('\t');
}

main();
