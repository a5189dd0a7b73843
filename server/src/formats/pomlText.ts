import type { Author } from '../model/authority';
import type { Message, SourceMap } from '../model/prompt';
import type { Span } from '../model/span';
import { withLineEndsOf } from '../text/lineEnds';
import { MappedText } from '../text/mappedText';
import { firstIndex } from '../text/search';

/** Elements that do not end a paragraph. */
const INLINE = new Set([
  'a',
  'b',
  'bold',
  'code',
  'em',
  'i',
  'italic',
  's',
  'span',
  'strong',
  'u',
  'underline',
]);
/** Escapes (microsoft/poml, docs/language/standalone.md) begin with `#` where XML has `&`; both are met. */
const NAMES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  hash: '#',
  lbrace: '{',
  rbrace: '}',
};
const ESCAPE = /[#&](quot|apos|amp|lt|gt|hash|lbrace|rbrace);/g;
/** What would be read as an escape, or could become one together with the text that follows. */
const NEAR_ESCAPE = /[#&](?=[a-z]{2,6};|[a-z]{0,6}$)/g;

/** The text of one POML message: without tags, escapes and the indentation of its lines, with the map back. */
export class PomlText {
  readonly #source: string;
  readonly #start: number;
  readonly #decoded: MappedText;
  /** Stretches of the decoded text that no replacement may reach into, in order: tags, comments, raw sections. */
  readonly #fixed: Span[] = [];
  #end: number;
  #atLineStart = true;
  #hasWords = false;
  /** The tag that parts what was said from what may come. */
  #break: Span | undefined;

  constructor(source: string, start: number) {
    this.#source = source;
    this.#start = start;
    this.#end = start;
    this.#decoded = new MappedText(source, start);
  }

  /** Is there anything for the model to read? */
  get hasWords(): boolean {
    return this.#hasWords;
  }

  /** Text with escapes. */
  text({ start, end }: Span): void {
    const isBlank = this.#source.slice(start, end).trim() === '';
    if (isBlank && (this.#break || this.#decoded.length === 0)) return;
    this.#putBreak();
    this.#hasWords ||= !isBlank;
    for (let at = start; at < end;) {
      const newline = this.#source.indexOf('\n', at);
      const lineEnd = newline < 0 || newline >= end ? end : newline + 1;
      const line = this.#source.slice(at, lineEnd);
      const indent = this.#atLineStart ? (/^[ \t]*/.exec(line)?.[0].length ?? 0) : 0;
      this.#unescape({ start: at + indent, end: lineEnd });
      this.#atLineStart = line.endsWith('\n') || (this.#atLineStart && indent === line.length);
      at = lineEnd;
    }
    this.#end = end;
  }

  /** A comment stays: the linter may be spoken to in it. */
  comment(span: Span): void {
    this.#keep(span, span);
  }

  /** The raw text of a CDATA section. */
  cdata(span: Span): void {
    this.#keep({ start: span.start + '<![CDATA['.length, end: span.end - ']]>'.length }, span);
    this.#hasWords = true;
  }

  /** A tag is no text, but most of them begin a paragraph. */
  tag(name: string, span: Span): void {
    const at = this.#decoded.length;
    if (at === 0) return;
    if (INLINE.has(name)) this.#fixed.push({ start: at, end: at });
    else this.#break = span;
  }

  message(role: string, author: Author): Message {
    const { text, map } = this.#decoded.build();
    return {
      role,
      author,
      text,
      map,
      span: { start: this.#start, end: this.#end },
      comment: 'html',
      encode: (replacement, at) => this.#encode(text, map, replacement, at),
    };
  }

  #putBreak(): void {
    if (!this.#break) return;
    const start = this.#decoded.length;
    this.#decoded.put('\n\n', this.#break);
    this.#fixed.push({ start, end: this.#decoded.length });
    this.#atLineStart = true;
    this.#break = undefined;
  }

  #keep(raw: Span, { end }: Span): void {
    this.#putBreak();
    const start = this.#decoded.length;
    this.#decoded.copy(raw.start, raw.end);
    this.#fixed.push({ start, end: this.#decoded.length });
    this.#atLineStart = false;
    this.#end = end;
  }

  #unescape({ start, end }: Span): void {
    let at = start;
    for (const { 0: escape, 1: name = '', index } of this.#source.slice(start, end).matchAll(ESCAPE)) {
      const from = start + index;
      this.#decoded.copy(at, from);
      at = from + escape.length;
      this.#decoded.put(NAMES[name] ?? '', { start: from, end: at });
    }
    this.#decoded.copy(at, end);
  }

  #encode(text: string, map: SourceMap, replacement: string, at: Span): string | undefined {
    const before = text.slice(Math.max(0, at.start - 8), at.start);
    const edited = before + replacement;
    // Blanks at the beginning of a line do not count in POML.
    const near = edited + text.slice(at.end, at.end + 8);
    if (/\n[ \t]/.test(near) || (at.start === before.length && /^[ \t]/.test(near))) return undefined;
    // The indentation of a line that moves up would become text.
    const { end } = map.toSourceSpan(at);
    const joins = text.slice(at.start, at.end).endsWith('\n') && !edited.endsWith('\n');
    if (joins && /[ \t]/.test(this.#source.charAt(end))) return undefined;
    // Letters that would make an escape of what stands before them.
    if (/[#&][a-z]{0,6}$/.test(before)) return undefined;
    // An open brace could turn the tags that follow into a part of a template.
    if (/[{}]/.test(replacement.replace(/\{\{[^{}<>]*\}\}/g, ''))) return undefined;
    const next = this.#fixed[firstIndex(this.#fixed.length, (i) => (this.#fixed[i]?.end ?? 0) > at.start)];
    if (next && next.start < at.end) return undefined;
    const escaped = replacement
      .replace(NEAR_ESCAPE, (mark) => (mark === '#' ? '#hash;' : '#amp;'))
      .replaceAll('<', '#lt;');
    return withLineEndsOf(escaped, this.#source);
  }
}
