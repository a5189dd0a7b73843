import type { FormatProblem } from '../model/prompt';
import type { Span } from '../model/span';
import { AscendingSearch } from './ascendingSearch';
import { TemplateEnds } from './templateMarks';

/** A piece of a text with XML tags. Together the pieces are the whole text. */
export type XmlPiece =
  | { readonly kind: 'text' | 'comment' | 'cdata'; readonly span: Span }
  | {
      readonly kind: 'open' | 'close' | 'empty';
      readonly span: Span;
      /** In lower case. */
      readonly name: string;
      /** Values of the quoted attributes, without the quotes. */
      readonly attributes: ReadonlyMap<string, Span>;
    };

const TAG_NAME = /<\/?([a-zA-Z][\w.:-]{0,100})/y;
const ATTRIBUTE = /\s*([^\s=<>/"']{1,200})(?:\s*=\s*(["']))?/y;

/**
 * Takes a text with XML tags apart. Tolerant: what does not look like a tag is text, and so are templates, which may hold
 * angle brackets. Linear in the length of the text.
 */
export function* scanXml(text: string, problems: FormatProblem[]): Generator<XmlPiece> {
  const scanner = new XmlScanner(text, problems);
  const templates = new TemplateEnds(text);
  const marks = /<|\{\{/g;
  let from = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    const piece = mark[0] === '<' ? scanner.piece(at) : undefined;
    marks.lastIndex = piece ? piece.span.end : (templates.after(at) ?? at + mark[0].length);
    if (!piece) continue;
    if (at > from) yield { kind: 'text', span: { start: from, end: at } };
    yield piece;
    from = piece.span.end;
  }
  if (from < text.length) yield { kind: 'text', span: { start: from, end: text.length } };
}

class XmlScanner {
  readonly #text: string;
  readonly #problems: FormatProblem[];
  readonly #ends: Readonly<Record<'-->' | ']]>' | '?>' | '"' | "'", AscendingSearch>>;

  constructor(text: string, problems: FormatProblem[]) {
    this.#text = text;
    this.#problems = problems;
    this.#ends = {
      '-->': new AscendingSearch(text, '-->'),
      ']]>': new AscendingSearch(text, ']]>'),
      '?>': new AscendingSearch(text, '?>'),
      '"': new AscendingSearch(text, '"'),
      "'": new AscendingSearch(text, "'"),
    };
  }

  /** What begins with the angle bracket at an offset; undefined for one that is text. */
  piece(at: number): XmlPiece | undefined {
    if (this.#text.startsWith('<!--', at)) return this.#until('comment', at, 4, '-->');
    if (this.#text.startsWith('<?', at)) return this.#until('comment', at, 2, '?>');
    if (this.#text.startsWith('<![CDATA[', at)) return this.#until('cdata', at, 9, ']]>');
    TAG_NAME.lastIndex = at;
    const name = TAG_NAME.exec(this.#text)?.[1];
    return name === undefined ? undefined : this.#tag(at, TAG_NAME.lastIndex, name.toLowerCase());
  }

  #until(
    kind: 'comment' | 'cdata',
    start: number,
    opening: number,
    close: '-->' | ']]>' | '?>',
  ): XmlPiece | undefined {
    const found = this.#ends[close].at(start + opening);
    if (found >= 0) return { kind, span: { start, end: found + close.length } };
    this.#fault({ start, end: start + opening }, `what begins here is not closed by "${close}"`);
    return undefined;
  }

  #tag(start: number, nameEnd: number, name: string): XmlPiece {
    const attributes = new Map<string, Span>();
    const isClosing = this.#text[start + 1] === '/';
    let at = nameEnd;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(this.#text);
      if (!found) break;
      at = ATTRIBUTE.lastIndex;
      const quote = found[2] as '"' | "'" | undefined;
      if (quote === undefined) continue;
      const end = this.#ends[quote].at(at);
      if (end < 0) break;
      attributes.set(found[1] ?? '', { start: at, end });
      at = end + 1;
    }
    while (/[\s/]/.test(this.#text.charAt(at))) at++;
    const isEmpty = this.#text[at - 1] === '/';
    if (this.#text[at] === '>') at++;
    else this.#fault({ start, end: nameEnd }, `the tag of <${name}> is not closed by ">"`);
    const kind = isClosing ? 'close' : isEmpty ? 'empty' : 'open';
    return { kind, span: { start, end: at }, name, attributes };
  }

  #fault(span: Span, message: string): void {
    this.#problems.push({ span, severity: 'error', message });
  }
}
