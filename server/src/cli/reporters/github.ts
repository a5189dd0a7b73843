import type { Severity } from '../../model/finding';
import { LineIndex } from '../../text/lineIndex';
import { harmless } from '../terminal';
import { nameOf, placeOf, type Place } from './place';
import type { Reporter } from './reporter';

const COMMANDS = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
} as const satisfies Record<Severity, string>;

/** For GitHub Actions: workflow commands that annotate the changed files of a pull request. */
export const githubReporter: Reporter = {
  begin: () => '',
  file({ result, text }) {
    const index = new LineIndex(text);
    const commands = result.findings.map((finding) =>
      command(
        COMMANDS[finding.severity],
        { file: result.path, ...lines(placeOf(finding.span, index)), title: nameOf(finding) },
        finding.message,
      ),
    );
    return commands.join('');
  },
  end: ({ failures }) =>
    failures
      .map(({ path, reason }) => command('error', { file: path, title: 'not linted' }, `${path}: ${reason}`))
      .join(''),
};

/** Columns count only within one line; GitHub refuses them for a range of lines. */
function lines({ line, column, endLine, endColumn }: Place): Record<string, number> {
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

/** The escapes of workflow commands: github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
