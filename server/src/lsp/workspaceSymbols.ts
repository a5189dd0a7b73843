import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Release, Section } from '../model/clause';
import { clauseUri } from '../protocol';
import { levelName } from '../spec';
import { releaseFor } from './clauseReferences';
import type { ServerContext } from './context';
import { guarded } from './guard';

const BEGINNING = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Finds clauses by title and id among the symbols of the workspace, in an editor that shows clause documents. */
export function registerWorkspaceSymbols(context: ServerContext): void {
  context.connection.onWorkspaceSymbol(
    guarded<WorkspaceSymbolParams, WorkspaceSymbol[]>(
      context.logger,
      'workspace/symbol',
      [],
      async ({ query }) => {
        if (!context.client().clauseDocuments) return [];
        const release = await releaseFor(undefined, context);
        if (!release) return [];
        return release.sections
          .map((section) => toSymbol(section, release))
          .filter(({ name }) => containsInOrder(name, query));
      },
    ),
  );
}

function toSymbol(section: Section, release: Release): WorkspaceSymbol {
  const level = section.level === null ? 'section' : `${levelName(release, section.level)} level`;
  return {
    // Editors compare what is typed with the name alone, so both names of the clause are in it.
    name: `${section.title} · ${section.id}`,
    kind: section.level === null ? SymbolKind.Namespace : SymbolKind.Constant,
    containerName: `Model Spec ${release.release}, ${level}`,
    location: { uri: clauseUri(release.release, section.id), range: BEGINNING },
  };
}

/** LSP's rule for symbol queries: the characters occur in this order; the editor ranks and narrows down. */
function containsInOrder(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s/g, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
