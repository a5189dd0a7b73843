import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import type { ConfigFile } from '../config/configFile';
import type { ConfigPath } from '../config/data';
import type { ConfigBlock } from '../config/validate';
import { relativeTo } from '../config/paths';
import { DEFAULT_CONFIG } from '../model/config';
import type { PromptSettings } from '../model/prompt';
import { slashes } from '../node/fileSystem';
import { readText } from '../node/readText';
import { LineIndex } from '../text/lineIndex';
import type { CliIo } from './io';
import { ProjectConfig } from './projectConfig';
import { openReleases } from './releases';
import { show } from './targets';
import { harmless, wantsColor } from './terminal';

export interface ConfigPrintOptions {
  readonly config?: string | false;
  readonly format: 'text' | 'json';
  readonly color?: boolean;
}

/** One setting as it holds for a file. */
interface Setting {
  /** Keys joined by dots: `rules.silent-shift`. */
  readonly key: string;
  readonly value: unknown;
  /** `default`, or file and line. */
  readonly from: string;
}

/**
 * Writes what holds for a file, setting by setting, and where each comes from.
 * @throws {ConfigError} when the configuration cannot be used.
 */
export async function printConfig(name: string, options: ConfigPrintOptions, io: CliIo): Promise<void> {
  const releases = openReleases(io);
  const path = slashes(resolve(io.cwd, name));
  const shown = show(path, io.cwd);
  const project = new ProjectConfig({ ...options, cwd: io.cwd, releases, today: io.today() });
  const { file } = await project.of(path);
  const settings = new Map<string, Setting>();
  const put = (setting: Setting) => settings.set(setting.key, setting);
  for (const [key, value] of Object.entries(defaults(releases.newest))) put({ key, value, from: 'default' });
  const configuration = file === undefined ? null : show(file.path, io.cwd);
  if (file && configuration !== null) layers(file, path, configuration).forEach(put);
  const inline = settings.get('inlineConfig')?.value !== false;
  (await ownSettings(path, shown)).filter(({ key }) => inline || key === 'spec').forEach(put);
  const list = [...settings.values()];
  if (options.format === 'json') {
    io.stdout.write(`${JSON.stringify({ path: shown, configuration, settings: list }, null, 2)}\n`);
    return;
  }
  const color = wantsColor({ flag: options.color, env: io.env, isTerminal: io.stdout.isTerminal });
  io.stdout.write(table(rowsOf(shown, configuration, list), color));
}

function defaults(newest: string): Record<string, unknown> {
  const { rolelessAuthor, showPossible, inlineConfig, maxLength } = DEFAULT_CONFIG;
  return { spec: newest, roleless: rolelessAuthor, showPossible, inlineConfig, maxLength };
}

/** The settings of a configuration file, in the order in which they are laid over each other. */
function layers(file: ConfigFile, path: string, shown: string): Setting[] {
  const lines = new LineIndex(file.text);
  const inside = relativeTo(file.folder, path);
  const from = (at: ConfigPath) => `${shown}:${String(lines.positionAt(file.place(at).start).line + 1)}`;
  const overrides = file.overrides.flatMap((override, index) =>
    inside !== undefined && override.matches(inside)
      ? blockSettings(override, ['overrides', index], from)
      : [],
  );
  return [...blockSettings(file.base, [], from), ...overrides];
}

function blockSettings(block: ConfigBlock, at: ConfigPath, from: (at: ConfigPath) => string): Setting[] {
  const { severities, clauseSeverities, declarations = [], rolelessAuthor, ...plain } = block.config;
  const named = (key: string, values: object = {}) =>
    Object.entries(values).map(([name, value]: [string, unknown]) => ({
      key: `${key}.${name}`,
      value,
      from: from([...at, key, name]),
    }));
  const single = { ...plain, roleless: rolelessAuthor, houseRules: block.houseRules };
  return [
    ...Object.entries(single).flatMap(([key, value]: [string, unknown]) =>
      value === undefined ? [] : [{ key, value, from: from([...at, key]) }],
    ),
    ...named('rules', severities),
    ...named('clauses', clauseSeverities),
    ...declarations.map(({ clause, reason, owner, expires }, index) => ({
      key: `declare.${clause}`,
      value: { reason, owner, expires },
      from: from([...at, 'declare', index, 'clause']),
    })),
  ];
}

/** What the file says of itself; nothing for one that cannot be read. */
async function ownSettings(path: string, shown: string): Promise<Setting[]> {
  const outcome = readText(path, DEFAULT_CONFIG.maxLength);
  if (outcome.kind !== 'text') return [];
  const { createPromptLinter } = await import('../service.js');
  const linter = createPromptLinter({ logger: { error: () => undefined } });
  const { settings } = await linter.read({ path, text: outcome.text });
  return fromPrompt(settings, new LineIndex(outcome.text), shown);
}

function fromPrompt({ spec, declarations = [] }: PromptSettings, lines: LineIndex, shown: string): Setting[] {
  const from = (offset: number) => `${shown}:${String(lines.positionAt(offset).line + 1)}`;
  return [
    ...(spec ? [{ key: 'spec', value: spec.value, from: from(spec.span.start) }] : []),
    ...declarations.map(({ clause, reason, owner, expires, span }) => ({
      key: `declare.${clause}`,
      value: { reason, owner, expires },
      from: from(span.start),
    })),
  ];
}

type Row = readonly [key: string, value: string, from: string];

function rowsOf(shown: string, configuration: string | null, settings: readonly Setting[]): readonly Row[] {
  const rows = settings.map(({ key, value, from }): Row => [key, inWords(value), from]);
  return [[shown, '', configuration ?? 'no configuration file'], ...rows];
}

function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { reason, owner, expires } = value as Record<string, string | undefined>;
  const more = [owner, expires && `until ${expires}`].filter((text) => text !== undefined && text !== '');
  return `${JSON.stringify(reason)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

function table(rows: readonly Row[], color: boolean): string {
  const colors = createColors(color);
  const clean = rows.map((row) => row.map((cell) => harmless(cell.replace(/\s+/g, ' '))));
  const [head, ...rest] = clean;
  const width = (column: number) => Math.max(0, ...rest.map((row) => row[column]?.length ?? 0));
  const [keys, values] = [width(0), width(1)];
  const lines = rest.map(([key = '', value = '', from = '']) =>
    `  ${key.padEnd(keys)}  ${colors.bold(value.padEnd(values))}  ${colors.dim(from)}`.trimEnd(),
  );
  return `${colors.underline(head?.[0] ?? '')}  ${colors.dim(head?.[2] ?? '')}\n${lines.join('\n')}\n`;
}
