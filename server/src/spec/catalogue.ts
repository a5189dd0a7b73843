import type { Level } from '../model/authority';
import type { Clause, Release, Section } from '../model/clause';

/** The page of a release. Source: the site's own links; every release is published as `<date>.html`. */
export function releaseUrl(release: string): string {
  return `https://model-spec.openai.com/${release}.html`;
}

/** Fields that read differently up to and including an older release. */
export type Until<T> = Partial<T> & { readonly until: string };

/**
 * Something that several releases share. The entry itself reads as in the newest release that has it; `was` lists, oldest
 * first, what older releases said instead, so that text common to several releases is stored once.
 */
type Versioned<T> = T & { readonly was?: readonly Until<T>[] };

interface SectionFacts {
  readonly title: string;
  readonly level?: Level;
  readonly parent?: string | null;
  /** The sibling it follows, where an older release had another order. */
  readonly after?: string;
}

/** One heading in `catalogue/structure.json`. Without `since` and `until` it stands in every known release. */
export interface SectionEntry extends Versioned<SectionFacts> {
  readonly id: string;
  readonly tags?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly became?: readonly string[];
}

/** `catalogue/structure.json`: the facts of all releases, which the linter needs at every start. */
export interface Structure {
  readonly releases: readonly {
    readonly release: string;
    readonly sha256?: string;
    readonly levelNames?: Partial<Record<Level, string>>;
  }[];
  readonly sections: readonly SectionEntry[];
}

export interface ClauseText {
  readonly summary: string;
  /** Only where there is more to say than the sentence for the clause's level. */
  readonly whoMayChange?: string;
  readonly examples: NonNullable<Clause['examples']>;
}

/** `catalogue/texts.json`: our own words on every clause. */
export interface Texts {
  /** Who may change a clause of this level, for clauses that do not say it themselves. */
  readonly levels: Readonly<Record<Level, Versioned<{ readonly whoMayChange: string }>>>;
  readonly clauses: Readonly<
    Record<string, Versioned<ClauseText> & { readonly changed?: Readonly<Record<string, string>> }>
  >;
}

/** The entry as a release has it: each field from the oldest variant that still covers the release. */
export function inRelease<T extends object>(entry: Versioned<T>, release: string): T {
  // ISO dates sort as text. The closest variant is spread last, so it wins.
  const variants = (entry.was ?? []).filter((variant) => release <= variant.until).reverse();
  return Object.assign({}, entry, ...variants) as T;
}

/** The release's headings in document order, depth first. */
function sectionsOf(structure: Structure, release: string, url: string): Section[] {
  const children = new Map<string | null, (SectionEntry & SectionFacts)[]>();
  for (const entry of structure.sections) {
    if (release < (entry.since ?? '') || release > (entry.until ?? release)) continue;
    const fields = { ...entry, ...inRelease<SectionFacts>(entry, release) };
    const siblings = children.get(fields.parent ?? null) ?? [];
    children.set(fields.parent ?? null, [...siblings, fields]);
  }
  const sections: Section[] = [];
  const visit = (parent: string | null, depth: number): void => {
    for (const entry of inOrder(children.get(parent) ?? [])) {
      const { id, title, level = null, tags = [], became } = entry;
      sections.push({
        id,
        title,
        level,
        tags,
        depth,
        parent,
        url: `${url}#${id}`,
        ...(became && { became }),
      });
      visit(id, depth + 1);
    }
  };
  visit(null, 1);
  return sections;
}

function inOrder<T extends { readonly id: string; readonly after?: string }>(
  siblings: readonly T[],
): readonly T[] {
  const moved = siblings.filter((sibling) => sibling.after !== undefined);
  const order = siblings.filter((sibling) => sibling.after === undefined);
  for (const sibling of moved) {
    order.splice(order.findIndex((other) => other.id === sibling.after) + 1, 0, sibling);
  }
  return order;
}

/**
 * Puts one release together from the catalogue.
 * @throws {Error} when a clause has no text: the catalogue's own test keeps that from happening.
 */
export function buildRelease(structure: Structure, texts: Texts, release: string): Release | undefined {
  const facts = structure.releases.find((known) => known.release === release);
  if (!facts) return undefined;
  const url = releaseUrl(release);
  const sections = sectionsOf(structure, release, url);
  const clauses = new Map<string, Clause>();
  for (const section of sections) {
    if (section.level === null) continue;
    const entry = texts.clauses[section.id];
    if (!entry) throw new Error(`The catalogue has no text for ${section.id}.`);
    const { summary, examples, whoMayChange } = inRelease<ClauseText>(entry, release);
    const changed = entry.changed?.[release];
    clauses.set(section.id, {
      ...section,
      level: section.level,
      summary,
      whoMayChange: whoMayChange ?? inRelease(texts.levels[section.level], release).whoMayChange,
      examples,
      ...(changed !== undefined && { changed }),
    });
  }
  return { ...facts, url, sections, clauses };
}
