import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import { SETTINGS_SECTION, STATUS_NOTIFICATION, type StatusParams } from '../../server/src/protocol';
import { documentSelector } from './documentSelector';

/** Makes the client of the bundled server; it is not started yet. */
export function createLanguageClient(
  context: ExtensionContext,
  outputChannel: LogOutputChannel,
  onStatus: (status: StatusParams) => void,
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
  client.onNotification(STATUS_NOTIFICATION, onStatus);
  return client;
}
