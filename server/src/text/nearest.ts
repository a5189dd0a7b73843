/**
 * Edit distance that counts insertions, deletions, replacements and swaps of neighbours as one step each
 * (optimal string alignment). Time and space are proportional to the product of the lengths: for names only.
 */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Longest name that is compared; anything longer is no misspelling of a known one. */
const LONGEST = 80;

/**
 * The known names that a misspelt one was probably meant to be, best first, at most `limit`. Case and the difference
 * between `-`, `_` and space do not count; a third of the letters may be wrong.
 */
export function nearest(name: string, known: Iterable<string>, limit = 1): string[] {
  if (name.length > LONGEST) return [];
  const wanted = normalise(name);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const ranked: { candidate: string; steps: number }[] = [];
  for (const candidate of known) {
    const other = normalise(candidate);
    if (Math.abs(other.length - wanted.length) > allowed) continue;
    const steps = distance(wanted, other);
    if (steps <= allowed) ranked.push({ candidate, steps });
  }
  ranked.sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return ranked.slice(0, limit).map((entry) => entry.candidate);
}

/** ` Did you mean x?` with a leading space, or nothing: to end a message about an unknown name. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const [best] = nearest(name, known);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '-');
}
