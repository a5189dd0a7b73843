import { DECLARATION_KEYS, isIsoDate, type Declaration } from '../model/declaration';
import { didYouMean } from '../text/nearest';
import { isObject, type ConfigPath } from './data';
import type { ConfigFacts, FoundProblem, Read } from './validate';

/**
 * Reads the list under `declare`. Whether the clauses exist and may be declared depends on the release, so that is judged
 * elsewhere.
 */
export function readDeclarations(value: unknown, source: ConfigFacts['source'], at: ConfigPath): Read {
  if (!Array.isArray(value))
    return { problems: [{ at: [], message: 'must be a list of objects with "clause" and "reason"' }] };
  const declarations: Declaration[] = [];
  const problems: FoundProblem[] = [];
  for (const [index, entry] of value.entries()) {
    const faults = faultsOf(entry);
    if (faults.length > 0) problems.push(...faults.map((fault) => ({ ...fault, at: [index, ...fault.at] })));
    else declarations.push(toDeclaration(entry as Entry, source, [...at, index, 'clause']));
  }
  return { config: { declarations }, problems };
}

type Entry = Record<'clause' | 'reason', string> & Partial<Record<'owner' | 'expires', string>>;

function faultsOf(entry: unknown): FoundProblem[] {
  if (!isObject(entry)) return [{ at: [], message: 'must be an object with "clause" and "reason"' }];
  const faults: FoundProblem[] = Object.keys(entry)
    .filter((key) => !(DECLARATION_KEYS as readonly string[]).includes(key))
    .map((key) => ({
      at: [key],
      of: 'key',
      message: `is not a known key.${didYouMean(key, DECLARATION_KEYS)}`,
    }));
  for (const key of DECLARATION_KEYS) {
    const text = entry[key];
    if (text === undefined && (key === 'owner' || key === 'expires')) continue;
    if (text === undefined) {
      faults.push({ at: [], message: `has no "${key}": say which clause is given up, and why` });
    } else if (typeof text !== 'string' || text.trim() === '') {
      faults.push({ at: [key], message: 'must be a text' });
    } else if (key === 'expires' && !isIsoDate(text)) {
      faults.push({ at: [key], message: `must be a date like 2026-12-31, not "${text}"` });
    }
  }
  return faults;
}

function toDeclaration(entry: Entry, source: ConfigFacts['source'], at: ConfigPath): Declaration {
  const { clause, reason, owner, expires } = entry;
  return {
    clause: clause.trim(),
    reason,
    ...(owner !== undefined && { owner }),
    ...(expires !== undefined && { expires }),
    ...(source && { path: source.path }),
    span: source?.spanOf(at) ?? { start: 0, end: 0 },
  };
}
