import type { Release } from '../model/clause';
import type { HouseRules } from '../model/config';
import type { DirectiveRecord } from '../model/directive';
import { compileHouseRules, type HouseJudge, type HouseVerdict } from './houseRules';

/** A project has one schema, perhaps a few; an editor sees each of their versions. */
const MOST = 8;

/** Compiles each text of a team's schema once. */
export class HouseRulesCache {
  readonly #getRelease: (id: string) => Release | undefined;
  readonly #compiled = new Map<string, Promise<HouseJudge>>();

  constructor(getRelease: (id: string) => Release | undefined) {
    this.#getRelease = getRelease;
  }

  /**
   * The rules as they hold for one file.
   * @throws {Error} that begins with the schema's path, when the schema cannot be used.
   */
  async judgeOf(
    { path: schema, text, root }: HouseRules,
    path: string,
  ): Promise<(release: string, directives: readonly DirectiveRecord[]) => readonly HouseVerdict[]> {
    const known = this.#compiled.get(text);
    if (!known && this.#compiled.size >= MOST) this.#compiled.clear();
    const compiled = known ?? compileHouseRules(text, this.#getRelease);
    this.#compiled.set(text, compiled);
    const folder = root.endsWith('/') ? root : `${root}/`;
    const relative = path.startsWith(folder) ? path.slice(folder.length) : path;
    try {
      const judge = await compiled;
      return (release, directives) => judge({ release, path: relative, directives });
    } catch (cause) {
      throw new Error(`${schema}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
}
