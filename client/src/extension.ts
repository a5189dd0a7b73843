import { languages, TabInputText, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ClauseView } from './clauseView';
import { ClientLifecycle } from './clientLifecycle';
import { registerCommands } from './commands';
import { documentSelector, promptPatterns } from './documentSelector';
import { createLanguageClient } from './languageClient';
import { StatusItem } from './statusItem';

let lifecycle: ClientLifecycle<LanguageClient> | undefined;

/** Wires the parts. The server starts with the first document that may be a prompt, or with a command. */
export function activate(context: ExtensionContext): void {
  const selector = documentSelector(context);
  const output = window.createOutputChannel('Model Spec Lint', { log: true });
  const status = new StatusItem(selector);
  const collection = languages.createDiagnosticCollection('modelspec-workspace');
  const clauses = new ClauseView();
  const server = new ClientLifecycle(
    () => createLanguageClient(context, output, (params) => status.update(params)),
    (cause) => output.warn(`The language server did not stop cleanly: ${String(cause)}`),
  );
  lifecycle = server;

  const watched = async (step: Promise<LanguageClient>): Promise<LanguageClient> => {
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
  };
  const startFor = (document: TextDocument): void => {
    if (server.client || languages.match(selector, document) === 0) return;
    // A failure was shown and logged above.
    watched(server.start()).catch(() => undefined);
  };
  context.subscriptions.push(
    output,
    status,
    collection,
    clauses,
    ...registerCommands({
      output,
      collection,
      clauses,
      patterns: promptPatterns(context),
      client: () => watched(server.start()),
      restart: () => watched(server.restart()),
    }),
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
