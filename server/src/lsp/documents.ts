import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CANDIDATE_LANGUAGES, PROMPT_LANGUAGES } from '../protocol';

/** A document as far as naming it goes. */
export type NamedDocument = Pick<TextDocument, 'uri' | 'languageId'>;

/** Path part of a URI, decoded, with forward slashes; the URI itself when it is not a valid one. */
export function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return uri;
  }
}

/** Do the file name or the beginning of the text make this a prompt? */
export type PromptTest = (path: string, textHead: string) => boolean;

/**
 * The path by which a document's reader is chosen, or undefined when the document is no prompt: neither its name nor
 * its content nor its language is a prompt's. A document whose name says nothing gets the ending of its language.
 */
export function promptPath(
  document: NamedDocument,
  text: string,
  isPromptFile: PromptTest,
): string | undefined {
  const path = pathOf(document.uri);
  if (isPromptFile(path, text)) return path;
  const ending = endingOf(document.languageId, PROMPT_LANGUAGES);
  if (ending !== undefined) return path + ending;
  const candidate = endingOf(document.languageId, CANDIDATE_LANGUAGES);
  return candidate !== undefined && isPromptFile(path + candidate, text) ? path + candidate : undefined;
}

function endingOf(languageId: string, endings: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(endings, languageId) ? endings[languageId] : undefined;
}
