import { validators } from '../generated/releases';
import type { DirectiveRecord } from '../model/directive';
import { judgeBy } from './judge';
import type { Verdict } from './judge';

export { createReleaseBook } from './book';
export type { ReleaseBook } from './book';
export { diffReleases } from './diff';
export type { LevelChange, MeaningChange, ReleaseDiff, Succession } from './diff';
export { levelName, parseLevel } from './levels';
export { getRelease, NEWEST_RELEASE, RELEASES } from './releases';
export { sectionHistory } from './history';
export type { HistoryEntry } from './history';
export { searchRelease, wordPattern } from './search';
export type { SearchHit } from './search';
export { parseSource } from './source/parse';
export type { ParsedSource } from './source/parse';
export type { SourceProblem } from './source/lines';
export { beginning, plainProse } from './source/prose';
export { compileRelease } from './compile';
export { buildImported } from './imported';
export { HouseRulesCache } from './houseRulesCache';
export { judgeBy } from './judge';
export type { Verdict } from './judge';
export { buildReleaseSchema, schemaId } from './releaseSchema';
export type { OverrideRule, ReleaseSchema } from './releaseSchema';

/**
 * Judges the directives of one prompt by a release's schema. Verdicts follow the order of the records; a directive that is
 * in order, or whose clause the release lacks, has none.
 * @throws {RangeError} when the release is not one of RELEASES.
 */
export function judge(release: string, records: readonly DirectiveRecord[]): readonly Verdict[] {
  const validator = validators.get(release);
  if (!validator) throw new RangeError(`Unknown release of the Model Spec: ${release}`);
  return judgeBy(validator, release, records);
}
