import picomatch from 'picomatch';
import type { LintConfig } from '../model/config';
import type { Declaration } from '../model/declaration';
import type { Span } from '../model/span';
import { LineIndex } from '../text/lineIndex';
import { ConfigError } from './configError';
import { parseConfig, type ConfigData } from './data';
import { mergeConfigs } from './merge';
import { folderOf, relativeTo } from './paths';
import { validateConfigFile, type ConfigBlock, type ConfigFacts, type Override } from './validate';

/** The key of package.json that holds a configuration. */
const PACKAGE_KEY = 'modelspec';

/** Something wrong in a configuration file. */
export interface PlacedProblem {
  readonly span: Span;
  readonly message: string;
}

/** A configuration file that cannot be used. The message lists every fault with its line, for the person who wrote it. */
export class ConfigFileError extends ConfigError {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly PlacedProblem[];

  constructor(path: string, text: string, problems: readonly PlacedProblem[]) {
    const lines = new LineIndex(text);
    const faults = problems.map(({ span, message }) => {
      const { line, character } = lines.positionAt(span.start);
      return `${path}:${line + 1}:${character + 1}: ${message}`;
    });
    super(faults.join('\n'));
    this.path = path;
    this.text = text;
    this.problems = problems;
  }
}

/** A configuration file that was read and found in order. */
export interface ConfigFile {
  readonly path: string;
  /** Its globs are relative to this folder. */
  readonly folder: string;
  readonly text: string;
  readonly base: ConfigBlock;
  readonly overrides: readonly (Override & { matches(relativePath: string): boolean })[];
  place(at: Parameters<ConfigData['spanOf']>[0]): Span;
}

/**
 * Reads a configuration file; undefined for a package.json without our key.
 * @throws {ConfigFileError} when it does not parse or says what it cannot.
 */
export async function readConfigFile(
  path: string,
  text: string,
  facts: ConfigFacts,
): Promise<ConfigFile | undefined> {
  const isPackage = path.endsWith('/package.json');
  const data = await parseConfig(path, text);
  if ('message' in data) throw new ConfigFileError(path, text, [data]);
  const top = isPackage ? [PACKAGE_KEY] : [];
  const value = isPackage ? entryOf(data.value, PACKAGE_KEY) : data.value;
  if (value === undefined) return undefined;
  const place: ConfigFile['place'] = (at) => data.spanOf([...top, ...at], 'value');
  const { problems, overrides, ...base } = validateConfigFile(value, {
    ...facts,
    source: { path, spanOf: place },
  });
  if (problems.length > 0) {
    const placed = problems.map(({ at, of, message }) => ({
      span: data.spanOf([...top, ...at], of),
      message,
    }));
    throw new ConfigFileError(path, text, placed);
  }
  const matching = overrides.map((override) => ({ ...override, matches: matcher(override.files) }));
  return { path, folder: folderOf(path), text, base, overrides: matching, place };
}

/** The settings for one file: the base, and over it each override that matches, in their order. */
export function blockFor(file: ConfigFile, path: string): ConfigBlock {
  const inside = relativeTo(file.folder, path);
  if (inside === undefined) return file.base;
  return file.overrides
    .filter((override) => override.matches(inside))
    .reduce<ConfigBlock>((block, { config, houseRules }) => {
      const rules = houseRules ?? block.houseRules;
      return {
        config: mergeConfigs(block.config, config),
        ...(rules !== undefined && { houseRules: rules }),
      };
    }, file.base);
}

/** All declarations of a file, each with the release its block asks for. */
export function declarationsOf({
  base,
  overrides,
}: ConfigFile): { readonly declaration: Declaration; readonly spec: string | undefined }[] {
  const of = ({ declarations = [], spec = base.config.spec }: Partial<LintConfig>) =>
    declarations.map((declaration) => ({ declaration, spec }));
  return [base, ...overrides].flatMap(({ config }) => of(config));
}

/** A glob without a slash is for files of that name in any folder; one with a leading `!` excludes. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const compile = (glob: string) => {
    const rooted = glob.includes('/') ? glob.replace(/^\.\//, '') : `**/${glob}`;
    return picomatch(rooted, { dot: true, windows: false });
  };
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(compile);
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => compile(glob.slice(1)));
  return (path) => wanted.some((test) => test(path)) && !excluded.some((test) => test(path));
}

function entryOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
