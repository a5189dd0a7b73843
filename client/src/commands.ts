import {
  commands,
  env,
  Uri,
  window,
  type DiagnosticCollection,
  type Disposable,
  type LogOutputChannel,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { lookUpClause } from './clausePicker';
import type { ClauseView } from './clauseView';
import type { SpecTree } from './specTree';
import type { SpecNode } from './specTreeModel';
import type { SectionItem } from '../../server/src/protocol';
import { describe, lintWorkspace, type WorkspaceSummary } from './workspaceLint';

/** What the commands work with. */
export interface CommandParts {
  readonly output: LogOutputChannel;
  readonly collection: DiagnosticCollection;
  readonly clauses: ClauseView;
  readonly tree: SpecTree;
  readonly patterns: readonly string[];
  /** The running client; starts it when needed. */
  client(): Promise<LanguageClient>;
  restart(): Promise<unknown>;
}

/** Registers the extension's commands; each answers its caller with what it did. */
export function registerCommands(parts: CommandParts): Disposable[] {
  const handlers: Record<string, (...args: unknown[]) => unknown> = {
    'modelspec.lintWorkspace': () => lintAndTell(parts),
    'modelspec.lookUpClause': async (clause, release) => {
      const id = typeof clause === 'string' ? clause : undefined;
      if (id === undefined || typeof release !== 'string')
        return lookUpClause(await parts.client(), parts.clauses, id);
      await parts.clauses.show(release, id);
      return id;
    },
    'modelspec.filterClauses': () => parts.tree.askFilter(),
    'modelspec.clearClauseFilter': () => parts.tree.clearFilter(),
    'modelspec.openClausePage': (node) => withSection(node, ({ url }) => env.openExternal(Uri.parse(url))),
    'modelspec.copyClauseId': (node) => withSection(node, ({ id }) => env.clipboard.writeText(id)),
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

/** The view hands its commands the node they were called on; anybody may call them without. */
function withSection(node: unknown, act: (section: SectionItem) => unknown): unknown {
  const target = node as SpecNode | undefined;
  return target?.kind === 'section' ? act(target.section) : undefined;
}
