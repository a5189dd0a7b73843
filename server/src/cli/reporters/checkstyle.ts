import type { Severity } from '../../model/finding';
import { TOOL } from '../../model/tool';
import { LineIndex } from '../../text/lineIndex';
import { placeOf } from './place';
import type { Reporter } from './reporter';
import { element } from './xml';

const SEVERITIES = {
  error: 'error',
  warning: 'warning',
  information: 'info',
} as const satisfies Record<Severity, string>;

/** For Jenkins and other readers of Checkstyle's XML. */
export const checkstyleReporter: Reporter = {
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file({ result, text }) {
    const index = new LineIndex(text);
    const errors = result.findings.map(({ rule, clause, severity, message, span }) => {
      const { line, column } = placeOf(span, index);
      const source = [TOOL.name, rule, ...(clause === undefined ? [] : [clause])].join('.');
      return element('error', { line, column, severity: SEVERITIES[severity], message, source });
    });
    return fileElement(result.path, errors);
  },
  end(totals) {
    const source = `${TOOL.name}.not-linted`;
    const unread = totals.failures.map(({ path, reason }) =>
      fileElement(path, [element('error', { line: 1, severity: 'error', message: reason, source })]),
    );
    return `${unread.join('')}</checkstyle>\n`;
  },
};

function fileElement(name: string, errors: readonly string[]): string {
  const content = errors.map((error) => `\n    ${error}`).join('');
  return `  ${element('file', { name }, content === '' ? content : `${content}\n  `)}\n`;
}
