import {
  CLAUSE_PAGE_REQUEST,
  CLAUSE_SCHEME,
  CLAUSES_REQUEST,
  type ClausePageParams,
  type ClausePageResult,
  type ClausesParams,
  type ClausesResult,
} from '../protocol';
import type { Release } from '../model/clause';
import { levelName } from '../spec';
import { renderClausePage } from './clausePage';
import { releaseFor } from './clauseReferences';
import type { ServerContext } from './context';
import { pathOf } from './documents';
import { findSection } from './explanations';
import { guarded } from './guard';

/** Answers what our own client's pick list, tree and clause documents are made of. */
export function registerClauseRequests(context: ServerContext): void {
  const { connection, logger } = context;
  connection.onRequest(
    CLAUSES_REQUEST,
    guarded<ClausesParams, ClausesResult>(
      logger,
      CLAUSES_REQUEST,
      { release: '', sections: [] },
      async ({ uri }) => listSections(await releaseFor(uri, context)),
    ),
  );
  connection.onRequest(
    CLAUSE_PAGE_REQUEST,
    guarded<ClausePageParams, ClausePageResult | null>(logger, CLAUSE_PAGE_REQUEST, null, ({ uri }) =>
      Promise.resolve(clausePage(uri, context)),
    ),
  );
}

function listSections(release: Release | undefined): ClausesResult {
  if (!release) return { release: '', sections: [] };
  return {
    release: release.release,
    sections: release.sections.map(({ id, title, level, parent, url }) => ({
      id,
      title,
      level,
      levelName: level === null ? '' : levelName(release, level),
      parent,
      url,
      summary: release.clauses.get(id)?.summary ?? '',
    })),
  };
}

function clausePage(uri: string, context: ServerContext): ClausePageResult | null {
  const [, spec, name] = uri.startsWith(`${CLAUSE_SCHEME}:`) ? pathOf(uri).split('/') : [];
  const release = spec === undefined ? undefined : context.getRelease(spec);
  const section = name?.endsWith('.md') ? release && findSection(release, name.slice(0, -3)) : undefined;
  if (!release || !section) return null;
  const history = context.releases().flatMap((id) => context.getRelease(id) ?? []);
  const official = context.officialText?.(release.release, section.id);
  return { markdown: renderClausePage({ section, release, history, official }) };
}
