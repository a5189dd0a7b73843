import type { Lexicon } from './lexicon';

/** The bits of a group were looked up. */
const KNOWN = 1 << 30;

/** Tells which of a few concepts are expressed, as bits. */
export class ConceptBits {
  readonly #bits: ReadonlyMap<number, number>;
  /** By concept group. Filled in as groups are met. */
  readonly #ofGroup: Int32Array;

  /**
   * @param bits by the name of a concept; below 2 to the power of 30
   * @throws {Error} on an unknown concept
   */
  constructor(
    readonly lexicon: Lexicon,
    bits: Readonly<Record<string, number>>,
  ) {
    this.#bits = new Map(Object.entries(bits).map(([name, bit]) => [lexicon.id(name), bit]));
    this.#ofGroup = new Int32Array(lexicon.groupCount);
  }

  /** The bits of all concepts that some concept groups belong to; other bits may be set besides. */
  of(groups: readonly number[]): number {
    let bits = 0;
    for (let index = 0; index < groups.length; index++) {
      const group = groups[index] as number;
      bits |= this.#ofGroup[group] || this.#look(group);
    }
    return bits;
  }

  #look(group: number): number {
    let bits = KNOWN;
    for (const concept of this.lexicon.conceptsOf(group)) bits |= this.#bits.get(concept) ?? 0;
    return (this.#ofGroup[group] = bits);
  }
}
