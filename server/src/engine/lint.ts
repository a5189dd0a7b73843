import type { LintConfig } from '../model/config';
import type { FileResult, Finding } from '../model/finding';
import type { ParsedPrompt } from '../model/prompt';
import type { Release } from '../model/clause';
import { describe } from './describe';
import { findDepartures, firstLine, type Departure } from './departures';
import { internalError } from './internalError';
import { mergeOverlaps } from './merge';
import { inOrder } from './order';
import type { EngineParts } from './parts';
import { chooseRelease } from './release';
import { sureEnough, withSeverities } from './severity';

/** A text together with what its reader made of it. */
export interface LintRequest {
  readonly path: string;
  /** The file's decoded text without a byte order mark. */
  readonly text: string;
  readonly prompt: ParsedPrompt;
}

/**
 * From a parsed prompt to its findings. A recogniser or rule that throws costs its own findings only.
 * @throws {RangeError} when the configured release is unknown.
 */
export function lintPrompt(request: LintRequest, config: LintConfig, parts: EngineParts): FileResult {
  const { path, text, prompt } = request;
  const { release, problems } = chooseRelease(parts.spec, config.spec, prompt.settings.spec);
  const { departures, errors } = findDepartures(path, prompt, release, parts);
  const all = [
    ...problems,
    ...prompt.problems.map(toFinding),
    ...errors,
    ...mergeOverlaps(departures).map(departureToFinding),
    ...runRules(request, release, parts),
  ];
  const kept = sureEnough(withSeverities(all, config.severities), config.showPossible);
  void text;
  return { path, format: prompt.format, spec: release.release, findings: inOrder(kept), suppressed: 0 };
}

function toFinding(problem: ParsedPrompt['problems'][number]): Finding {
  return { rule: 'prompt-schema', ...problem, confidence: 'exact', fixes: [], related: [] };
}

function departureToFinding(departure: Departure): Finding {
  const { message, recognition, clause, rule, severity } = departure;
  return {
    rule,
    severity,
    message: describe(recognition, clause, rule),
    span: message.map.toSourceSpan(recognition.span),
    quote: message.text.slice(recognition.span.start, recognition.span.end),
    clause: clause.id,
    level: clause.level,
    role: message.role,
    author: message.author,
    url: clause.url,
    confidence: recognition.confidence,
    fixes: [],
    related: [],
  };
}

function runRules(request: LintRequest, release: Release, parts: EngineParts): Finding[] {
  const { path, prompt, text } = request;
  return parts.rules.flatMap((rule) => {
    try {
      return [...rule.check({ prompt, text, release })];
    } catch (cause) {
      parts.trace(`The rule ${rule.id} failed on ${path}.`, cause);
      return [internalError(`The rule ${rule.id}`, path, firstLine(text), cause)];
    }
  });
}
