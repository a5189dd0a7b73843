import { LEVELS } from '../../model/authority';
import type { Level } from '../../model/authority';
import { parseLevel } from '../levels';

/** What a heading line of the spec says. */
export interface Heading {
  readonly depth: number;
  readonly title: string;
  readonly id: string;
  readonly level: Level | null;
  /** The level as the source names it. */
  readonly levelName?: string;
  readonly tags: readonly string[];
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]([^\n]*))?$/;
const ID = /^[a-z][a-z0-9_]*$/;
/** Control and formatting characters: they could deceive the eye or steer a terminal wherever a title is shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
/** A name that the release schemas use for something else. */
const RESERVED = 'directive';

/** Does a line outside of fences begin a section? */
export function isHeading(line: string): boolean {
  return HEADING.test(line);
}

/**
 * Reads `## Title {#id authority=level tags=a,b}`.
 * @returns the heading, or one sentence about what is wrong with it.
 */
export function parseHeading(line: string): Heading | string {
  const [, marks = '', rest = ''] = HEADING.exec(line) ?? [];
  const text = rest.trim();
  if (INVISIBLE.test(text)) return 'This heading holds a character that cannot be seen.';
  const brace = text.lastIndexOf('{');
  if (brace === -1 || !text.endsWith('}')) {
    return 'This heading does not end in {#id …}: every section of the spec has an id.';
  }
  const title = text.slice(0, brace).trim();
  if (title === '') return 'This heading has no title.';
  const [id = '', ...attributes] = text
    .slice(brace + 1, -1)
    .trim()
    .split(/[ \t]+/);
  if (!id.startsWith('#') || !ID.test(id.slice(1)) || id.slice(1) === RESERVED) {
    return `"${id}" is no id: # and then small letters, digits and underscores are expected.`;
  }
  const base: Heading = { depth: marks.length, title, id: id.slice(1), level: null, tags: [] };
  return attributes.reduce<Heading | string>(
    (heading, attribute) => (typeof heading === 'string' ? heading : withAttribute(heading, attribute)),
    base,
  );
}

function withAttribute(heading: Heading, attribute: string): Heading | string {
  const equals = attribute.indexOf('=');
  const key = equals === -1 ? attribute : attribute.slice(0, equals);
  const value = equals === -1 ? '' : attribute.slice(equals + 1);
  if (key === 'tags') return { ...heading, tags: value.split(',').filter((tag) => tag !== '') };
  if (key !== 'authority')
    return `"${attribute}" is no attribute of a heading: authority=… and tags=… are known.`;
  const level = parseLevel(value);
  if (level === undefined) {
    return `"${value}" is no level of authority. Known: ${LEVELS.join(', ')}; older releases say platform for root.`;
  }
  return { ...heading, level, levelName: value };
}
