import { REASON_TO_WRITE, type DeclareHere } from '../../model/declaration';
import type { Fix } from '../../model/finding';
import type { HeldProgram } from '../../model/prompt';
import type { Span } from '../../model/span';
import { LineIndex } from '../../text/lineIndex';
import { lineEndOf } from '../../text/lines';
import { stateOpenly } from '../../text/openly';
import type { Departure } from '../departures';
import { fix, removalOf, replacement } from './edits';
import { nextInEnumeration, Rewrites } from './rewrites';
import { suppression } from './suppression';
import { removableUnit, startsSentence } from './unit';

/** The source that the edits of a fix refer to. */
export interface FixSource {
  readonly text: string;
  readonly lines: LineIndex;
  /** The line end the file uses. */
  readonly lineEnd: string;
  /** How to declare an override in the file; absent where it has no place for it. */
  readonly declareHere?: DeclareHere;
  /** The program that has the comments of the file; absent when the file itself has them. */
  readonly held?: { readonly program: HeldProgram; readonly lines: LineIndex };
  /** What the fixes that were made so far write. */
  readonly rewrites: Rewrites;
}

/** Prepares a source for fixes. */
export function fixSource(
  text: string,
  lines: LineIndex,
  declareHere: DeclareHere | undefined,
  program: HeldProgram | undefined,
): FixSource {
  const rewrites = new Rewrites();
  const held = program && { program, lines: new LineIndex(program.text) };
  return {
    text,
    lines,
    lineEnd: lineEndOf(text),
    rewrites,
    ...(declareHere && { declareHere }),
    ...(held && { held }),
  };
}

/**
 * The fixes of an override finding, the one most people want first. Edits are in source offsets and keep the container
 * (JSON, YAML) valid; a fix that cannot be written there is left out. To be called in source order, once for each finding:
 * where an earlier fix, or the prompt itself, has the words of a rewrite already, removal comes first, so that nothing is
 * said twice.
 */
export function overrideFixes(departure: Departure, source: FixSource): Fix[] {
  const [restored, removed] = restoreAndRemoval(departure, source);
  const { message, recognition, clause } = departure;
  const fixes = [
    ...(restored.isRepeated ? [removed, restored.fix] : [restored.fix]),
    openly(departure),
    ...(restored.isRepeated ? [] : [removed]),
    declaration(departure, source),
    suppression(message, message.map.toSourceSpan(recognition.span), clause.id, source),
  ];
  return fixes.filter((fix) => fix !== undefined);
}

interface Restored {
  readonly fix: Fix | undefined;
  /** Its words are said elsewhere. */
  readonly isRepeated: boolean;
}

function restoreAndRemoval(departure: Departure, source: FixSource): readonly [Restored, Fix | undefined] {
  const { message, recognition } = departure;
  const restored = restore(departure);
  const removed = removal(departure, source);
  const words = recognition.rewrite;
  if (!restored || words === undefined) return [{ fix: restored, isRepeated: false }, removed];
  const place = source.rewrites.saidElsewhere(message, words);
  if (place === undefined) {
    // What is safe to remove is removed instead.
    if (removed?.kind !== 'safe') source.rewrites.offer(message, words, recognition.span);
    return [{ fix: restored, isRepeated: false }, removed];
  }
  const part = removed ? undefined : nextInEnumeration(message.text, place, recognition.span);
  const cut = part && removalOf(message, part, source.text);
  return [{ fix: restored, isRepeated: true }, removed ?? cut];
}

/** Brings the default back: the recogniser's own wording, fitted to the place. */
function restore({ message, recognition }: Departure): Fix | undefined {
  if (recognition.rewrite === undefined) return undefined;
  const text = fitted(recognition.rewrite, message.text, recognition.span);
  return fix('Rewrite to keep the default', 'restore', replacement(message, recognition.span, text));
}

function openly({ message, recognition, clause, rule }: Departure): Fix | undefined {
  if (rule !== 'silent-shift') return undefined;
  const { span } = recognition;
  const directive = message.text.slice(span.start, span.end);
  const text = stateOpenly(directive, clause.title, startsSentence(message.text, span));
  return fix('State the override openly', 'state-openly', replacement(message, span, text));
}

/**
 * Removal is safe, that is fit to be applied unattended, when three things hold: the clause is one no prompt may change, so
 * the instruction has no effect a prompt is entitled to; the recogniser is certain; and the instruction is a line, list
 * item or paragraph of its own, so that no other sentence leans on it. Everything else is for a person to decide.
 */
function removal({ message, recognition, rule }: Departure, { text }: FixSource): Fix | undefined {
  const unit = removableUnit(message.text, recognition.span);
  if (!unit) return undefined;
  const bound = rule === 'root-override' || rule === 'system-override';
  const safe = bound && recognition.confidence === 'exact' && unit.standsAlone;
  return removalOf(message, unit.span, text, safe ? 'safe' : 'suggestion');
}

/** For the two rules that a declaration makes quiet. */
function declaration({ clause, rule }: Departure, { declareHere }: FixSource): Fix | undefined {
  if (rule !== 'silent-shift' && rule !== 'explicit-override') return undefined;
  return fix('Declare this override, with a reason', 'declare', declareHere?.(clause.id, REASON_TO_WRITE));
}

/** Gives a rewrite the capital of the words it replaces, and a full stop where the sentence ends with them. */
function fitted(rewrite: string, text: string, span: Span): string {
  const old = text.slice(span.start, span.end);
  // Behind the words the sentence ends, or goes on: "… agree, and be kind".
  const stopAfter = /^(?:[.!?…,;:)]|[ \t]{1,9}\p{Ll})/u.test(text.slice(span.end, span.end + 10));
  const stopInside = /[.!?…]$/.exec(old)?.[0];
  let words = rewrite.trim();
  if (stopAfter) words = words.replace(/[.!?…]$/, '');
  else if (stopInside !== undefined && !/[.!?…]$/.test(words)) words += '.';
  const first = words.charAt(0);
  if (/^\p{Lu}/u.test(old)) return first.toUpperCase() + words.slice(1);
  // A capital followed by a small letter is that of a sentence; "I" and abbreviations keep theirs.
  return /^\p{Ll}/u.test(old) && /^\p{Lu}\p{Ll}/u.test(words) ? first.toLowerCase() + words.slice(1) : words;
}
