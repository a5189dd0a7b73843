import type { ClientCapabilities } from 'vscode-languageserver';

/** What the connected editor can do, read once from its `initialize` request. */
export interface ClientFeatures {
  /** The editor asks for diagnostics itself (LSP 3.17). */
  readonly pullDiagnostics: boolean;
  /** The editor can be told to ask again. */
  readonly refreshDiagnostics: boolean;
  /** The editor answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** The editor accepts a registration for configuration changes. */
  readonly watchConfiguration: boolean;
  /** Edits may name the version they are made for. */
  readonly versionedEdits: boolean;
  /** Edits may create files. */
  readonly createFiles: boolean;
  /** The editor accepts a registration for changes of files. */
  readonly watchFiles: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly markdownHover: boolean;
  /** The editor understands code actions as objects; without that only commands could be sent. */
  readonly codeActions: boolean;
}

export function clientFeatures(capabilities: ClientCapabilities): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  const diagnostics = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic !== undefined;
  return {
    pullDiagnostics: pull,
    refreshDiagnostics: pull && workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relatedInformation: diagnostics?.relatedInformation === true,
    codeDescription: diagnostics?.codeDescriptionSupport === true,
    diagnosticData: diagnostics?.dataSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
  };
}
