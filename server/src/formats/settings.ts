import type { PromptSettings } from '../model/prompt';
import type { YamlFile } from './yamlFile';

/** What top-level YAML keys say to the linter. */
export function settingsOf(file: YamlFile): PromptSettings {
  const spec = file.get(file.root, 'spec');
  if (!spec || !file.yaml.isScalar(spec) || typeof spec.value !== 'string') return {};
  return { spec: { value: spec.value, span: file.spanOf(spec) } };
}
