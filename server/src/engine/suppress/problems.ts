import type { Release } from '../../model/clause';
import { RULE_IDS, type Finding, type Fix, type RuleId } from '../../model/finding';
import type { Span } from '../../model/span';
import { didYouMean, nearest } from '../../text/nearest';
import { COMMANDS, type Suppression, type Word } from './parse';

export function unknownCommand({ command }: Suppression): Finding {
  const known = COMMANDS.map((name) => `modelspec-${name}`).join(', ');
  const message = `"modelspec-${command.text}" is no comment the linter knows.${didYouMean(command.text, COMMANDS)} Known: ${known}.`;
  return problem('unused-suppression', command.span, message, renames(command, COMMANDS));
}

export function noNames({ comment }: Suppression): Finding {
  const message =
    'This suppression names no clause or rule, so it silences nothing: write the ids that it is for.';
  return problem('unused-suppression', comment.span, message, []);
}

export function noReason({ comment }: Suppression): Finding {
  const message =
    'This suppression gives no reason, so it silences nothing: write " -- " and the reason after the ids.';
  return problem('unused-suppression', comment.span, message, []);
}

export function unknownName(name: Word, release: Release): Finding {
  const known = [...release.clauses.keys(), ...RULE_IDS];
  const message =
    `"${name.text}" is neither a clause with a level in the release ${release.release} nor a rule.` +
    didYouMean(name.text, known);
  return { ...problem('unknown-clause', name.span, message, renames(name, known)), clause: name.text };
}

export function unusedComment(text: string, { comment, names }: Suppression): Finding {
  const ids = names.map((name) => name.text).join(', ');
  const message = `This suppression of ${ids} silences nothing: remove it.`;
  return problem('unused-suppression', comment.span, message, [removal(wholeComment(text, comment.span))]);
}

export function unusedName(text: string, { names, command }: Suppression, name: Word): Finding {
  const before = names[names.indexOf(name) - 1] ?? command;
  const end = text.charAt(name.span.end) === ',' ? name.span.end + 1 : name.span.end;
  const message = `The suppression of ${name.text} silences nothing: remove it.`;
  const span = { start: before.span.end + (text.charAt(before.span.end) === ',' ? 1 : 0), end };
  return problem('unused-suppression', name.span, message, [removal(span)]);
}

export function idleEnable(text: string, { comment }: Suppression): Finding {
  const message = 'Nothing that this comment enables was disabled before it: remove it.';
  return problem('unused-suppression', comment.span, message, [removal(wholeComment(text, comment.span))]);
}

function problem(rule: RuleId, span: Span, message: string, fixes: readonly Fix[]): Finding {
  return { rule, severity: 'warning', message, span, confidence: 'exact', fixes, related: [] };
}

/** Safe: a comment that silences nothing can go without changing any finding or instruction. */
function removal(span: Span): Fix {
  return { title: 'Remove the suppression', kind: 'safe', action: 'remove', edits: [{ span, text: '' }] };
}

function renames(word: Word, known: readonly string[]): Fix[] {
  return nearest(word.text, known).map((best) => ({
    title: `Change to ${best}`,
    kind: 'suggestion',
    action: 'rename',
    edits: [{ span: word.span, text: best }],
  }));
}

/** The comment with its line when it stands alone on it, else with the space before it. */
function wholeComment(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const lineEnd = newline === -1 ? text.length : newline;
  const before = text.slice(lineStart, span.start);
  if (before.trim() === '' && text.slice(span.end, lineEnd).trim() === '') {
    return { start: lineStart, end: newline === -1 ? text.length : newline + 1 };
  }
  return { start: lineStart + before.trimEnd().length, end: span.end };
}
