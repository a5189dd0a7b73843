import type { FormatError } from '../generated/formats';
import { didYouMean } from '../text/nearest';

/** A part of a format's schema. */
export interface SchemaPart {
  readonly properties?: Readonly<Record<string, unknown>>;
  /** The key that took the place of a deprecated one. */
  readonly replacedBy?: string;
  /** What to do instead of using a deprecated key. */
  readonly deprecationMessage?: string;
  /** The rule that a pattern stands for: `must …`. */
  readonly patternErrorMessage?: string;
}

/** What people call the types of JSON. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a set of keys',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
};

interface Told {
  readonly error: FormatError;
  readonly part: SchemaPart;
  /** The value that does not fit, if it is neither a list nor a map. */
  readonly value: string | number | boolean | null;
  readonly key: string | undefined;
}

/** Says in our words how a value does not fit its schema. */
export function schemaWords({ error, part, value, key }: Told): string {
  const it = key === undefined ? 'this' : `"${key}"`;
  const limit = String(error.params['limit']);
  switch (error.keyword) {
    case 'type':
      return `${it} must be ${oneOf([error.params['type']].flat().map((type) => TYPES[String(type)] ?? String(type)))}`;
    case 'enum': {
      const allowed = [error.params['allowedValues']].flat().map(String);
      const guess = typeof value === 'string' ? didYouMean(value, allowed) : '';
      return `${it} must be one of ${allowed.join(', ')}${guess && `.${guess}`}`;
    }
    case 'minLength':
      return `${it} must not be empty`;
    case 'maxLength':
      return `${it} has ${[...String(value)].length} characters, and ${limit} are allowed`;
    case 'pattern':
      return `${it} ${part.patternErrorMessage ?? 'does not have the right form'}`;
    default:
      return `${it} does not fit the format`;
  }
}

function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
