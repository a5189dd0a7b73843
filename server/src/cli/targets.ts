import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describeError, errorCode } from '../node/errors';
import { slashes } from '../node/fileSystem';
import { decodeText, readHead, readText, type ReadOutcome } from '../node/readText';
import type { Classify } from '../node/walk';
import type { Failure } from './reporters/reporter';

/** One text to lint. */
export interface Target {
  /** Absolute, with forward slashes: formats are told by it, wherever the command was called. */
  readonly path: string;
  /** As reports print it: relative to the working folder, with forward slashes. */
  readonly shown: string;
  /** The text, read when it is asked for; undefined when the file turns out to be no prompt. */
  read(maxLength: number): Promise<ReadOutcome | undefined>;
}

/** What a walk needs to know about formats. */
export interface PromptFiles {
  readonly classify: Classify;
  /** For candidates: does the beginning of the text look like a prompt? */
  isPrompt(path: string, head: string): boolean;
}

export interface Targets {
  /** Without duplicates, in the order of the printed paths. */
  readonly targets: readonly Target[];
  readonly failures: readonly Failure[];
  /** The folders that were searched, absolute with forward slashes. */
  readonly folders: readonly string[];
}

/** Finds what the arguments stand for: a file is taken as it is, a folder is walked for prompts. */
export async function findTargets(
  paths: readonly string[],
  cwd: string,
  prompts: PromptFiles,
): Promise<Targets> {
  const targets = new Map<string, Target>();
  const failures: Failure[] = [];
  const folders: string[] = [];
  const add = (file: string, candidate: boolean) => {
    const target = fileTarget(file, cwd, candidate, prompts);
    // A file named outright is read even if a walk that finds it too would ask for its content first.
    if (!candidate || !targets.has(target.path)) targets.set(target.path, target);
  };
  for (const named of paths) {
    const path = resolve(cwd, named);
    try {
      if (!statSync(path).isDirectory()) {
        add(path, false);
        continue;
      }
    } catch (error) {
      failures.push({ path: show(path, cwd), reason: whyNot(named, error) });
      continue;
    }
    folders.push(slashes(path));
    // Only folders need the walk and what it loads.
    const { walk } = await import('../node/walk.js');
    const onUnreadable = (folder: string, reason: string) =>
      failures.push({ path: show(folder, cwd), reason });
    for (const found of walk(path, prompts.classify, onUnreadable)) add(found.path, found.candidate);
  }
  return { targets: [...targets.values()].sort(byShownPath), failures, folders };
}

/** A text that came on standard input, under the name it goes by. */
export function stdinTarget(name: string, cwd: string, readStdin: () => Promise<Buffer>): Target {
  const path = resolve(cwd, name);
  return { path: slashes(path), shown: show(path, cwd), read: async () => decodeText(await readStdin()) };
}

function fileTarget(file: string, cwd: string, candidate: boolean, prompts: PromptFiles): Target {
  const path = slashes(file);
  return {
    path,
    shown: show(file, cwd),
    async read(maxLength) {
      if (candidate) {
        const head = readHead(file);
        if (head.kind !== 'text') return head;
        if (!prompts.isPrompt(path, head.text)) return undefined;
      }
      return readText(file, maxLength);
    },
  };
}

function whyNot(named: string, error: unknown): string {
  const reason = describeError(error);
  const isPattern = /[*?[{]/.test(named);
  if (errorCode(error) !== 'ENOENT' || !isPattern) return reason;
  return `${reason} (patterns are expanded by the shell; name a folder to have it searched)`;
}

/** A path as reports print it: relative to the working folder, with forward slashes. */
export function show(path: string, cwd: string): string {
  const relation = slashes(relative(cwd, path));
  return relation === '' ? '.' : relation;
}

/** By UTF-16 units, so that the order is the same everywhere. */
function byShownPath(a: Target, b: Target): number {
  return a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0;
}
