import { DidChangeWatchedFilesNotification, type InitializeParams } from 'vscode-languageserver';
import { CONFIG_NAMES } from '../config/loader';
import type { ServerContext } from './context';
import { filePathOf } from './documents';

/** Files whose changes may change findings: configurations, and the schemas that they may name. */
const WATCHED = [...CONFIG_NAMES.map((name) => `**/${name}`), '**/*.schema.json'];

/** Has the editor report changes of configuration files; to be called when it says that it is ready. */
export function watchConfigFiles({ connection, configs, client, logger }: ServerContext): void {
  if (!configs || !client().watchFiles) return;
  const watchers = WATCHED.map((globPattern) => ({ globPattern }));
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((cause: unknown) => logger.error('The editor refused to watch configuration files', cause));
}

/** Lints again after a change of a configuration file that matters. */
export function registerConfigFiles(
  { connection, configs, settings }: ServerContext,
  lintAgain: () => void,
): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!configs?.changed(changes.map(({ uri }) => uri))) return;
    settings.changed(undefined);
    lintAgain();
  });
}

/** The folders that are open in the editor, as paths. */
export function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap((uri) => filePathOf(uri) ?? []).map((path) => path.replace(/(?<=.)\/$/, ''));
}
