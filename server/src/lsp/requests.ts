import type { Diagnostic } from 'vscode-languageserver';
import {
  CLAUSES_REQUEST,
  EXPLAIN_REQUEST,
  LINT_TEXT_REQUEST,
  type ClausesParams,
  type ClausesResult,
  type ExplainParams,
  type ExplainResult,
  type LintTextParams,
  type LintTextResult,
} from '../protocol';
import type { Release } from '../model/clause';
import { LineIndex } from '../text/lineIndex';
import type { ServerContext } from './context';
import { toDiagnostics } from './diagnosticMapper';
import { promptPath } from './documents';
import { explainClause, findSection } from './explanations';
import { guarded } from './guard';

/** The requests of our own client, behind its commands. */
export function registerRequests(context: ServerContext): void {
  const { connection, logger } = context;
  connection.onRequest(
    LINT_TEXT_REQUEST,
    guarded<LintTextParams, LintTextResult<Diagnostic>>(
      logger,
      LINT_TEXT_REQUEST,
      { diagnostics: [] },
      (params) => lintText(params, context),
    ),
  );
  connection.onRequest(
    CLAUSES_REQUEST,
    guarded<ClausesParams, ClausesResult>(
      logger,
      CLAUSES_REQUEST,
      { release: '', clauses: [] },
      async ({ uri }) => {
        const release = await releaseFor(uri, context);
        const clauses = [...(release?.clauses.values() ?? [])];
        return {
          release: release?.release ?? '',
          clauses: clauses.map(({ id, title, level, summary }) => ({ id, title, level, summary })),
        };
      },
    ),
  );
  connection.onRequest(
    EXPLAIN_REQUEST,
    guarded<ExplainParams, ExplainResult | null>(logger, EXPLAIN_REQUEST, null, async ({ clause, uri }) => {
      const release = await releaseFor(uri, context);
      const section = release && findSection(release, clause);
      return section
        ? { title: section.title, markdown: explainClause(section, release, context.officialText) }
        : null;
    }),
  );
}

async function lintText(params: LintTextParams, context: ServerContext): Promise<LintTextResult<Diagnostic>> {
  const path = promptPath(params, params.text, context.isPromptFile);
  const settings = await context.settings.of(params.uri);
  context.settings.forget(params.uri);
  if (path === undefined || !settings.enable || settings.problem !== undefined) return { diagnostics: [] };
  const result = await context.linter.lint({ path, text: params.text }, settings.config);
  return { diagnostics: toDiagnostics(result, params.uri, new LineIndex(params.text), context.client()) };
}

/** The release that judges a document: the one that judged it, else the one the settings name. */
async function releaseFor(uri: string | undefined, context: ServerContext): Promise<Release | undefined> {
  const analysis = uri === undefined ? undefined : await context.analyses.of(uri);
  const spec = analysis?.result?.spec ?? (await context.settings.of(uri ?? '')).config.spec;
  return context.getRelease(spec) ?? context.getRelease(undefined);
}
