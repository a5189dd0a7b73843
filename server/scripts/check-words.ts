// Looks for the official spec's sentences in this repository: npm run check:words -- DIR
// DIR holds copies of the official Markdown (any depth), for example a checkout of the spec.
// Exit 0: none; 1: some, each with file, line and words; 2: could not run.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialRuns, RUN, sharedRuns } from './sharedWords';

const ROOT = join(__dirname, '../..');

function main([folder]: readonly string[]): number {
  if (folder === undefined) {
    console.error('usage: npm run check:words -- DIR   (a folder with the official Markdown)');
    return 2;
  }
  const official = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  const runs = officialRuns(official.map((file) => readFileSync(join(folder, file), 'utf8')));
  if (runs.size === 0) {
    console.error(`no Markdown below ${folder}`);
    return 2;
  }
  let count = 0;
  for (const file of trackedFiles()) {
    for (const { line, words } of sharedRuns(readText(file), runs)) {
      count++;
      console.log(`${file}:${line + 1}: ${words}`);
    }
  }
  console.log(`${count} runs of ${RUN} or more words shared with ${official.length} official texts`);
  return count === 0 ? 0 : 1;
}

function trackedFiles(): string[] {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  return execFileSync('git', ['ls-files', '-z'], options).split('\0').filter(Boolean);
}

/** Empty for a binary file and for one that is tracked but deleted. */
function readText(file: string): string {
  try {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return text.includes('\0') ? '' : text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
