import type {
  ClauseFinding,
  ClauseFindingsParams,
  ClausesResult,
  SectionItem,
} from '../../server/src/protocol';

/** What the tree leaves in; an empty set of levels means all. */
export interface SpecFilter {
  readonly levels: ReadonlySet<string>;
  readonly withFindings: boolean;
}

export interface SectionNode {
  readonly kind: 'section';
  readonly section: SectionItem;
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly uri: string;
  readonly finding: ClauseFinding;
}

export type SpecNode = SectionNode | FindingNode;

const EVERYTHING: SpecFilter = { levels: new Set(), withFindings: false };

/** The sections of a release as a tree, with the findings of open documents below their clauses. Knows no editor. */
export class SpecTreeModel {
  #release = '';
  #filter = EVERYTHING;
  #nodes = new Map<string, SectionNode>();
  #children = new Map<string | null, SectionNode[]>();
  readonly #byDocument = new Map<string, readonly ClauseFinding[]>();

  /** Empty until sections were shown. */
  get release(): string {
    return this.#release;
  }

  get filter(): SpecFilter {
    return this.#filter;
  }

  set filter(filter: SpecFilter) {
    this.#filter = filter;
  }

  get isFiltered(): boolean {
    return this.#filter.levels.size > 0 || this.#filter.withFindings;
  }

  /** Takes over the sections of a release. One whose parent is not among them becomes a chapter. */
  show({ release, sections }: ClausesResult): void {
    this.#release = release;
    this.#nodes = new Map(sections.map((section) => [section.id, { kind: 'section', section }]));
    this.#children = new Map();
    for (const node of this.#nodes.values()) {
      const parent = this.#parentId(node);
      this.#children.set(parent, [...(this.#children.get(parent) ?? []), node]);
    }
  }

  /** Takes what was found in a document instead of what was found in it before. */
  setFindings({ uri, findings }: ClauseFindingsParams): void {
    if (findings.length === 0) this.#byDocument.delete(uri);
    else this.#byDocument.set(uri, findings);
  }

  /** Forgets all findings, when the server that found them is gone. */
  clearFindings(): void {
    this.#byDocument.clear();
  }

  /** What stands below a node, or at the top: first the findings, then the sections that the filter leaves in. */
  children(node?: SpecNode): SpecNode[] {
    if (node?.kind === 'finding') return [];
    const sections = this.#children.get(node ? node.section.id : null) ?? [];
    const shown = this.isFiltered ? sections.filter((child) => this.#passes(child)) : sections;
    return node ? [...this.#findingsOf(node), ...shown] : shown;
  }

  parent(node: SpecNode): SectionNode | undefined {
    const id = node.kind === 'finding' ? node.finding.clause : this.#parentId(node);
    return id === null ? undefined : this.#nodes.get(id);
  }

  /** Findings about a section and all that is below it; about the whole release without one. */
  count(node?: SectionNode): number {
    const below = this.#children.get(node ? node.section.id : null) ?? [];
    const own = node ? this.#findingsOf(node).length : 0;
    return below.reduce((sum, child) => sum + this.count(child), own);
  }

  #findingsOf({ section }: SectionNode): FindingNode[] {
    return [...this.#byDocument]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([uri, findings]) =>
        findings
          .filter(({ clause }) => clause === section.id)
          .map((finding): FindingNode => ({ kind: 'finding', uri, finding })),
      );
  }

  /** A section passes by itself or for what is below it. */
  #passes(node: SectionNode): boolean {
    const { levels, withFindings } = this.#filter;
    const { id, level } = node.section;
    const hasLevel = levels.size === 0 || (level !== null && levels.has(level));
    const hasFindings = !withFindings || this.#findingsOf(node).length > 0;
    return (hasLevel && hasFindings) || (this.#children.get(id) ?? []).some((child) => this.#passes(child));
  }

  #parentId({ section }: SectionNode): string | null {
    return section.parent !== null && this.#nodes.has(section.parent) ? section.parent : null;
  }
}
