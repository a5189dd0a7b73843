import {
  commands,
  EventEmitter,
  Uri,
  window,
  workspace,
  type Disposable,
  type TextDocumentContentProvider,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  CLAUSES_REQUEST,
  EXPLAIN_REQUEST,
  type ClausesParams,
  type ClausesResult,
  type ExplainParams,
  type ExplainResult,
} from '../../server/src/protocol';

const SCHEME = 'modelspec-clause';

/** Shows the explanation of a clause in VS Code's Markdown preview. */
export class ClauseView implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #texts = new Map<string, string>();
  readonly #registration = workspace.registerTextDocumentContentProvider(SCHEME, this);
  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: Uri): string | undefined {
    return this.#texts.get(uri.toString());
  }

  /** Explains `clause`; without one, asks which. Answers the id that was shown, if any. */
  async explain(client: LanguageClient, clause?: string): Promise<string | undefined> {
    const id = clause ?? (await pickClause(client));
    if (id === undefined) return undefined;
    const params: ExplainParams = { clause: id, ...activeUri() };
    const result = await client.sendRequest<ExplainResult | null>(EXPLAIN_REQUEST, params);
    if (!result) {
      void window.showWarningMessage(`The Model Spec has no clause "${id}".`);
      return undefined;
    }
    const uri = Uri.from({ scheme: SCHEME, path: `/${result.title}.md`, query: id });
    this.#texts.set(uri.toString(), result.markdown);
    this.#changed.fire(uri);
    await commands.executeCommand('markdown.showPreview', uri);
    return id;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

async function pickClause(client: LanguageClient): Promise<string | undefined> {
  const params: ClausesParams = activeUri();
  const { release, clauses } = await client.sendRequest<ClausesResult>(CLAUSES_REQUEST, params);
  const items = clauses.map(({ id, title, level, summary }) => ({
    label: title,
    description: `${level} · ${id}`,
    detail: summary,
    id,
  }));
  const picked = await window.showQuickPick(items, {
    title: `Clauses of the Model Spec, ${release}`,
    placeHolder: 'Title, id, level or words of the summary',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}

function activeUri(): { uri?: string } {
  const editor = window.activeTextEditor;
  return editor ? { uri: editor.document.uri.toString() } : {};
}
