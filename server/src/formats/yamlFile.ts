import type * as Yaml from 'yaml';
import type { Alias, Document, ParsedNode, YAMLMap } from 'yaml';
import type { FormatProblem } from '../model/prompt';
import type { Span } from '../model/span';

/** A parsed YAML text that may be a part of a file (front matter); all spans are offsets of the whole file. */
export class YamlFile {
  readonly source: string;
  readonly yaml: typeof Yaml;
  readonly root: ParsedNode | null;
  readonly #document: Document.Parsed;
  readonly #base: number;

  private constructor(yaml: typeof Yaml, source: string, base: number, document: Document.Parsed) {
    this.yaml = yaml;
    this.source = source;
    this.root = document.contents;
    this.#document = document;
    this.#base = base;
  }

  /**
   * Parses the part of a file. Loads the parser on first use.
   * @param text what to parse in place of the part itself, of the same length; for lenient readers
   * @returns the first fault as a problem when the YAML is broken
   */
  static async parse(
    source: string,
    part: Span,
    text = source.slice(part.start, part.end),
  ): Promise<YamlFile | FormatProblem> {
    const yaml = await import('yaml');
    const fault = (start: number, end: number, message: string): FormatProblem => ({
      span: { start: part.start + start, end: part.start + Math.max(start, Math.min(end, text.length)) },
      severity: 'error',
      message: `broken YAML: ${message}`,
    });
    try {
      const document = yaml.parseDocument(text, {
        prettyErrors: false,
        keepSourceTokens: false,
        logLevel: 'silent',
      });
      const [error] = document.errors;
      if (error) return fault(error.pos[0], error.pos[1], error.message);
      return new YamlFile(yaml, source, part.start, document);
    } catch (error) {
      // The parser recurses once per level: what is nested thousands of levels deep exhausts the stack.
      if (error instanceof RangeError) return fault(0, 0, 'it is nested too deeply');
      throw error;
    }
  }

  /** What an alias stands for; any other node is its own answer. */
  resolve(node: unknown): ParsedNode | undefined {
    const { isAlias, isNode } = this.yaml;
    const target: unknown = isAlias(node) ? (node as Alias).resolve(this.#document) : node;
    return isNode(target) ? (target as ParsedNode) : undefined;
  }

  /** The value of a key of a map, with aliases resolved, and where the key stands. Undefined when there is none. */
  entry(
    map: unknown,
    name: string,
  ): { readonly key: Span; readonly value: ParsedNode | undefined } | undefined {
    const { isMap, isScalar } = this.yaml;
    const node = this.resolve(map);
    if (!isMap(node)) return undefined;
    const pair = (node as YAMLMap).items.find(({ key }) => isScalar(key) && key.value === name);
    return pair && { key: this.spanOf(pair.key as ParsedNode), value: this.resolve(pair.value) };
  }

  /** The value of a key of a map, or undefined. */
  get(map: unknown, name: string): ParsedNode | undefined {
    return this.entry(map, name)?.value;
  }

  /** The items of a sequence, aliases resolved; empty for any other node. */
  items(node: unknown): ParsedNode[] {
    const seq = this.resolve(node);
    if (!this.yaml.isSeq(seq)) return [];
    return seq.items.map((item) => this.resolve(item)).filter((item) => item !== undefined);
  }

  /** Where a node stands in the file, without the comments and blank lines after it. */
  spanOf(node: ParsedNode): Span {
    const [start, end] = node.range;
    return { start: this.#base + start, end: this.#base + end };
  }
}
