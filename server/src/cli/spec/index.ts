import { createColors } from 'picocolors';
import { TOOL } from '../../model/tool';
import { createReleaseBook } from '../../spec';
import { EXIT, type CliIo, type ExitCode } from '../io';
import { openStore } from '../releases';
import { harmless, wantsColor } from '../terminal';
import type { Answer } from './answer';
import type { SpecCommand } from './grammar';

const SCHEMA_VERSION = 1;

/**
 * Runs one of the commands below `modelspec spec`.
 * @throws {UsageError | ImportError | ConfigError} whose messages are for the person who typed the command.
 */
export async function runSpec(command: SpecCommand, io: CliIo): Promise<ExitCode> {
  const store = openStore(io);
  const book = createReleaseBook(store);
  const print = (answer: Answer): void => {
    io.stdout.write(inFormat(answer, command, io));
  };
  switch (command.name) {
    case 'list':
      print((await import('./list.js')).list(book));
      return EXIT.ok;
    case 'show':
      print((await import('./show.js')).show(command.clause, command.options.spec, book));
      return EXIT.ok;
    case 'search':
      print((await import('./search.js')).search(command.words, command.options.spec, book));
      return EXIT.ok;
    case 'diff': {
      const { diff } = await import('./diff.js');
      const answer = await diff(command.from, command.to, command.paths, book, io);
      print(answer);
      for (const { path, reason } of answer.failures) complain(`could not read ${path}: ${reason}`, io);
      return answer.failures.length > 0 ? EXIT.failed : EXIT.ok;
    }
    case 'import': {
      const { importSpec } = await import('./import.js');
      const { as, replace = false } = command.options;
      const options = { ...(as !== undefined && { as }), replace, today: io.today() };
      const answer = await importSpec(command.source, options, store, io.cwd);
      for (const notice of answer.notices) complain(notice, io);
      print(answer);
      return EXIT.ok;
    }
  }
}

function complain(message: string, io: CliIo): void {
  io.stderr.write(harmless(`modelspec: ${message}\n`));
}

function inFormat(answer: Answer, { name, options }: SpecCommand, io: CliIo): string {
  if (options.format === 'json') {
    return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, tool: TOOL, command: `spec ${name}`, ...answer.json })}\n`;
  }
  const wishes = { flag: options.color, env: io.env, isTerminal: io.stdout.isTerminal };
  return answer.text(createColors(wantsColor(wishes)));
}
