import type { PromptSettings } from '../model/prompt';
import { textOf } from './chat';
import type { DataNode } from './dataNode';

/** What top-level keys say to the linter. */
export function settingsOf(root: DataNode): PromptSettings {
  const spec = root.entry('spec');
  const value = textOf(spec);
  return spec && value !== undefined ? { spec: { value, span: spec.value.span } } : {};
}
