/** One sentence or two about a release id that is not known, or whose imported text is damaged. */
export function unknownRelease({ releases }: { readonly releases: readonly string[] }, id: string): string {
  if (releases.includes(id)) return `The imported text of ${id} cannot be used: import it again.`;
  return `The Model Spec release "${id}" is not known. Known releases: ${releases.join(', ')}.`;
}
