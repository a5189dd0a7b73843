/**
 * What the editor client and the language server share beyond LSP. Imports nothing, so both sides can read it.
 */

/** Section of the editor's settings that belongs to the linter; also the id of the language client. */
export const SETTINGS_SECTION = 'modelspec';

/** `Diagnostic.source` of every finding. */
export const DIAGNOSTIC_SOURCE = 'modelspec';

/**
 * Language ids whose documents are prompts whatever their name is, with the file name ending that tells the reader
 * which format an unnamed document of that language has. VS Code 1.10x brings these languages itself.
 */
export const PROMPT_LANGUAGES: Readonly<Record<string, string>> = {
  prompt: '.prompt.md',
  instructions: '.instructions.md',
  chatagent: '.agent.md',
  skill: '/SKILL.md',
};

/**
 * Languages whose documents may be prompts, by name or by content, with the file name ending for unnamed documents.
 * The editor hands them to the server, and the server decides.
 */
export const CANDIDATE_LANGUAGES: Readonly<Record<string, string>> = {
  json: '.json',
  jsonl: '.jsonl',
  yaml: '.yaml',
};

/** Client to server: lint a text that is not open in the editor (the client reads files, the server never does). */
export const LINT_TEXT_REQUEST = 'modelspec/lintText';
export interface LintTextParams {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}
/** `Diagnostic` is LSP's type; this file imports nothing, so the two sides name it. */
export interface LintTextResult<Diagnostic> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Client to server: the clauses of the release that judges a document (or of the default release), for a pick list. */
export const CLAUSES_REQUEST = 'modelspec/clauses';
export interface ClausesParams {
  readonly uri?: string;
}
export interface ClausesResult {
  readonly release: string;
  readonly clauses: readonly ClauseItem[];
}
export interface ClauseItem {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly summary: string;
}

/** Client to server: one clause explained as Markdown; null when the release has no such clause. */
export const EXPLAIN_REQUEST = 'modelspec/explain';
export interface ExplainParams {
  readonly clause: string;
  readonly uri?: string;
}
export interface ExplainResult {
  readonly title: string;
  readonly markdown: string;
}

/** Server to client, after a document was linted: what the status item shows. */
export const STATUS_NOTIFICATION = 'modelspec/status';
export interface StatusParams {
  readonly uri: string;
  /** Release that judged the document; absent when it could not be judged. */
  readonly spec?: string;
  readonly findings: number;
  /** Why the document could not be judged. */
  readonly problem?: string;
}
