import {
  languages,
  TabInputText,
  window,
  workspace,
  type DocumentSelector,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ClauseView, requestSections } from './clauseView';
import { ClientLifecycle } from './clientLifecycle';
import { registerCommands } from './commands';
import { promptPatterns, promptSelector } from './documentSelector';
import { createLanguageClient } from './languageClient';
import { SpecTree } from './specTree';
import { StatusItem } from './statusItem';

let lifecycle: ClientLifecycle<LanguageClient> | undefined;

/** Wires the parts. The server starts with the first document that concerns it, with a command or with the view. */
export function activate(context: ExtensionContext): void {
  const selector = promptSelector(context);
  const output = window.createOutputChannel('Model Spec Lint', { log: true });
  const status = new StatusItem(selector);
  const collection = languages.createDiagnosticCollection('modelspec-workspace');
  const server: ClientLifecycle<LanguageClient> = new ClientLifecycle(
    () =>
      createLanguageClient(context, output, {
        onStatus(params) {
          status.update(params);
          tree.setStatus(params);
        },
        onClauseFindings: (params) => tree.setFindings(params),
      }),
    (cause) => output.warn(`The language server did not stop cleanly: ${String(cause)}`),
  );
  lifecycle = server;
  const running = () => reported(server.start(), status, output);
  const clauses = new ClauseView(running);
  const tree = new SpecTree(async () => requestSections(await running()));
  const restart = async () => {
    await reported(server.restart(), status, output);
    tree.reset();
    clauses.refresh();
  };
  const startFor = (document: TextDocument): void => {
    // A failure was shown and logged.
    if (!server.client && concernsUs(document, selector)) running().catch(() => undefined);
  };
  const patterns = promptPatterns(context);
  context.subscriptions.push(
    output,
    status,
    collection,
    clauses,
    tree,
    ...registerCommands({ output, collection, clauses, tree, patterns, client: running, restart }),
    workspace.onDidOpenTextDocument(startFor),
    window.tabGroups.onDidChangeTabs(({ opened }) => {
      // From now on the server reports on them.
      for (const { input } of opened) if (input instanceof TabInputText) collection.delete(input.uri);
    }),
    workspace.onDidCloseTextDocument((document) => status.forget(document.uri.toString())),
  );
  workspace.textDocuments.forEach(startFor);
}

export function deactivate(): Promise<void> | undefined {
  return lifecycle?.dispose();
}

/** Prompts, and Markdown that refers to clauses. */
function concernsUs(document: TextDocument, selector: DocumentSelector): boolean {
  if (languages.match(selector, document) > 0) return true;
  return document.languageId === 'markdown' && /\bspec:[a-z]/.test(document.getText());
}

/** Shows how a start of the server goes. */
async function reported(
  step: Promise<LanguageClient>,
  status: StatusItem,
  output: LogOutputChannel,
): Promise<LanguageClient> {
  status.starting();
  try {
    const client = await step;
    status.started();
    return client;
  } catch (cause) {
    status.failed('The language server could not be started; see the output.');
    output.error(cause instanceof Error ? cause : String(cause));
    throw cause;
  }
}
