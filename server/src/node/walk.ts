import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { describeError } from './errors';
import { IgnoreRules } from './ignoreRules';

/** Which files of a folder are prompts: by name alone, or by name and then by content. */
export interface PromptPatterns {
  readonly known: readonly string[];
  readonly candidates: readonly string[];
}

/** A file that the walk found. A candidate is a prompt only if its content says so. */
export interface FoundFile {
  readonly path: string;
  readonly candidate: boolean;
}

/** Folders that hold other people's files or none at all. */
const SKIPPED = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules', '.venv', '__pycache__']);

/**
 * Lists the prompt files below a folder, in no particular order. Ignore files are respected; symbolic links to files
 * are listed, those to folders are not followed (they may lead in circles).
 * @param root absolute path of the folder.
 * @param onUnreadable told of each folder that cannot be listed; the walk goes on without it.
 */
export function walk(
  root: string,
  patterns: PromptPatterns,
  onUnreadable: (path: string, reason: string) => void,
): FoundFile[] {
  const classify = classifier(patterns);
  const found: FoundFile[] = [];
  const pending = [{ folder: root, rules: IgnoreRules.forRoot(root) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder, rules } = next;
    for (const entry of list(folder, onUnreadable)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (SKIPPED.has(entry.name) || rules.ignores(path, true)) continue;
        pending.push({ folder: path, rules: rules.enter(path) });
        continue;
      }
      const kind = classify(path);
      if (kind === undefined || !(entry.isFile() || isLinkToFile(entry, path))) continue;
      if (!rules.ignores(path, false)) found.push({ path, candidate: kind === 'candidate' });
    }
  }
  return found;
}

function list(folder: string, onUnreadable: (path: string, reason: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onUnreadable(folder, describeError(error));
    return [];
  }
}

/** Broken links count as files, so that reading them reports what is wrong. */
function isLinkToFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

/** Patterns are matched against the end of the absolute path, so that it does not matter where a walk begins. */
function classifier(patterns: PromptPatterns): (path: string) => 'known' | 'candidate' | undefined {
  const compile = (globs: readonly string[]): RegExp[] =>
    globs.map((glob) => picomatch.makeRe(glob.startsWith('**/') ? glob : `**/${glob}`, { dot: true }));
  const known = compile(patterns.known);
  const candidates = compile(patterns.candidates);
  return (path) => {
    const plain = path.split(sep).join('/').replace(/^\//, '');
    if (known.some((regexp) => regexp.test(plain))) return 'known';
    return candidates.some((regexp) => regexp.test(plain)) ? 'candidate' : undefined;
  };
}
