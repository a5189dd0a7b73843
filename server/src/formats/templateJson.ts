import type { Span } from '../model/span';
import type { DataEntry, DataKey, DataNode, EncodedText } from './dataNode';
import { decodeJsonString } from './jsonString';
import { TemplateEnds } from './templateMarks';

/** Deeper nesting is refused, as no prompt needs it and the reader calls itself once per level. */
const MAX_DEPTH = 200;
const NUMBER = /-?\d[\d.eE+-]*|true|false|null/y;

/**
 * Reads JSON that is not JSON yet because templates stand in it: between its values, or in strings with quotes of their
 * own. Takes what it can: missing or surplus commas and raw line ends in strings are no faults, and a value may be a
 * template. Linear in the length of the text.
 * @returns undefined when the text is no list or object even so
 */
export function parseTemplateJson(text: string): DataNode | undefined {
  return new TemplateJsonParser(text).run();
}

class TemplateJsonParser {
  readonly #text: string;
  readonly #templates: TemplateEnds;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#templates = new TemplateEnds(text);
  }

  run(): DataNode | undefined {
    this.#skip();
    const opening = this.#text[this.#at];
    if (opening !== '[' && opening !== '{') return undefined;
    const root = this.#value(0);
    this.#skip();
    return root && this.#at === this.#text.length ? root : undefined;
  }

  /** White space, commas and templates. */
  #skip(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const after = this.#text[this.#at] === '{' ? this.#templates.after(this.#at) : undefined;
      if (after !== undefined) this.#at = after - 1;
      else if (!/[\s,]/.test(this.#text.charAt(this.#at))) return;
    }
  }

  #value(depth: number): DataNode | undefined {
    const start = this.#at;
    const char = this.#text[start];
    if (char === '"') return this.#string();
    if ((char === '[' || char === '{') && depth < MAX_DEPTH) {
      this.#at++;
      return char === '[' ? this.#list(start, depth) : this.#map(start, depth);
    }
    NUMBER.lastIndex = start;
    const [word] = NUMBER.exec(this.#text) ?? [];
    if (word === undefined) return undefined;
    this.#at += word.length;
    return new FoundNode(word === 'null' ? 'null' : 'other', { start, end: this.#at });
  }

  #list(start: number, depth: number): DataNode | undefined {
    const items: DataNode[] = [];
    for (;;) {
      this.#skip();
      if (this.#text[this.#at] === ']') {
        this.#at++;
        return new FoundNode('list', { start, end: this.#at }, { items });
      }
      const item = this.#value(depth + 1);
      if (!item) return undefined;
      items.push(item);
    }
  }

  #map(start: number, depth: number): DataNode | undefined {
    const keys: DataKey[] = [];
    for (;;) {
      this.#skip();
      if (this.#text[this.#at] === '}') {
        this.#at++;
        return new FoundNode('map', { start, end: this.#at }, { keys });
      }
      const key = this.#text[this.#at] === '"' ? this.#string() : undefined;
      if (!key) return undefined;
      this.#blanks();
      if (this.#text[this.#at] !== ':') return undefined;
      this.#at++;
      const value = this.#entryValue(depth);
      if (!value) return undefined;
      keys.push({ name: key.text().text, span: key.span, value });
    }
  }

  /** A value, or the template in its place. */
  #entryValue(depth: number): DataNode | undefined {
    this.#blanks();
    const start = this.#at;
    const after = this.#text[start] === '{' ? this.#templates.after(start) : undefined;
    if (after === undefined) return this.#value(depth + 1);
    this.#at = after;
    return new FoundNode('template', { start, end: after });
  }

  #blanks(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  /** A string; quotes inside its templates do not end it. */
  #string(): FoundNode | undefined {
    const start = this.#at;
    for (let i = start + 1; i < this.#text.length; i++) {
      const char = this.#text[i];
      if (char === '\\') {
        if (this.#text[i + 1] === 'u' && !/^[\da-fA-F]{4}$/.test(this.#text.slice(i + 2, i + 6)))
          return undefined;
        i++;
      }
      if (char === '{') i = (this.#templates.after(i) ?? i + 1) - 1;
      else if (char === '"') {
        this.#at = i + 1;
        return new FoundNode('text', { start, end: this.#at }, { source: this.#text });
      }
    }
    return undefined;
  }
}

/** Would a replacement open, close or break a template, and so change what follows the string? */
function touchesTemplate(text: string, replacement: string, { start, end }: Span): boolean {
  const holdsBraces = (part: string) => /[{}]/.test(part.replace(/\{\{[^{}]*\}\}/g, ''));
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    holdsBraces(replacement) ||
    holdsBraces(text.slice(start, end)) ||
    (/[{}]$/.test(before) && !/[}%#]\}$/.test(before)) ||
    (/^[{}]/.test(after) && !/^\{[{%#]/.test(after))
  );
}

interface Found {
  readonly items?: readonly DataNode[];
  readonly keys?: readonly DataKey[];
  readonly source?: string;
}

class FoundNode implements DataNode {
  readonly #found: Found;

  constructor(
    readonly kind: DataNode['kind'],
    readonly span: Span,
    found: Found = {},
  ) {
    this.#found = found;
  }

  entry(key: string): DataEntry | undefined {
    const found = this.keys().findLast(({ name }) => name === key);
    return found && { span: { start: found.span.start, end: found.value.span.end }, value: found.value };
  }

  keys(): readonly DataKey[] {
    return this.#found.keys ?? [];
  }

  items(): readonly DataNode[] {
    return this.#found.items ?? [];
  }

  text(): EncodedText {
    if (this.kind !== 'text') throw new TypeError('only a string has text');
    const decoded = decodeJsonString(this.#found.source ?? '', this.span);
    return {
      ...decoded,
      encode: (text, at) => (touchesTemplate(decoded.text, text, at) ? undefined : decoded.encode(text, at)),
    };
  }

  scalar(): string | number | boolean | null {
    return this.kind === 'text' ? this.text().text : null;
  }
}
