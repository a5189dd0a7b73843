import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { TOOL } from '../../model/tool';
import { LineIndex } from '../../text/lineIndex';

import type { LintedFile, Reporter, Totals } from './reporter';

const SCHEMA_VERSION = 1;

/** For programs: the report of schemas/report.schema.json, one file per line. */
export const jsonReporter: Reporter = {
  begin(options) {
    const head = JSON.stringify({ schemaVersion: SCHEMA_VERSION, tool: TOOL, spec: options.spec });
    return `${head.slice(0, -1)},"files":[`;
  },
  file: (file, before) => `${before.files === 0 ? '' : ','}\n${JSON.stringify(fileEntry(file))}`,
  end: (totals) => `\n],"summary":${JSON.stringify(summary(totals))}}\n`,
};

function summary(totals: Totals): Record<string, number> {
  const { files, errors, warnings, information, suppressed } = totals;
  return { files, errors, warnings, information, suppressed };
}

function fileEntry({ result, text }: LintedFile): object {
  const index = new LineIndex(text);
  return {
    path: result.path,
    findings: result.findings.map((finding) => findingEntry(finding, text, index)),
  };
}

function findingEntry(finding: Finding, text: string, index: LineIndex): object {
  const { span } = finding;
  return {
    rule: finding.rule,
    clause: finding.clause,
    authority: finding.level,
    severity: finding.severity,
    role: finding.role,
    message: finding.message,
    quote: finding.quote ?? text.slice(span.start, span.end),
    offset: pair(span),
    range: { start: index.positionAt(span.start), end: index.positionAt(span.end) },
    url: finding.url,
    confidence: finding.confidence,
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ offset: pair(edit.span), text: edit.text })),
    })),
  };
}

function pair(span: Span): [number, number] {
  return [span.start, span.end];
}
