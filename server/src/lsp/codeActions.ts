import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Fix, FixAction } from '../model/finding';
import type { Analysis } from './analyses';
import type { ServerContext } from './context';
import { toDiagnostic, toRange } from './diagnosticMapper';
import { guarded } from './guard';

/** These silence a finding instead of mending the prompt: never what a blind "fix it" should do. */
const SILENCING: ReadonlySet<FixAction> = new Set(['suppress', 'declare']);

/** Offers the fixes that the findings at a place carry. */
export function registerCodeActions(context: ServerContext): void {
  context.connection.onCodeAction(
    guarded(context.logger, 'textDocument/codeAction', [], async (params: CodeActionParams, token) => {
      if (!context.client().codeActions || !wantsQuickFixes(params.context.only)) return [];
      const uri = params.textDocument.uri;
      const analysis = await context.analyses.of(uri, () => token.isCancellationRequested);
      if (!analysis) return [];
      return findingsAt(analysis, params).flatMap((finding) => actionsOf(finding, analysis, context));
    }),
  );
}

function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  // Kinds are hierarchical: a request for the empty kind wants everything.
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** Findings that touch the asked range; a bare cursor at either end counts. */
function findingsAt({ findings, lines }: Analysis, { range }: CodeActionParams): Finding[] {
  const start = lines.offsetAt(range.start);
  const end = lines.offsetAt(range.end);
  return findings.filter(({ span }) => span.start <= end && start <= span.end);
}

function actionsOf(finding: Finding, analysis: Analysis, context: ServerContext): CodeAction[] {
  const { uri } = analysis.document;
  const client = context.client();
  const preferred = finding.fixes.find((fix) => fix.kind === 'safe' && !SILENCING.has(fix.action));
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, uri, analysis.lines, client)],
    edit: workspaceEdit(fix, analysis, client.versionedEdits),
    ...(fix === preferred ? { isPreferred: true } : {}),
  }));
}

/** The edit names the version it was made for wherever the editor can check it. */
function workspaceEdit(fix: Fix, { document, version, lines }: Analysis, versioned: boolean): WorkspaceEdit {
  const edits: TextEdit[] = fix.edits.map(({ span, text }) => ({
    range: toRange(span, lines),
    newText: text,
  }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] }
    : { changes: { [document.uri]: edits } };
}
