import type { StructuredPatchHunk } from 'diff';

/** Changed lines up to which the smallest patch is looked for: the search takes the square of their number. */
const MAX_EDITS = 2000;

/** A unified diff of two versions of a file; one of very many changes replaces the whole text. */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } = await import('diff');
  const [from, to] = [`a/${path}`, `b/${path}`];
  const options = { headerOptions: FILE_HEADERS_ONLY, maxEditLength: MAX_EDITS };
  const patch = createTwoFilesPatch(from, to, before, after, undefined, undefined, options);
  if (patch !== undefined) return patch;
  const whole = {
    oldFileName: from,
    newFileName: to,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [replacement(before, after)],
  };
  return formatPatch(whole, FILE_HEADERS_ONLY);
}

function replacement(before: string, after: string): StructuredPatchHunk {
  const old = marked(before, '-');
  const now = marked(after, '+');
  return {
    oldStart: 1,
    oldLines: old.count,
    newStart: 1,
    newLines: now.count,
    lines: [...old.lines, ...now.lines],
  };
}

/** Lines as a hunk has them; carriage returns belong to them. */
function marked(
  text: string,
  mark: '-' | '+',
): { readonly lines: readonly string[]; readonly count: number } {
  const lines = text.split('\n').map((line) => mark + line);
  if (!text.endsWith('\n') && text !== '') {
    return { lines: [...lines, '\\ No newline at end of file'], count: lines.length };
  }
  lines.pop();
  return { lines, count: lines.length };
}
