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

/** The documents that may be prompts, for which the server is started; it decides itself which of them are. */
export function promptSelector(context: ExtensionContext): PromptFilter[] {
  const languages = [...Object.keys(PROMPT_LANGUAGES), ...Object.keys(CANDIDATE_LANGUAGES)];
  return [
    ...languages.map((language) => ({ language })),
    ...promptPatterns(context).map((pattern) => ({ pattern })),
  ];
}

/** The documents that a running server is told of: other Markdown may refer to clauses. */
export function documentSelector(context: ExtensionContext): PromptFilter[] {
  return [...promptSelector(context), { language: 'markdown' }];
}
