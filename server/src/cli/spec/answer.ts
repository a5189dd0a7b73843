import type { Level } from '../../model/authority';
import type { Release, Section } from '../../model/clause';
import { levelName } from '../../spec';
import type { Colors } from '../page';

/** What a command found out, in both of its forms. */
export interface Answer {
  /** For programs: a part of what schemas/spec.schema.json describes. */
  readonly json: object;
  /** For people. */
  text(colors: Colors): string;
}

/** The colour of a level: the less can be changed, the warmer. */
export function paintLevel(level: Level | null, name: string, colors: Colors): string {
  if (level === 'root') return colors.red(name);
  if (level === 'system') return colors.magenta(name);
  if (level === 'developer') return colors.yellow(name);
  return level === 'user' ? colors.cyan(name) : colors.dim(name);
}

/** A section's level as its release calls it; a dash for none. */
export function levelOf(release: Release, { level }: Section): string {
  return level === null ? '–' : levelName(release, level);
}

/** Fills up with spaces: to be done before colours are added, which have no width. */
export function pad(text: string, width: number): string {
  return text.padEnd(width);
}

export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${String(number)} ${number === 1 ? noun : plural}`;
}
