/** Paths here are absolute and have forward slashes: `/a/b` or `C:/a/b`. */

/** The folder of a file or folder; that of a root is itself. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return path;
  return path.slice(0, isRootSlash(path, slash) ? slash + 1 : slash);
}

/** A name or a relative path below a folder. */
export function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** True for the folder itself and for what lies below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(join(folder, ''));
}

/** The path as seen from a folder; undefined when it does not lie below it. */
export function relativeTo(folder: string, path: string): string | undefined {
  const prefix = join(folder, '');
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/**
 * The path that a relative one means; undefined for one that leads out of the folder, is absolute or is a URL.
 */
export function resolveWithin(folder: string, relative: string): string | undefined {
  if (/^[\\/]|:/.test(relative) || relative.includes('\0')) return undefined;
  const names: string[] = [];
  for (const name of relative.split(/[\\/]/)) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.length === 0 ? undefined : join(folder, names.join('/'));
}

function isRootSlash(path: string, slash: number): boolean {
  return slash === 0 || (slash === 2 && path.charAt(1) === ':');
}
