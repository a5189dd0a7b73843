// Measures the built linter on labelled sets:  npm run bench:quality -- CORPUS_DIR [--errors N]
// CORPUS_DIR holds wild/*.jsonl (real prompts), plain/*.jsonl and challenge/*.jsonl (single instructions).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report, ReportFinding } from '../src/engine/report';
import { renderScore, scoreSet, type Row } from './quality';

const SETS = ['wild', 'plain', 'challenge'];
const CLI = join(__dirname, '../out/cli.js');
const SUFFIX = '.system.md';
/** A report of all texts of a set. */
const MAX_REPORT_BYTES = 1 << 30;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'string' } },
  });
  const [corpus] = positionals;
  const errors = Number(values.errors ?? 0);
  if (corpus === undefined || positionals.length > 1 || !Number.isInteger(errors) || errors < 0) {
    throw new Error('Usage: npm run bench:quality -- CORPUS_DIR [--errors N]');
  }
  if (!existsSync(CLI)) throw new Error('The linter is not built. Run: npm run build');
  for (const { name, path } of findSets(corpus)) {
    const rows = readRows(path);
    const started = performance.now();
    const score = scoreSet(rows, lintRows(rows));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${renderScore(name, score)}\n  (${seconds} s)\n`);
    for (const kind of ['missed', 'wrong']) {
      for (const miss of score.misses.filter((each) => each.kind === kind).slice(0, errors)) {
        console.log(`  ${kind} ${miss.id} ${miss.label} ${miss.clause}: ${JSON.stringify(miss.words)}`);
      }
    }
  }
}

function findSets(corpus: string): { name: string; path: string }[] {
  if (!existsSync(corpus)) throw new Error(`There is no folder ${corpus}`);
  const sets = SETS.filter((set) => existsSync(join(corpus, set))).flatMap((set) =>
    readdirSync(join(corpus, set))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => ({ name: `${set}/${file}`, path: join(corpus, set, file) })),
  );
  if (sets.length === 0) throw new Error(`${corpus} has no *.jsonl in ${SETS.join('/, ')}/`);
  return sets;
}

function readRows(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Row];
    } catch {
      throw new Error(`${path}, line ${String(index + 1)}, is not JSON`);
    }
  });
}

/** Lints all texts in one run of the command, as its users do. */
function lintRows(rows: readonly Row[]): Map<string, readonly ReportFinding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'modelspec-bench-'));
  try {
    for (const row of rows) writeFileSync(join(folder, row.id + SUFFIX), row.text);
    const run = spawnSync(process.execPath, [CLI, 'lint', '--format', 'json', folder], {
      encoding: 'utf8',
      maxBuffer: MAX_REPORT_BYTES,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (run.status !== 0 && run.status !== 1)
      throw new Error(`the linter ended with ${String(run.status ?? run.signal)}`);
    const report = JSON.parse(run.stdout) as Report;
    return new Map(report.files.map((file) => [basename(file.path, SUFFIX), file.findings]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  main();
} catch (error) {
  console.error(`bench:quality: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
