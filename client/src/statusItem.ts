import { languages, LanguageStatusSeverity, window, type Disposable, type DocumentSelector } from 'vscode';
import type { StatusParams } from '../../server/src/protocol';

/** The entry in VS Code's language status: the release that judges the document, and what was found. */
export class StatusItem implements Disposable {
  readonly #item;
  readonly #statuses = new Map<string, StatusParams>();
  readonly #listener: Disposable;
  #failure: string | undefined;

  constructor(selector: DocumentSelector) {
    this.#item = languages.createLanguageStatusItem('modelspec.status', selector);
    this.#item.name = 'Model Spec Lint';
    this.#item.command = { command: 'modelspec.showOutput', title: 'Show output' };
    this.#listener = window.onDidChangeActiveTextEditor(() => this.#show());
    this.#show();
  }

  /** Takes what the server says about a document. */
  update(status: StatusParams): void {
    this.#failure = undefined;
    this.#statuses.set(status.uri, status);
    this.#show();
  }

  starting(): void {
    this.#failure = undefined;
    this.#item.busy = true;
  }

  started(): void {
    this.#item.busy = false;
    this.#show();
  }

  failed(message: string): void {
    this.#item.busy = false;
    this.#failure = message;
    this.#show();
  }

  forget(uri: string): void {
    this.#statuses.delete(uri);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const status = this.#statuses.get(window.activeTextEditor?.document.uri.toString() ?? '');
    const problem = this.#failure ?? status?.problem;
    this.#item.severity =
      problem === undefined ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
    this.#item.text = status?.spec === undefined ? 'Model Spec' : `Model Spec ${status.spec}`;
    this.#item.detail = problem ?? (status ? countOf(status.findings) : 'Not a prompt, or not linted yet');
  }
}

function countOf(findings: number): string {
  if (findings === 0) return 'No findings';
  return findings === 1 ? '1 finding' : `${findings} findings`;
}
