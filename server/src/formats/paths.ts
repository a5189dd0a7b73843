/**
 * Does the path match one of the globs and none of those that begin with `!`? `**` stands for any folders, `*` for a
 * part of one name; nothing else is special. Done without a regular expression, as paths come from outside.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  const name = baseName(path);
  const matches = (glob: string) =>
    // A walk asks for every file, and nearly all of them fail by their name alone.
    matchName(name, baseName(glob)) && matchNames(path.split('/'), glob.split('/'));
  return (
    globs.some((glob) => !glob.startsWith('!') && matches(glob)) &&
    !globs.some((glob) => glob.startsWith('!') && matches(glob.slice(1)))
  );
}

/** The last name of a path with forward slashes. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function matchNames(names: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return names.length === 0;
  if (first === '**') return names.some((_name, taken) => matchNames(names.slice(taken), rest));
  const [name, ...others] = names;
  return name !== undefined && matchName(name, first) && matchNames(others, rest);
}

/** One `*` at most per name: that is all our globs need. */
function matchName(name: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return name === pattern;
  const head = pattern.slice(0, star);
  const tail = pattern.slice(star + 1);
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
