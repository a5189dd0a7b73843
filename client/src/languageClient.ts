import type { ExtensionContext, LogOutputChannel } from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type StaticFeature,
} from 'vscode-languageclient/node';
import {
  CLAUSE_DOCUMENTS_CAPABILITY,
  CLAUSE_FINDINGS_NOTIFICATION,
  SETTINGS_SECTION,
  STATUS_NOTIFICATION,
  type ClauseFindingsParams,
  type StatusParams,
} from '../../server/src/protocol';
import { documentSelector } from './documentSelector';

/** Who is told what the server says by itself. */
export interface ServerNews {
  onStatus(status: StatusParams): void;
  onClauseFindings(findings: ClauseFindingsParams): void;
}

/** Makes the client of the bundled server; it is not started yet. */
export function createLanguageClient(
  context: ExtensionContext,
  outputChannel: LogOutputChannel,
  news: ServerNews,
): LanguageClient {
  const module = context.asAbsolutePath('server/out/server.js');
  const client = new LanguageClient(
    SETTINGS_SECTION,
    'Model Spec Lint',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
    },
    {
      documentSelector: documentSelector(context),
      outputChannel,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true },
    },
  );
  client.registerFeature(clauseDocuments);
  client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => news.onStatus(status));
  client.onNotification(CLAUSE_FINDINGS_NOTIFICATION, (findings: ClauseFindingsParams) =>
    news.onClauseFindings(findings),
  );
  return client;
}

/** Tells the server that links to clauses may lead to documents of ours. */
const clauseDocuments: StaticFeature = {
  fillClientCapabilities(capabilities) {
    const others = capabilities.experimental as object | undefined;
    capabilities.experimental = { ...others, [CLAUSE_DOCUMENTS_CAPABILITY]: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
