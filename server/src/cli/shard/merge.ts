import { resolve } from 'node:path';
import { readText } from '../../node/readText';
import { EXIT, UsageError, type CliIo, type ExitCode } from '../io';
import { openReleases } from '../releases';
import type { LintedFile } from '../reporters/reporter';
import { Reports, wantedReports, type ReportWishes } from '../reports';
import { Tally } from '../tally';
import { harmless } from '../terminal';
import { errorsOnly, exitCodeOf, hiddenFrom, whyFailed, type Limits } from '../verdict';
import { combine, type Combined } from './combine';
import { readShardReport } from './readReport';

export interface MergeOptions extends ReportWishes, Limits {
  readonly quiet?: boolean;
}

/** Longest report that is read, in UTF-16 units; strings of the engine cannot be much longer. */
const MAX_LENGTH = 500_000_000;

/**
 * Writes the report of a run from those of its parts.
 * @throws {UsageError} when they are not all the parts of one run.
 * @throws {WriteError} when a report cannot be written.
 */
export async function merge(names: readonly string[], options: MergeOptions, io: CliIo): Promise<ExitCode> {
  const wanted = wantedReports(options, io.cwd);
  const parts = names.map((name) => {
    const outcome = readText(resolve(io.cwd, name), MAX_LENGTH);
    if (outcome.kind !== 'text') throw new UsageError(`could not read ${name}: ${outcome.reason}`);
    return readShardReport(outcome.text, name);
  });
  const run = combine(parts);
  const reports = await Reports.load(wanted, options.color, io);
  const { getRelease } = openReleases(io);
  const stopListening = io.onInterrupt(() => {
    reports.discard();
  });
  try {
    reports.open({ spec: run.spec, getRelease });
    return write(run, reports, options, io);
  } catch (error) {
    reports.discard();
    throw error;
  } finally {
    stopListening();
  }
}

function write(run: Combined, reports: Reports, options: MergeOptions, io: CliIo): ExitCode {
  const shown = new Tally();
  const all = new Tally();
  const add = (file: LintedFile) => {
    all.add(file.result);
    const visible = options.quiet || run.quiet ? errorsOnly(file) : file;
    reports.file(visible, shown);
    shown.add(visible.result, hiddenFrom(file, visible));
  };
  for (const file of run.files) add(file);
  for (const failure of run.failures) {
    shown.failures.push(failure);
    io.stderr.write(`modelspec: ${harmless(`could not read ${failure.path}: ${failure.reason}`)}\n`);
  }
  reports.end(shown);
  if (run.failures.length > 0) return EXIT.failed;
  const why = whyFailed(all, shown, options);
  if (why !== undefined) io.stderr.write(`modelspec: ${why}\n`);
  return exitCodeOf(all, options);
}
