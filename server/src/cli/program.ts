import { Command, InvalidArgumentError, Option } from 'commander';
import { TOOL } from '../model/tool';
import { didYouMean } from '../text/nearest';
import type { ConfigPrintOptions } from './configPrint';
import type { LintOptions } from './lint';
import { FORMAT_NAMES, type FormatName } from './reporters';
import { addSpec, type SpecCommand } from './spec/grammar';

const EXIT_CODES = `Exit codes:
  0  nothing at or above the failing severity (errors; with --max-warnings N, more than N warnings)
  1  findings that fail
  2  could not run, or could not read everything that was named`;

const LINT_HELP = `
What is linted:
  A folder is searched for prompt files: *.system.md, *.developer.md, *.prompt.md, *.instructions.md,
  *.agent.md, AGENTS.md, CLAUDE.md, SKILL.md, *.prompt.yml, and JSON, JSON Lines and YAML files that hold
  chat messages. .gitignore and .modelspecignore are respected; .git and node_modules are never entered.
  A file that is named outright is always read.

${EXIT_CODES}

Examples:
  modelspec lint .                                   all prompts below this folder
  modelspec lint support.system.md                   one file
  modelspec lint --max-warnings 0 prompts            warnings fail too
  modelspec lint --format sarif --output out.sarif . for code scanning
  git show HEAD:a.system.md | modelspec lint --stdin --stdin-filename a.system.md`;

const HELP = `
Examples:
  modelspec lint .                  lint the prompts below this folder
  modelspec explain do_not_lie      what a clause asks for, and who may change it
  modelspec explain silent-shift    what a rule reports, and what to do about it
  modelspec spec search honesty     look into the spec itself

${EXIT_CODES}

Colour follows the terminal, NO_COLOR and FORCE_COLOR. Nothing is sent anywhere: the linter works offline.
Only "spec import" with an address fetches what it is told to.`;

/** What the commands do once their arguments are read. */
export interface Handlers {
  lint(paths: readonly string[], options: LintOptions): Promise<void>;
  explain(name: string, options: { readonly spec?: string; readonly color?: boolean }): Promise<void>;
  spec(command: SpecCommand): Promise<void>;
  printConfig(file: string, options: ConfigPrintOptions): Promise<void>;
  lsp(): void;
}

/** Where commander's own messages go. */
export interface ProgramOutput {
  out(text: string): void;
  err(text: string): void;
}

/** The command line's grammar. Parsing throws a CommanderError instead of ending the process. */
export function createProgram(handlers: Handlers, output: ProgramOutput): Command {
  const program = new Command('modelspec')
    .description(
      "Lints prompts against OpenAI's Model Spec: what an instruction gives up, and whether it may.",
    )
    .version(TOOL.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        output.out(text);
      },
      writeErr: (text) => {
        output.err(text);
      },
      outputError: (text, write) => {
        write(`modelspec: ${text}`);
      },
    })
    .addHelpText('after', HELP);
  addLint(program, handlers);
  program
    .command('explain')
    .description('explain a clause of the spec or a rule of the linter')
    .argument('<clause|rule>', 'e.g. do_not_lie or silent-shift')
    .option('--spec <release>', 'release to explain it from (default: the newest)')
    .option('--color', 'use colour')
    .option('--no-color', 'use no colour')
    .action((name: string, options: { spec?: string; color?: boolean }) => handlers.explain(name, options));
  addSpec(program, (command) => handlers.spec(command));
  addConfig(program, handlers);
  program
    .command('lsp')
    .description('start the language server')
    .option('--stdio', 'speak over standard input and output')
    // The server's own library reads these from the command line.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {
      handlers.lsp();
    });
  return program;
}

function addConfig(program: Command, handlers: Handlers): void {
  program
    .command('config')
    .description('look into configuration files')
    .command('print')
    .description('print what holds for a file, and where each setting comes from')
    .argument('<file>', 'a prompt; it need not exist')
    .addOption(new Option('-f, --format <name>', 'output format').choices(['text', 'json']).default('text'))
    .option('--config <file>', 'use this configuration instead of the nearest one')
    .option('--no-config', 'use no configuration file')
    .option('--color', 'use colour')
    .option('--no-color', 'use no colour')
    .action((file: string, options: ConfigPrintOptions) => handlers.printConfig(file, options));
}

function addLint(program: Command, handlers: Handlers): void {
  program
    .command('lint')
    .description('lint prompt files')
    .argument('[path...]', 'files and folders')
    .addOption(
      new Option('-f, --format <name>', `output format: ${FORMAT_NAMES.join(', ')}`)
        .default('text')
        .argParser(parseFormat),
    )
    .option('-o, --output <file>', 'write the report to a file, whole or not at all')
    .option('--max-warnings <n>', 'fail when there are more warnings than this', parseCount)
    .option('--quiet', 'report errors only; warnings still count for --max-warnings')
    .option('--spec <release>', 'release of the Model Spec to judge by (default: the newest)')
    .option('--config <file>', 'use this configuration for all files instead of the nearest one of each')
    .option('--no-config', 'use no configuration file')
    .option('--show-possible', 'report findings that are only possible, too')
    .option('--no-inline-config', 'ignore suppression comments, and declarations in front matter')
    .option('--read-as <format>', 'read the files as this format instead of telling it by name and content')
    .option('--stdin', 'read the prompt from standard input')
    .option('--stdin-filename <name>', 'name that tells the format of standard input, and that reports use')
    .option('--color', 'use colour')
    .option('--no-color', 'use no colour')
    .addHelpText('after', LINT_HELP)
    .action((paths: string[], options: LintOptions) => handlers.lint(paths, options));
}

function parseFormat(value: string): FormatName {
  const format = FORMAT_NAMES.find((name) => name === value);
  if (format !== undefined) return format;
  throw new InvalidArgumentError(
    `${didYouMean(value, FORMAT_NAMES).trim()} Formats: ${FORMAT_NAMES.join(', ')}.`.trim(),
  );
}

function parseCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number, 0 or more.');
}
