import { resolve } from 'node:path';
import { isWithin } from '../config/paths';
import { DEFAULT_CONFIG } from '../model/config';
import type { FileResult } from '../model/finding';
import type { PromptLinter } from '../service';
import type { ReleaseBook } from '../spec';
import { EXIT, type CliIo, type ExitCode } from './io';
import type { LintOptions } from './lint';
import { withOptions, type ProjectConfig } from './projectConfig';
import type { LintedFile, Reporter, ReportOptions } from './reporters/reporter';
import { fileSink, streamSink, type Sink } from './sink';
import { Tally } from './tally';
import { show, type Target, type Targets } from './targets';
import { harmless, wantsColor } from './terminal';

/** Files after which a pending interrupt gets its chance. */
const FILES_PER_TURN = 20;

export interface LintRunParts {
  readonly linter: PromptLinter;
  readonly options: LintOptions;
  readonly reporter: Reporter;
  readonly releases: ReleaseBook;
  readonly config: ProjectConfig;
  readonly io: CliIo;
}

/** One call of the command: reads, lints and reports file by file, and keeps only what the end of the report needs. */
export class LintRun {
  readonly #linter: PromptLinter;
  readonly #options: LintOptions;
  readonly #config: ProjectConfig;
  readonly #newest: string;
  readonly #reporter: Reporter;
  #reportOptions: ReportOptions;
  readonly #io: CliIo;
  /** What the report shows, and what decides the exit code: --quiet makes them differ. */
  readonly #shown = new Tally();
  readonly #all = new Tally();

  constructor({ linter, options, reporter, releases, config, io }: LintRunParts) {
    this.#linter = linter;
    this.#options = options;
    this.#reporter = reporter;
    this.#config = config;
    this.#newest = releases.newest;
    this.#io = io;
    const isTerminal = io.stdout.isTerminal && options.output === undefined;
    this.#reportOptions = {
      spec: options.spec ?? releases.newest,
      getRelease: releases.getRelease,
      color: wantsColor({ flag: options.color, env: io.env, isTerminal }),
    };
  }

  /** @throws {WriteError | ConfigError} */
  async all(found: Targets): Promise<ExitCode> {
    const { targets, failures } = found;
    await this.#settleConfig(targets);
    for (const failure of failures) this.#fail(failure.path, failure.reason);
    if (targets.length === 0 && failures.length === 0) {
      this.#io.stderr.write(
        'modelspec: no prompt files found (see "modelspec lint --help" for what is one)\n',
      );
    }
    const { output } = this.#options;
    const sink =
      output === undefined ? streamSink(this.#io.stdout) : fileSink(resolve(this.#io.cwd, output), output);
    const stopListening = this.#io.onInterrupt(() => {
      sink.discard();
    });
    try {
      await this.#report(found, sink);
    } catch (error) {
      sink.discard();
      throw error;
    } finally {
      stopListening();
    }
    return this.#exitCode();
  }

  /** Reads all configurations before a word is written, so that a broken one leaves no half report. */
  async #settleConfig(targets: readonly Target[]): Promise<void> {
    const releases = new Set<string>();
    for (const { path } of targets) {
      const { config } = await this.#config.of(path);
      releases.add(config.spec ?? this.#newest);
      if (config.houseRules) await this.#config.guarded(async () => this.#linter.prepare?.(config));
    }
    const [only, other] = releases;
    if (this.#options.spec !== undefined || only === undefined || other !== undefined) return;
    this.#reportOptions = { ...this.#reportOptions, spec: only };
  }

  async #report({ targets, folders }: Targets, sink: Sink): Promise<void> {
    // Written with the first file's part: a format that turns out wrong there leaves no half report.
    let pending = this.#reporter.begin(this.#reportOptions);
    for (const [index, target] of targets.entries()) {
      const file = await this.#lint(target);
      if (file !== undefined) {
        this.#write(file, sink, pending);
        pending = '';
      }
      if (index % FILES_PER_TURN === 0) await new Promise(setImmediate);
    }
    for (const { result, text } of await this.#configResults(folders)) {
      this.#write(this.#count(result, text), sink, pending);
      pending = '';
    }
    sink.write(pending + this.#reporter.end(this.#shown, this.#reportOptions));
    sink.commit();
  }

  #write(file: LintedFile, sink: Sink, before: string): void {
    sink.write(before + this.#reporter.file(file, this.#shown, this.#reportOptions));
    this.#shown.add(file.result);
  }

  /** Whether a declaration is unused is known when all that its configuration covers was there to be linted. */
  #configResults(folders: readonly string[]): Promise<LintedFile[]> {
    const allRead = this.#shown.failures.length === 0;
    return this.#config.results(
      (folder) => allRead && folders.some((searched) => isWithin(searched, folder)),
      (path) => show(path, this.#io.cwd),
    );
  }

  async #lint(target: Target): Promise<LintedFile | undefined> {
    const { config } = await this.#config.of(target.path);
    const outcome = await target.read(config.maxLength ?? DEFAULT_CONFIG.maxLength);
    if (outcome === undefined) return undefined;
    if (outcome.kind === 'unreadable') {
      this.#fail(target.shown, outcome.reason);
      return undefined;
    }
    if (outcome.kind === 'fault') return this.#count(this.#faulty(target, outcome.reason), '');
    const { readAs } = this.#options;
    const input = {
      path: target.path,
      text: outcome.text,
      ...(readAs === undefined ? {} : { format: readAs }),
    };
    const result = await this.#linter.lint(input, withOptions(config, this.#options));
    this.#config.count(result);
    return this.#count({ ...result, path: target.shown }, outcome.text);
  }

  #count(result: FileResult, text: string): LintedFile {
    this.#all.add(result);
    if (!this.#options.quiet) return { result, text };
    const findings = result.findings.filter((finding) => finding.severity === 'error');
    return { result: { ...result, findings }, text };
  }

  /** The bytes could be read but cannot be linted: one finding at the top of the file. */
  #faulty(target: Target, reason: string): FileResult {
    const message = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
    const span = { start: 0, end: 0 };
    return {
      path: target.shown,
      format: 'none',
      spec: this.#reportOptions.spec,
      findings: [
        {
          rule: 'prompt-schema',
          severity: 'error',
          message,
          span,
          confidence: 'exact',
          fixes: [],
          related: [],
        },
      ],
      suppressed: 0,
    };
  }

  #fail(path: string, reason: string): void {
    this.#shown.failures.push({ path, reason });
    this.#complain(`could not read ${path}: ${reason}`);
  }

  #complain(message: string): void {
    this.#io.stderr.write(`modelspec: ${harmless(message)}\n`);
  }

  #exitCode(): ExitCode {
    if (this.#shown.failures.length > 0) return EXIT.failed;
    const { maxWarnings } = this.#options;
    const tooMany = maxWarnings !== undefined && this.#all.warnings > maxWarnings;
    return this.#all.errors > 0 || tooMany ? EXIT.findings : EXIT.ok;
  }
}
