import type * as Jsonc from 'jsonc-parser';
import type { FormatProblem } from '../model/prompt';
import type { Span } from '../model/span';
import { JSON_FAULTS } from '../text/jsonFaults';
import type { DataEntry, DataKey, DataNode, EncodedText, ParsedData } from './dataNode';
import { decodeJsonString } from './jsonString';
import { plainValue } from './plainValue';
import { visibleSpan } from './reader';

/** Loads the parser on first use. It parses a part of a file as strict JSON; spans are offsets of the whole file. */
export async function loadJsonParser(): Promise<(source: string, part: Span) => ParsedData> {
  const jsonc = await import('jsonc-parser');
  return (source, part) => parseJson(jsonc, source, part);
}

function parseJson(jsonc: typeof Jsonc, source: string, part: Span): ParsedData {
  const errors: Jsonc.ParseError[] = [];
  try {
    const text = source.slice(part.start, part.end);
    const root = jsonc.parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (root && !error) return { root: new JsonNode(source, part.start, root) };
    const words = error ? JSON_FAULTS[jsonc.printParseErrorCode(error.error)] : undefined;
    const start = part.start + (error?.offset ?? 0);
    const span = { start, end: Math.min(start + (error?.length ?? 0), part.end) };
    return { problem: broken(source, span, words ?? 'a value is expected here') };
  } catch (error) {
    // The parser recurses once per level: what is nested thousands of levels deep exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return { problem: broken(source, { start: part.start, end: part.start }, 'it is nested too deeply') };
  }
}

function broken(source: string, span: Span, words: string): FormatProblem {
  return { span: visibleSpan(source, span), severity: 'error', message: `broken JSON: ${words}` };
}

const KINDS: Readonly<Partial<Record<Jsonc.NodeType, DataNode['kind']>>> = {
  string: 'text',
  array: 'list',
  object: 'map',
  null: 'null',
};

class JsonNode implements DataNode {
  readonly kind: DataNode['kind'];
  readonly span: Span;
  readonly #source: string;
  readonly #base: number;
  readonly #node: Jsonc.Node;

  constructor(source: string, base: number, node: Jsonc.Node) {
    this.kind = KINDS[node.type] ?? 'other';
    this.span = { start: base + node.offset, end: base + node.offset + node.length };
    this.#source = source;
    this.#base = base;
    this.#node = node;
  }

  entry(key: string): DataEntry | undefined {
    if (this.kind !== 'map') return undefined;
    const property = this.#node.children?.findLast(({ children }) => children?.[0]?.value === key);
    const value = property?.children?.[1];
    if (!property || !value) return undefined;
    const start = this.#base + property.offset;
    return {
      span: { start, end: start + property.length },
      value: new JsonNode(this.#source, this.#base, value),
    };
  }

  keys(): readonly DataKey[] {
    if (this.kind !== 'map') return [];
    return (this.#node.children ?? []).flatMap(({ children }) => {
      const [key, value] = children ?? [];
      if (!key || !value) return [];
      const start = this.#base + key.offset;
      const span = { start, end: start + key.length };
      return [{ name: String(key.value), span, value: new JsonNode(this.#source, this.#base, value) }];
    });
  }

  items(): readonly DataNode[] {
    if (this.kind !== 'list') return [];
    return (this.#node.children ?? []).map((child) => new JsonNode(this.#source, this.#base, child));
  }

  text(): EncodedText {
    if (this.kind !== 'text') throw new TypeError('only a string has text');
    return decodeJsonString(this.#source, this.span);
  }

  scalar(): string | number | boolean | null {
    return plainValue(this.#node.value);
  }
}
