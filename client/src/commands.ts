import { commands, window, type DiagnosticCollection, type Disposable, type LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ClauseView } from './clauseView';
import { describe, lintWorkspace, type WorkspaceSummary } from './workspaceLint';

/** What the commands work with. */
export interface CommandParts {
  readonly output: LogOutputChannel;
  readonly collection: DiagnosticCollection;
  readonly clauses: ClauseView;
  readonly patterns: readonly string[];
  /** The running client; starts it when needed. */
  client(): Promise<LanguageClient>;
  restart(): Promise<unknown>;
}

/** Registers the extension's commands; each answers its caller with what it did. */
export function registerCommands(parts: CommandParts): Disposable[] {
  const handlers: Record<string, (...args: unknown[]) => unknown> = {
    'modelspec.lintWorkspace': () => lintAndTell(parts),
    'modelspec.explainClause': async (clause) =>
      parts.clauses.explain(await parts.client(), typeof clause === 'string' ? clause : undefined),
    'modelspec.restartServer': () => parts.restart().then(() => undefined),
    'modelspec.showOutput': () => parts.output.show(true),
  };
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
}

async function lintAndTell(parts: CommandParts): Promise<WorkspaceSummary> {
  const summary = await lintWorkspace(await parts.client(), parts.collection, parts.patterns);
  const showProblems = 'Show Problems';
  void window.showInformationMessage(describe(summary), showProblems).then((choice) => {
    if (choice === showProblems) void commands.executeCommand('workbench.actions.view.problems');
  });
  return summary;
}
