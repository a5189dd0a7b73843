/** An editor on a server with the real releases, as our own client sees it: `|` marks the cursor in a text. */
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  HoverRequest,
  WorkspaceSymbolRequest,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  type DocumentLink,
  type Hover,
  type Location,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CLAUSE_DOCUMENTS_CAPABILITY } from '../../src/protocol';
import { getRelease, NEWEST_RELEASE, RELEASES } from '../../src/spec';
import { MODERN, type Editor } from './editor';
import { startFakeServer } from './fakeLinter';

export const OUR_CLIENT: ClientCapabilities = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    completion: { completionItem: { documentationFormat: ['markdown'] } },
  },
  experimental: { [CLAUSE_DOCUMENTS_CAPABILITY]: true },
};

export async function startClauseEditor(capabilities = OUR_CLIENT): Promise<ClauseEditor> {
  const { editor } = startFakeServer({
    releases: () => RELEASES,
    getRelease: (spec) => getRelease(spec ?? NEWEST_RELEASE),
  });
  await editor.initialize(capabilities);
  return new ClauseEditor(editor);
}

interface Opened {
  readonly uri: string;
  readonly text: string;
  readonly position: { line: number; character: number };
}

export class ClauseEditor {
  readonly editor: Editor;
  #count = 0;

  constructor(editor: Editor) {
    this.editor = editor;
  }

  /** Opens a document; `name` is a file name. */
  async open(name: string, marked: string): Promise<Opened> {
    const uri = `file:///project${++this.#count}/${name}`;
    const offset = Math.max(0, marked.indexOf('|'));
    const text = marked.replace('|', '');
    const languageId = /\.ya?ml$/.test(name) ? 'yaml' : /\.json$/.test(name) ? 'json' : 'markdown';
    await this.editor.open(uri, text, languageId);
    return { uri, text, position: TextDocument.create(uri, '', 1, text).positionAt(offset) };
  }

  async completions(name: string, marked: string): Promise<CompletionItem[]> {
    const { uri, position } = await this.open(name, marked);
    const list = await this.editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
    });
    return (list as CompletionList | null)?.items ?? [];
  }

  /** The text after the completion of a word was accepted; undefined when it is not offered. */
  async completed(name: string, marked: string, word: string): Promise<string | undefined> {
    const items = await this.completions(name, marked);
    const edit = items.find(({ label }) => label === word)?.textEdit;
    if (!edit || !('range' in edit)) return undefined;
    const document = TextDocument.create('file:///copy', '', 1, marked.replace('|', ''));
    return TextDocument.applyEdits(document, [edit]);
  }

  async definition(name: string, marked: string): Promise<string | undefined> {
    const { uri, position } = await this.open(name, marked);
    const answer = await this.editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position,
    });
    return (answer as Location | null)?.uri;
  }

  async hover(name: string, marked: string): Promise<Hover | null> {
    const { uri, position } = await this.open(name, marked);
    return this.editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  /** The links of a document as pairs of the words and the target. */
  async links(name: string, marked: string): Promise<(readonly [string, string])[]> {
    const { uri, text } = await this.open(name, marked);
    const links = await this.editor.connection.sendRequest(DocumentLinkRequest.type, {
      textDocument: { uri },
    });
    const document = TextDocument.create(uri, '', 1, text);
    return (links as DocumentLink[]).map(({ range, target = '' }) => [document.getText(range), target]);
  }

  async symbols(query: string): Promise<WorkspaceSymbol[]> {
    const found = await this.editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return found as WorkspaceSymbol[];
  }
}
