import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Logger } from '../ports/logger';
import { SETTINGS_SECTION } from '../protocol';
import { Analyses } from './analyses';
import { registerCodeActions } from './codeActions';
import type { ServerContext, ServerParts } from './context';
import { DiagnosticsPusher, registerPullDiagnostics } from './diagnostics';
import { clientFeatures } from './features';
import { registerHover } from './hover';
import { registerRequests } from './requests';
import { SettingsStore } from './settings';

/**
 * Builds the language server on a connection that is not yet listening. Uses nothing of its host: the entry file
 * makes the connection and passes in the linter.
 */
export function createServer(connection: Connection, parts: ServerParts, logger: Logger): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsStore(logger);
  const analyses = new Analyses({ ...parts, documents, settings, logger });
  let client = clientFeatures({});
  const context: ServerContext = {
    ...parts,
    connection,
    documents,
    settings,
    analyses,
    logger,
    client: () => client,
  };
  connection.onInitialize((params) => {
    client = clientFeatures(params.capabilities);
    connectSettings(context, params);
    return initializeResult();
  });
  const pusher = new DiagnosticsPusher(context);
  registerPullDiagnostics(context);
  registerCodeActions(context);
  registerHover(context);
  registerRequests(context);
  registerSettings(context, pusher);
  documents.onDidClose(({ document }) => {
    analyses.forget(document.uri);
    settings.forget(document.uri);
  });
  documents.listen(connection);
}

function initializeResult(): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: {
        identifier: SETTINGS_SECTION,
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
    serverInfo: { name: 'Model Spec Lint' },
  };
}

/** An editor that cannot be asked for settings may send them with `initialize`. */
function connectSettings({ connection, settings, client }: ServerContext, params: InitializeParams): void {
  const source = client().configuration
    ? (uri: string) =>
        connection.workspace.getConfiguration(
          uri === '' ? { section: SETTINGS_SECTION } : { scopeUri: uri, section: SETTINGS_SECTION },
        )
    : undefined;
  settings.connect(source, sectionOf(params.initializationOptions));
}

function registerSettings(
  { connection, settings, client, documents, logger }: ServerContext,
  pusher: DiagnosticsPusher,
): void {
  connection.onInitialized(() => {
    if (!client().watchConfiguration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION })
      .catch((cause: unknown) => logger.error('The editor refused to report changes of settings', cause));
  });
  connection.onDidChangeConfiguration((params) => {
    settings.changed(sectionOf(params.settings));
    if (client().refreshDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    for (const { uri } of documents.all()) pusher.plan(uri, 0);
  });
}

/** Editors send either all settings or our section alone. */
function sectionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return SETTINGS_SECTION in value ? (value as Record<string, unknown>)[SETTINGS_SECTION] : value;
}
