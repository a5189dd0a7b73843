import { CLAUSE_FINDINGS_NOTIFICATION, type ClauseFinding, type ClauseFindingsParams } from '../protocol';
import type { Analysis } from './analyses';
import type { ServerContext } from './context';
import { toRange } from './diagnosticMapper';

/** More findings than a person looks through, per document. */
const MOST_FINDINGS = 1000;

/** Tells our own client which clauses the findings of open documents are about. Other editors are told nothing. */
export class ClauseFindings {
  readonly #context: Pick<ServerContext, 'client' | 'connection'>;
  /** What was said last of each document that has findings. */
  readonly #said = new Map<string, string>();

  constructor(context: ServerContext) {
    this.#context = context;
    context.documents.onDidClose(({ document }) => this.clear(document.uri));
  }

  /** Takes back what was said of a document that is closed or no longer a prompt. */
  clear(uri: string): void {
    this.#say(uri, []);
  }

  /** Sends the findings of an analysis, unless they are as before. */
  announce({ document, findings, lines }: Analysis): void {
    const found = findings.slice(0, MOST_FINDINGS).flatMap(({ clause, severity, message, span }) => {
      return clause === undefined ? [] : [{ clause, severity, message, range: toRange(span, lines) }];
    });
    this.#say(document.uri, found);
  }

  #say(uri: string, findings: readonly ClauseFinding[]): void {
    if (!this.#context.client().clauseDocuments) return;
    const content = findings.length === 0 ? '' : JSON.stringify(findings);
    if (content === (this.#said.get(uri) ?? '')) return;
    if (content === '') this.#said.delete(uri);
    else this.#said.set(uri, content);
    const params: ClauseFindingsParams = { uri, findings };
    void this.#context.connection.sendNotification(CLAUSE_FINDINGS_NOTIFICATION, params);
  }
}
