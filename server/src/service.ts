import type { LintConfig } from './model/config';
import type { FileResult } from './model/finding';
import type { ParsedPrompt } from './model/prompt';
import type { Logger } from './ports/logger';

/** One text to lint. `path` uses forward slashes and decides the format unless `format` names it. */
export interface LintInput {
  readonly path: string;
  /** Decoded text without a byte order mark. */
  readonly text: string;
  /** Reader id; an unknown one is refused with an error that lists the known ones. */
  readonly format?: string;
}

/** The one door of the core for the language server, the command line and other programs. */
export interface PromptLinter {
  /**
   * Lints one text. Never throws for anything the text contains.
   * @throws {ConfigError} when the configuration names an unknown release or format.
   */
  lint(input: LintInput, config?: Partial<LintConfig>): Promise<FileResult>;
  /** Reads a text without judging it: messages, roles, authority. */
  read(input: LintInput, config?: Partial<LintConfig>): Promise<ParsedPrompt>;
}

export interface LinterPorts {
  readonly logger: Logger;
}
