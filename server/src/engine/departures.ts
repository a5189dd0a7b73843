import type { Clause, Release } from '../model/clause';
import type { DirectiveRecord, Recognition } from '../model/directive';
import type { Finding, RuleId, Severity } from '../model/finding';
import type { Message, ParsedPrompt } from '../model/prompt';
import { statedOpenly } from '../text/openly';
import { internalError } from './internalError';
import type { EngineParts } from './parts';

/** A directive that the release's schema objects to. */
export interface Departure {
  readonly message: Message;
  readonly recognition: Recognition;
  readonly clause: Clause;
  readonly rule: RuleId;
  readonly severity: Severity;
}

export interface Departures {
  readonly departures: readonly Departure[];
  /** One for each part that threw. */
  readonly errors: readonly Finding[];
}

/** Recognises the directives of every message that speaks with some authority and has the release judge them. */
export function findDepartures(
  path: string,
  prompt: ParsedPrompt,
  release: Release,
  parts: EngineParts,
): Departures {
  const departures: Departure[] = [];
  const errors: Finding[] = [];
  for (const message of prompt.messages) {
    if (message.author === 'none') continue;
    try {
      departures.push(...judgeMessage(message, release, parts));
    } catch (cause) {
      parts.trace(`Reading the instructions of ${path} failed.`, cause);
      errors.push(
        internalError(
          'Reading the instructions',
          path,
          message.map.toSourceSpan(firstLine(message.text)),
          cause,
        ),
      );
    }
  }
  return { departures, errors };
}

function judgeMessage(message: Message, release: Release, parts: EngineParts): Departure[] {
  const recognitions = parts.recognise(message);
  const records = recognitions.map((recognition) => toRecord(recognition, message, release));
  return parts.spec.judge(release, records).flatMap((verdict) => {
    const recognition = recognitions[verdict.index];
    const clause = recognition && release.clauses.get(recognition.clause);
    if (!recognition || !clause) return [];
    return [{ message, recognition, clause, rule: verdict.rule, severity: verdict.severity }];
  });
}

/** A departure that the prompt announces in the words of the fix "State the override openly" is an open one. */
function toRecord(recognition: Recognition, message: Message, release: Release): DirectiveRecord {
  const { clause, effect, manner } = recognition;
  const title = release.clauses.get(clause)?.title;
  const open = title !== undefined && statedOpenly(message.text, recognition.span, title);
  return { clause, effect, author: message.author, manner: open ? 'open' : manner };
}

/** The first line that is not blank: a place to point at when a whole text is concerned. */
export function firstLine(text: string): { start: number; end: number } {
  const start = Math.max(0, text.search(/\S/));
  const rest = text.slice(start, start + 200);
  const length = rest.search(/[\r\n]/);
  return { start, end: start + (length === -1 ? rest.length : length) };
}
