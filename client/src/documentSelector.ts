import type { ExtensionContext } from 'vscode';
import { CANDIDATE_LANGUAGES, PROMPT_LANGUAGES } from '../../server/src/protocol';

/** The form that both VS Code and the language client take. */
export type PromptFilter = { readonly language: string } | { readonly pattern: string };

const CONTAINS = 'workspaceContains:';

/** The file name patterns of prompts. The manifest lists them, because VS Code reads them there before we run. */
export function promptPatterns({ extension }: ExtensionContext): string[] {
  const { activationEvents = [] } = extension.packageJSON as { activationEvents?: readonly string[] };
  return activationEvents
    .filter((event) => event.startsWith(CONTAINS))
    .map((event) => event.slice(CONTAINS.length));
}

/** The documents that the server is told of; it decides itself which of them are prompts. */
export function documentSelector(context: ExtensionContext): PromptFilter[] {
  const languages = [...Object.keys(PROMPT_LANGUAGES), ...Object.keys(CANDIDATE_LANGUAGES)];
  return [
    ...languages.map((language) => ({ language })),
    ...promptPatterns(context).map((pattern) => ({ pattern })),
  ];
}
