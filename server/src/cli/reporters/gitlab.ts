import type { Severity } from '../../model/finding';
import { LineIndex } from '../../text/lineIndex';
import { fingerprints } from './fingerprint';
import { placeOf } from './place';
import type { LintedFile, Reporter } from './reporter';

/** GitLab's words, of: info, minor, major, critical, blocker. */
const SEVERITIES = {
  error: 'critical',
  warning: 'minor',
  information: 'info',
} as const satisfies Record<Severity, string>;

/** For GitLab merge requests: the code quality report, docs.gitlab.com/ci/testing/code_quality. */
export const gitlabReporter: Reporter = {
  begin: () => '[',
  file(file, before) {
    const any = before.errors + before.warnings + before.information > 0;
    const issues = issuesOf(file).map((issue) => `\n${JSON.stringify(issue)}`);
    return issues.length > 0 && any ? `,${issues.join(',')}` : issues.join(',');
  },
  end: () => '\n]\n',
};

function issuesOf(file: LintedFile): object[] {
  const { result, text } = file;
  const index = new LineIndex(text);
  const names = fingerprints(file);
  return result.findings.map(({ rule, clause, message, severity, span }, at) => {
    const { line, endLine } = placeOf(span, index);
    return {
      description: message,
      check_name: clause === undefined ? rule : `${rule}/${clause}`,
      fingerprint: names[at],
      severity: SEVERITIES[severity],
      location: { path: result.path, lines: { begin: line, end: endLine } },
    };
  });
}
