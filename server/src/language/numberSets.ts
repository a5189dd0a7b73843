/** Sets of numbers, each kept once and numbered; the empty set has number 0. */
export class NumberSets {
  readonly #all: number[][] = [[]];
  readonly #ids = new Map([['', 0]]);

  /** The number of a set. */
  id(numbers: readonly number[]): number {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#all.length);
    this.#all.push(sorted);
    return this.#all.length - 1;
  }

  /** All sets one after the other, and by set and one more where it begins. */
  get data(): { readonly bounds: number[]; readonly members: number[] } {
    return flattened(this.#all);
  }
}

/** Lists one after the other, and by list and one more where it begins. */
export function flattened(lists: readonly (readonly number[])[]): { bounds: number[]; members: number[] } {
  const bounds = [0];
  const members: number[] = [];
  for (const list of lists) {
    for (const member of list) members.push(member);
    bounds.push(members.length);
  }
  return { bounds, members };
}
