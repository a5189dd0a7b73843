import { AscendingSearch } from './ascendingSearch';

/** The delimiters of Jinja, Nunjucks, Mustache and Handlebars, each opening one with its closing one. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
]);

/** Does a text hold anything that a template engine would replace? */
export function hasTemplate(text: string): boolean {
  return [...MARKS].some(([open, close]) => text.includes(open) && text.includes(close));
}

/** Finds where templates end; asked in ascending order. */
export class TemplateEnds {
  readonly #text: string;
  readonly #closings: ReadonlyMap<string, AscendingSearch>;

  constructor(text: string) {
    this.#text = text;
    this.#closings = new Map([...MARKS].map(([open, close]) => [open, new AscendingSearch(text, close)]));
  }

  /** The offset after the template that begins at an offset; undefined when none begins there or it never ends. */
  after(start: number): number | undefined {
    const found = this.#closings.get(this.#text.slice(start, start + 2))?.at(start + 2) ?? -1;
    return found < 0 ? undefined : found + 2;
  }
}

/** The text with all delimiters made harmless, length kept: so that `{{x}}` is a plain scalar to a YAML parser. */
export function withoutMarks(text: string): string {
  return text.replace(/\{[{%#]|[}%#]\}/g, '__');
}
