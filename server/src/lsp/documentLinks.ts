import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { Release, Section } from '../model/clause';
import { clauseUri } from '../protocol';
import { levelName } from '../spec';
import { LineIndex } from '../text/lineIndex';
import { referencesIn, releaseFor, textKind } from './clauseReferences';
import type { ServerContext } from './context';
import { toRange } from './diagnosticMapper';
import { guarded } from './guard';

/** More links than anybody follows; what is sent per key stays bounded. */
const MOST_LINKS = 500;

/** Makes the clause ids in comments, settings and `spec:` references links. */
export function registerDocumentLinks(context: ServerContext): void {
  context.connection.onDocumentLinks(
    guarded<DocumentLinkParams, DocumentLink[]>(
      context.logger,
      'textDocument/documentLink',
      [],
      async ({ textDocument }) => {
        const document = context.documents.get(textDocument.uri);
        if (!document) return [];
        const text = document.getText();
        const kind = textKind(document, text, context.isPromptFile);
        const release = kind && (await releaseFor(document.uri, context));
        if (!release) return [];
        const lines = new LineIndex(text);
        const references = referencesIn(text, kind, release).slice(0, MOST_LINKS);
        return references.map(({ section, span }) => ({
          range: toRange(span, lines),
          target: context.client().clauseDocuments ? clauseUri(release.release, section.id) : section.url,
          tooltip: describe(section, release),
        }));
      },
    ),
  );
}

function describe(section: Section, release: Release): string {
  const level = section.level === null ? 'section' : `${levelName(release, section.level)} level`;
  return `${section.title} (${level}, ${release.release})`;
}
