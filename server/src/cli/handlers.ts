import type { CliIo, ExitCode } from './io';
import { lint, type CreateLinter } from './lint';
import type { ThreadProgram } from './pool/threadProgram';
import type { Handlers } from './program';
import { wantsColor } from './terminal';

export interface RunOptions {
  /** Starts the language server in this process. */
  readonly startServer: () => void;
  /** The program that more threads of the linter run; without one there is a single thread. */
  readonly thread?: ThreadProgram;
  /** The process is the command's alone: how it runs may be changed. */
  readonly isOwnProcess?: boolean;
  /** A test may bring its own linter. */
  readonly createLinter?: CreateLinter;
}

/** What each command does; the parts of most are loaded when they are called. @param settle takes the exit code */
export function createHandlers(io: CliIo, options: RunOptions, settle: (exit: ExitCode) => void): Handlers {
  return {
    async lint(paths, lintOptions) {
      if (!lintOptions.watch) return settle(await lint(paths, lintOptions, io, options));
      const { watch } = await import('./watch.js');
      settle(await watch(paths, lintOptions, io, options));
    },
    async merge(reports, mergeOptions) {
      const { merge } = await import('./shard/merge.js');
      settle(await merge(reports, mergeOptions, io));
    },
    async completion(shell, program) {
      const { completionScript } = await import('./completion/index.js');
      io.stdout.write(completionScript(shell, program));
    },
    async explain(name, { spec, color }) {
      const [{ explain }, { openReleases }] = await Promise.all([
        import('./explain.js'),
        import('./releases.js'),
      ]);
      const wishes = { flag: color, env: io.env, isTerminal: io.stdout.isTerminal };
      const explainOptions = { ...(spec === undefined ? {} : { spec }), color: wantsColor(wishes) };
      io.stdout.write(explain(name, explainOptions, openReleases(io)));
    },
    async spec(command) {
      const { runSpec } = await import('./spec/index.js');
      settle(await runSpec(command, io));
    },
    async compare(base, head, compareOptions) {
      const { runCompare } = await import('./compare/index.js');
      settle(await runCompare(base, head, compareOptions, io));
    },
    async baseline(command) {
      const { runBaseline } = await import('./baseline/index.js');
      settle(await runBaseline(command, io, options.createLinter));
    },
    async printConfig(file, printOptions) {
      const { printConfig } = await import('./configPrint.js');
      await printConfig(file, printOptions, io);
    },
    async init(initOptions) {
      const { init } = await import('./init.js');
      await init(initOptions, io);
    },
    mcp: async () => (await import('./mcp/index.js')).serveMcp(io),
    lsp: options.startServer,
  };
}
