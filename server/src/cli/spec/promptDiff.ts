import { createLogger } from '../../node/stderrLogger';
import { DEFAULT_CONFIG } from '../../model/config';
import { createPromptLinter, toReportFile } from '../../service';
import type { ReleaseBook } from '../../spec';
import type { CliIo } from '../io';
import { ProjectConfig } from '../projectConfig';
import { promptFiles } from '../promptFiles';
import type { Failure } from '../reporters/reporter';
import { findTargets } from '../targets';
import { harmless } from '../terminal';
import { diffFindings, type FindingDiff, type Releases } from './findingDiff';

/** What the step from one release to the other does to one prompt. */
export interface PromptDiff extends FindingDiff {
  readonly path: string;
}

export interface PromptDiffs {
  readonly files: readonly PromptDiff[];
  readonly failures: readonly Failure[];
}

/**
 * Lints the prompts by both releases and compares, with the settings that they have otherwise. A release that a prompt or
 * its configuration pins does not count: the question is what the prompt would be told.
 * @throws {ConfigError} when a configuration cannot be used.
 */
export async function diffPrompts(
  paths: readonly string[],
  releases: Releases,
  book: ReleaseBook,
  io: CliIo,
): Promise<PromptDiffs> {
  const logger = createLogger((text) => {
    io.stderr.write(harmless(text));
  });
  const today = io.today();
  const linter = createPromptLinter({ logger, releases: book, today: () => today });
  const project = new ProjectConfig({ cwd: io.cwd, releases: book, today });
  const { targets, failures } = await findTargets(paths, io.cwd, promptFiles());
  const files: PromptDiff[] = [];
  const unread: Failure[] = [...failures];
  for (const target of targets) {
    const { config } = await project.of(target.path);
    const outcome = await target.read(config.maxLength ?? DEFAULT_CONFIG.maxLength);
    if (outcome === undefined) continue;
    if (outcome.kind !== 'text') {
      unread.push({ path: target.shown, reason: outcome.reason });
      continue;
    }
    const { text } = outcome;
    const findings = async (release: string) => {
      const result = await linter.lint({ path: target.path, text, release }, config);
      return toReportFile({ result, text }).findings;
    };
    const before = await findings(releases.from.release);
    const after = await findings(releases.to.release);
    files.push({ path: target.shown, ...diffFindings(before, after, releases) });
  }
  return { files, failures: unread };
}
