import type { Connection, Diagnostic } from 'vscode-languageserver';
import { ConfigFileError, declarationsOf, type ConfigFile } from '../config/configFile';
import { declareInConfig } from '../config/declareEdit';
import { CONFIG_NAMES, ConfigLoader } from '../config/loader';
import { isWithin, folderOf, join, relativeTo } from '../config/paths';
import type { ConfigFacts } from '../config/validate';
import type { LintConfig } from '../model/config';
import type { Release } from '../model/clause';
import { REASON_TO_WRITE, utcDate } from '../model/declaration';
import type { Finding, Fix } from '../model/finding';
import type { FileSystem } from '../ports/fileSystem';
import { DIAGNOSTIC_SOURCE } from '../protocol';
import { checkDeclarations } from '../service';
import { LineIndex } from '../text/lineIndex';
import { toDiagnostic, toRange } from './diagnosticMapper';
import { filePathOf, uriOf } from './documents';
import type { ClientFeatures } from './features';

/** Where the host's configuration files come from. */
export interface ConfigHost {
  readonly files: FileSystem;
  readonly facts: () => ConfigFacts;
}

export interface ProjectConfigParts {
  readonly host: ConfigHost;
  readonly connection: Connection;
  readonly client: () => ClientFeatures;
  readonly getRelease: (spec: string | undefined) => Release | undefined;
}

/** A fix that changes a configuration file, and the text that it is for. */
export interface ConfigFix {
  readonly fix: Fix;
  readonly path: string;
  readonly text: string;
}

/** The configuration files of the workspace, as the command line finds them, and the findings in them. */
export class ProjectConfigs {
  /** Absolute paths of the workspace's folders. */
  roots: readonly string[] = [];
  readonly #parts: ProjectConfigParts;
  readonly #loader: ConfigLoader;
  /** Configuration files that have been looked at since the last change. */
  readonly #checked = new Set<string>();
  /** Those that the editor shows diagnostics for. */
  readonly #marked = new Set<string>();

  constructor(parts: ProjectConfigParts) {
    this.#parts = parts;
    this.#loader = new ConfigLoader(parts.host.files, parts.host.facts);
  }

  /**
   * What configuration files say about a document; nothing for one that is no file.
   * @throws {ConfigError} when a configuration cannot be used; its faults are shown in it.
   */
  async of(uri: string): Promise<Partial<LintConfig>> {
    const path = filePathOf(uri);
    if (path === undefined) return {};
    try {
      const { config, file } = await this.#loader.of(path);
      if (file) this.#check(file);
      return config;
    } catch (error) {
      if (error instanceof ConfigFileError) this.#showFaults(error);
      throw error;
    }
  }

  /** Forgets what was read if one of the changed files matters. Answers whether it did. */
  changed(uris: readonly string[]): boolean {
    const names: readonly string[] = CONFIG_NAMES;
    const matters = uris.some((uri) => {
      const path = filePathOf(uri);
      if (path === undefined || path.includes('/node_modules/')) return false;
      return names.includes(path.slice(folderOf(path).length + 1)) || this.#loader.schemas.includes(path);
    });
    if (!matters) return false;
    this.#loader.clear();
    this.#checked.clear();
    // Faults that are still there are found again when a prompt is linted.
    for (const path of this.#marked) this.#publish(path, []);
    return true;
  }

  /**
   * The fix that declares an override in the configuration of a document, or in a new one.
   * @param openText the text of a file as an editor has it, undefined when it is not open
   */
  async declareFix(
    uri: string,
    clause: string,
    openText: (path: string) => string | undefined,
  ): Promise<ConfigFix | undefined> {
    const path = filePathOf(uri);
    if (path === undefined) return undefined;
    const { file } = await this.#loader.of(path);
    const target = file
      ? { path: file.path, text: openText(file.path) ?? file.text }
      : { path: join(this.#rootOf(path), CONFIG_NAMES[0]), text: undefined };
    if (target.text === undefined && !this.#parts.client().createFiles) return undefined;
    const relative = relativeTo(folderOf(target.path), path);
    if (relative === undefined) return undefined;
    const edits = await declareInConfig(target, { file: relative, clause, reason: REASON_TO_WRITE });
    const name = relativeTo(folderOf(target.path), target.path) ?? target.path;
    if (!edits) return undefined;
    const title = `Declare this override in ${name}, with a reason`;
    const fix: Fix = { title, kind: 'suggestion', action: 'declare', edits };
    return { fix, path: target.path, text: target.text ?? '' };
  }

  #rootOf(path: string): string {
    const roots = this.roots.filter((root) => isWithin(root, path));
    return roots.sort((a, b) => b.length - a.length)[0] ?? folderOf(path);
  }

  /** Shows what is wrong with the declarations of a configuration, once per version of it. */
  #check(file: ConfigFile): void {
    if (this.#checked.has(file.path)) return;
    this.#checked.add(file.path);
    const { getRelease, client } = this.#parts;
    const { config } = file.base;
    const findings = checkDeclarations(declarationsOf(file), {
      getRelease: (spec) => getRelease(spec ?? config.spec),
      today: utcDate(),
      config,
    });
    const lines = new LineIndex(file.text);
    const uri = uriOf(file.path);
    this.#publish(
      file.path,
      findings.map((finding: Finding) => toDiagnostic(finding, uri, lines, client())),
    );
  }

  #showFaults({ path, text, problems }: ConfigFileError): void {
    const lines = new LineIndex(text);
    this.#publish(
      path,
      problems.map(({ span, message }) => ({
        range: toRange(span, lines),
        message,
        source: DIAGNOSTIC_SOURCE,
      })),
    );
  }

  #publish(path: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !this.#marked.delete(path)) return;
    if (diagnostics.length > 0) this.#marked.add(path);
    void this.#parts.connection.sendDiagnostics({ uri: uriOf(path), diagnostics });
  }
}
