import type { LintConfig } from '../model/config';
import type { FileSystem } from '../ports/fileSystem';
import { ConfigError } from './configError';
import type { ConfigFile } from './configFile';
import { folderOf, isWithin, join, resolveWithin } from './paths';
import type { ConfigFacts } from './validate';

/** The names of configuration files; `package.json` counts when it has a `modelspec` key. */
export const CONFIG_NAMES = [
  'modelspec.config.yaml',
  'modelspec.config.yml',
  'modelspec.config.json',
  'package.json',
] as const;

/** What configuration files say about one file. */
export interface FileConfig {
  readonly config: Partial<LintConfig>;
  /** Where it comes from; undefined when there is no configuration file. */
  readonly file: ConfigFile | undefined;
}

/** Cheap to look for in a package.json before anything is loaded to read one. */
const PACKAGE_KEY = '"modelspec"';

const NONE: FileConfig = { config: {}, file: undefined };

/** Finds, reads and remembers configuration files. The command line and the language server use the same one. */
export class ConfigLoader {
  readonly #files: FileSystem;
  readonly #facts: () => ConfigFacts;
  /** The nearest configuration of each folder. */
  readonly #folders = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #read = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #schemas = new Map<string, Promise<string>>();

  /** @param facts asked for when there is a configuration to check */
  constructor(files: FileSystem, facts: () => ConfigFacts) {
    this.#files = files;
    this.#facts = facts;
  }

  /** Forgets everything, after files have changed. */
  clear(): void {
    this.#folders.clear();
    this.#read.clear();
    this.#schemas.clear();
  }

  /** The schemas that configurations have named. */
  get schemas(): readonly string[] {
    return [...this.#schemas.keys()];
  }

  /**
   * The configuration that holds for a file: the nearest one in its folder or above.
   * @param path absolute path of the linted file
   * @throws {ConfigError} when the configuration, or the schema it names, cannot be used.
   */
  async of(path: string): Promise<FileConfig> {
    return this.#effective(await this.#nearest(folderOf(path)), path);
  }

  /**
   * What a configuration that was named outright says about a file.
   * @throws {ConfigError} when there is no such configuration or it cannot be used.
   */
  async from(configPath: string, path: string): Promise<FileConfig> {
    const file = await this.#load(configPath);
    if (file) return this.#effective(file, path);
    const isPackage = configPath.endsWith('/package.json');
    const why = isPackage ? 'it has no "modelspec" key' : 'no such file';
    throw new ConfigError(`${configPath}: ${why}`);
  }

  #nearest(folder: string): Promise<ConfigFile | undefined> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const found = this.#search(folder);
    this.#folders.set(folder, found);
    return found;
  }

  async #search(folder: string): Promise<ConfigFile | undefined> {
    const found: ConfigFile[] = [];
    for (const name of CONFIG_NAMES) {
      const file = await this.#load(join(folder, name));
      if (file) found.push(file);
    }
    const [first, second] = found;
    if (first && second)
      throw new ConfigError(`${second.path}: ${first.path} configures this folder too: keep one of them`);
    const parent = folderOf(folder);
    return first ?? (parent === folder ? undefined : this.#nearest(parent));
  }

  #load(path: string): Promise<ConfigFile | undefined> {
    const known = this.#read.get(path);
    if (known) return known;
    const read = this.#readFile(path);
    this.#read.set(path, read);
    return read;
  }

  async #readFile(path: string): Promise<ConfigFile | undefined> {
    const text = await this.#text(path);
    if (text === undefined) return undefined;
    if (path.endsWith('/package.json') && !text.includes(PACKAGE_KEY)) return undefined;
    // Most folders have none: what reads one is loaded for the first.
    const { readConfigFile } = await import('./configFile.js');
    return readConfigFile(path, text, this.#facts());
  }

  async #effective(file: ConfigFile | undefined, path: string): Promise<FileConfig> {
    if (!file) return NONE;
    const { blockFor } = await import('./configFile.js');
    const { config, houseRules } = blockFor(file, path);
    if (houseRules === undefined) return { config, file };
    const schema = resolveWithin(file.folder, houseRules);
    if (schema === undefined) throw outside(file, houseRules);
    const known = this.#schemas.get(schema) ?? this.#schema(file, schema, houseRules);
    this.#schemas.set(schema, known);
    const rules = { path: schema, text: await known, root: file.folder };
    return { config: { ...config, houseRules: rules }, file };
  }

  /** A schema comes from beside or below its configuration only, links followed. */
  async #schema(file: ConfigFile, path: string, relative: string): Promise<string> {
    const text = await this.#text(path);
    if (text === undefined) {
      const name = JSON.stringify(relative);
      throw new ConfigError(`${file.path}: "houseRules" names ${name}, which is not there`);
    }
    const [folder, real] = await Promise.all([this.#files.realPath(file.folder), this.#files.realPath(path)]);
    if (!isWithin(folder, real)) throw outside(file, relative);
    return text;
  }

  async #text(path: string): Promise<string | undefined> {
    try {
      return await this.#files.readText(path);
    } catch (cause) {
      throw new ConfigError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
}

function outside(file: ConfigFile, relative: string): ConfigError {
  const name = JSON.stringify(relative);
  return new ConfigError(
    `${file.path}: "houseRules" must name a file beside or below this configuration, not ${name}`,
  );
}
