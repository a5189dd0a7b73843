/**
 * Does the path match one of the globs and none of those that begin with `!`? `**` stands for any folders, `*` for a
 * part of one name; nothing else is special. Done without a regular expression, as paths come from outside.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  const names = path.split('/');
  const matches = (glob: string) => matchNames(names, names.length, glob.split('/'));
  return (
    globs.some((glob) => !glob.startsWith('!') && matches(glob)) &&
    !globs.some((glob) => glob.startsWith('!') && matches(glob.slice(1)))
  );
}

/** The last name of a path with forward slashes. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Matches the first `count` names from the end on: the file name rules out most globs at once. */
function matchNames(names: readonly string[], count: number, pattern: readonly string[]): boolean {
  const last = pattern.at(-1);
  if (last === undefined) return count === 0;
  const before = pattern.slice(0, -1);
  if (last === '**') {
    for (let taken = 0; taken <= count; taken++) if (matchNames(names, count - taken, before)) return true;
    return false;
  }
  const name = names[count - 1];
  return count > 0 && name !== undefined && matchName(name, last) && matchNames(names, count - 1, before);
}

/** One `*` at most per name: that is all our globs need. */
function matchName(name: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return name === pattern;
  const head = pattern.slice(0, star);
  const tail = pattern.slice(star + 1);
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
