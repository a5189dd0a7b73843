/** Searches a text for one string over and over, from ascending offsets: linear in all, also when nothing is left to find. */
export class AscendingSearch {
  readonly #text: string;
  readonly #wanted: string;
  #next: number | undefined;

  constructor(text: string, wanted: string) {
    this.#text = text;
    this.#wanted = wanted;
  }

  /** The first place at or after an offset, or -1. */
  at(offset: number): number {
    if (this.#next === undefined || (this.#next >= 0 && this.#next < offset))
      this.#next = this.#text.indexOf(this.#wanted, offset);
    return this.#next;
  }
}
