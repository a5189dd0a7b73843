import { type Dirent, readdirSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { describeError } from './errors';
import type { Excludes } from './excludes';
import { slashes } from './fileSystem';
import { IgnoreRules } from './ignoreRules';

/** Is a file a prompt by its name (`known`), perhaps by its content (`candidate`), or of no interest? */
export type Classify = (path: string) => 'known' | 'candidate' | undefined;

/** A file that the walk found. A candidate is a prompt only if its content says so. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  readonly candidate: boolean;
}

/** Folders that hold other people's files or none at all. */
export const SKIPPED: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  '.venv',
  '__pycache__',
]);

/** What a walk keeps away from. */
export interface WalkLimits {
  /** False to read no ignore files; they are respected unless told otherwise. */
  readonly useIgnoreFiles?: boolean;
  /** The working folder, absolute: outside of a repository its ignore files count for what lies below. */
  readonly cwd?: string;
  readonly excludes?: Excludes;
  /** Is there anything to be found in a folder? Everywhere if absent. */
  readonly enters?: (folder: string) => boolean;
}

/**
 * Lists the prompt files below a folder, in no particular order. Ignore files are respected; symbolic links to files
 * are listed, those to folders are not followed (they may lead in circles).
 * @param root absolute path of the folder.
 * @param classify is given absolute paths with forward slashes.
 * @param onUnreadable told of each folder that cannot be listed, and of each ignore file that cannot be read; the walk goes on
 * without it.
 */
export function walk(
  root: string,
  classify: Classify,
  onUnreadable: (path: string, reason: string) => void,
  limits?: WalkLimits,
): FoundFile[] {
  return [...walkFolders(root, classify, onUnreadable, limits)].flat();
}

/** As `walk`, folder by folder, for callers that have other things to do meanwhile. */
export function* walkFolders(
  root: string,
  classify: Classify,
  onUnreadable: (path: string, reason: string) => void,
  { useIgnoreFiles = true, cwd, excludes = () => false, enters = () => true }: WalkLimits = {},
): Generator<FoundFile[]> {
  const rootRules = useIgnoreFiles ? IgnoreRules.forRoot(root, cwd, onUnreadable) : undefined;
  const pending = [{ folder: root, rules: rootRules }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder, rules } = next;
    const found: FoundFile[] = [];
    const isOut = (path: string, isFolder: boolean) =>
      rules?.ignores(path, isFolder) === true || excludes(path, isFolder);
    const inside = folder.endsWith(sep) ? folder : folder + sep;
    for (const entry of list(folder, onUnreadable)) {
      const path = inside + entry.name;
      if (entry.isDirectory()) {
        if (SKIPPED.has(entry.name) || !enters(path) || isOut(path, true)) continue;
        pending.push({ folder: path, rules: rules?.enter(path) });
        continue;
      }
      const kind = classify(slashes(path));
      if (kind === undefined || !(entry.isFile() || isLinkToFile(entry, path))) continue;
      if (!isOut(path, false)) found.push({ path, candidate: kind === 'candidate' });
    }
    yield found;
  }
}

function list(folder: string, onUnreadable: (path: string, reason: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onUnreadable(folder, describeError(error));
    return [];
  }
}

/** Broken links count as files, so that reading them reports what is wrong; but for those that Emacs locks open files by. */
function isLinkToFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(path).isFile();
  } catch {
    return !entry.name.startsWith('.#');
  }
}
