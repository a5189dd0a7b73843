import type { FormatProblem } from '../model/prompt';
import type { DataNode, ParsedData } from './dataNode';
import { loadJsonParser } from './jsonFile';
import { type ReadSettings, settingsOf } from './settings';
import { parseYaml } from './yamlFile';

/** A whole file of data, read, with what it says to the linter. */
export interface DataFile extends ReadSettings {
  readonly root: DataNode;
}

/** Parses a JSON or YAML file, as its name says. */
export async function readDataFile(
  path: string,
  source: string,
): Promise<DataFile | { readonly problem: FormatProblem }> {
  const parsed = await parse(path, source);
  return 'problem' in parsed ? parsed : { root: parsed.root, ...settingsOf(parsed.root, source) };
}

async function parse(path: string, source: string): Promise<ParsedData> {
  if (!path.endsWith('.json')) return parseYaml(source);
  return (await loadJsonParser())(source, { start: 0, end: source.length });
}
