import { DEFAULT_CONFIG, type LintConfig } from '../../model/config';
import type { Declaration } from '../../model/declaration';
import type { FileResult } from '../../model/finding';
import type { FileStamp } from '../../node/fileStamp';
import type { LintInput, PromptLinter } from '../../service';
import type { ResultCache } from './resultCache';

/** How the key of an expiry date begins when it is written with escapes, too. */
const ESCAPE = /\\[xuU\r\n]/;

/** May declarations of the text expire? One that only looks so is linted anew each day, no more. */
function mayExpire(text: string): boolean {
  return text.includes('expires') || (text.includes('\\') && ESCAPE.test(text));
}

/** A linter with a memory for files. */
export interface CachedLinter extends PromptLinter {
  /** The result for a file that nobody has touched since it was linted, and that had no findings. */
  clean(
    input: Omit<LintInput, 'text'> & { stamp(): FileStamp | undefined },
    config: Partial<LintConfig>,
  ): FileResult | undefined;
  /** Takes the stamp of a file that was just read; the next text of this path is its content. */
  note(path: string, stamp: FileStamp | undefined): void;
}

/** A linter that lints only what the cache does not know. @param today ISO date by which declarations expire */
export function cachedLinter(linter: PromptLinter, cache: ResultCache, today: string): CachedLinter {
  const keys = new KeyMaker(today);
  const stamps = new Map<string, FileStamp>();
  return {
    clean(input, config) {
      if (!cache.wasClean(input.path)) return undefined;
      const known = cache.findUntouched(input.path, keys.possible(input, config), () => input.stamp());
      return known && withOwnDeclarations(known, config.declarations ?? []);
    },
    note(path, stamp) {
      if (stamp) stamps.set(path, stamp);
      else stamps.delete(path);
    },
    async lint(input, config = {}) {
      // Later texts are not what the file holds, such as those that fixes were tried on.
      const stamp = stamps.get(input.path);
      stamps.delete(input.path);
      const possible = keys.possible(input, config);
      if (possible.length === 0) return linter.lint(input, config);
      const untouched = cache.findUntouched(input.path, possible, () => stamp);
      if (untouched) return withOwnDeclarations(untouched, config.declarations ?? []);
      // Loaded for the first text that is not known by its file: what makes hashes takes a while.
      const { sha256 } = await import('./sha256.js');
      const key = { ...keys.of(input, config), text: sha256(input.text) };
      const known = cache.find(input.path, key, stamp);
      if (known) return withOwnDeclarations(known, config.declarations ?? []);
      const result = await linter.lint(input, config);
      // What failed may succeed the next time, and other files may change.
      if (!result.dependsOn && result.findings.every(({ rule }) => rule !== 'internal-error'))
        cache.keep(input.path, key, result, stamp);
      return result;
    },
    async prepare(config) {
      if (!isData(config) || !cache.knows(houseOf(config))) await linter.prepare?.(config);
    },
    read: (input, config) => linter.read(input, config),
  };
}

/** What a configuration has to do with keys. */
interface Settings {
  readonly config: Partial<LintConfig>;
  /** Undefined when it holds more than data. */
  readonly data: string | undefined;
  /** The settings of keys, by what they hold beside the configuration. */
  readonly written: Map<string, string>;
  readonly house: string;
  readonly isDated: boolean;
}

/** Have two configurations the very same values? */
function isSame(one: Partial<LintConfig>, other: Partial<LintConfig>): boolean {
  if (one === other) return true;
  const keys = Object.keys(one) as (keyof LintConfig)[];
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && one[key] === other[key])
  );
}

/** Makes keys, and remembers those of the configuration at hand: most files share one. */
class KeyMaker {
  readonly #today: string;
  #last: Settings | undefined;

  constructor(today: string) {
    this.#today = today;
  }

  of(input: LintInput, config: Partial<LintConfig>): { readonly settings: string; readonly house: string } {
    const own = this.#settings(config);
    const isDated = own.isDated || mayExpire(input.text);
    return { settings: written(own, input, isDated ? this.#today : ''), house: own.house };
  }

  /**
   * The settings that a key may have: which of them it has, takes the text to tell. None for a configuration that holds more
   * than data.
   */
  possible(input: Omit<LintInput, 'text'>, config: Partial<LintConfig>): readonly string[] {
    const own = this.#settings(config);
    if (own.data === undefined) return [];
    const today = written(own, input, this.#today);
    return own.isDated ? [today] : [written(own, input, ''), today];
  }

  #settings(config: Partial<LintConfig>): Settings {
    if (!this.#last || !isSame(this.#last.config, config)) this.#last = this.#settingsOf(config);
    return this.#last;
  }

  #settingsOf(config: Partial<LintConfig>): Settings {
    return {
      config,
      written: new Map(),
      data: isData(config) ? JSON.stringify({ ...DEFAULT_CONFIG, ...config }) : undefined,
      house: houseOf(config),
      isDated: config.declarations?.some(({ expires }) => expires !== undefined) === true,
    };
  }
}

function written(
  settings: Settings,
  { format = '', release = '' }: Omit<LintInput, 'text'>,
  day: string,
): string {
  const rest = `${format}\n${release}\n${day}`;
  const known = settings.written.get(rest);
  if (known !== undefined) return known;
  const made = JSON.stringify([settings.data, rest]);
  settings.written.set(rest, made);
  return made;
}

function houseOf({ houseRules }: Partial<LintConfig>): string {
  return houseRules ? JSON.stringify(houseRules) : '';
}

/** True for what JSON holds without loss. */
export function isData(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return typeof value !== 'function' && typeof value !== 'symbol';
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isData);
}

/** Which declarations of the configuration were needed is told by the objects themselves. */
export function withOwnDeclarations(result: FileResult, own: readonly Declaration[]): FileResult {
  if (!result.declared) return result;
  const used = result.declared.used.map(
    (stored) =>
      own.find(
        ({ path, clause, span }) =>
          path === stored.path && clause === stored.clause && span.start === stored.span.start,
      ) ?? stored,
  );
  return { ...result, declared: { ...result.declared, used } };
}
