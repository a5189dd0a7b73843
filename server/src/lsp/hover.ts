import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Release } from '../model/clause';
import type { Span } from '../model/span';
import { LineIndex } from '../text/lineIndex';
import type { Analysis } from './analyses';
import { referenceAt, releaseFor, textKind } from './clauseReferences';
import type { ServerContext } from './context';
import { toRange } from './diagnosticMapper';
import { explainClause, explainFinding, type OfficialTextOf } from './explanations';
import { guarded } from './guard';
import { plainText } from './markup';

/** More findings than this at one place would not fit one screen. */
const MOST_FINDINGS = 2;

/** Explains the finding under the cursor, or else the clause whose id stands there. */
export function registerHover(context: ServerContext): void {
  context.connection.onHover(
    guarded<HoverParams, Hover | null>(context.logger, 'textDocument/hover', null, async (params, token) => {
      const { uri } = params.textDocument;
      const analysis = await context.analyses.of(uri, () => token.isCancellationRequested);
      const document = analysis?.document ?? context.documents.get(uri);
      const release = await releaseFor(uri, context);
      if (!document || !release || token.isCancellationRequested) return null;
      const text = analysis?.text ?? document.getText();
      const lines = analysis?.lines ?? new LineIndex(text);
      const offset = lines.offsetAt(params.position);
      const found =
        (analysis && findingText(analysis, offset, release, context.officialText)) ??
        clauseText({ document, text, offset, release }, context);
      if (!found) return null;
      const markdown = context.client().markdownHover;
      return {
        contents: markdown
          ? { kind: MarkupKind.Markdown, value: found.text }
          : { kind: MarkupKind.PlainText, value: plainText(found.text) },
        range: toRange(found.span, lines),
      };
    }),
  );
}

interface Found {
  readonly text: string;
  readonly span: Span;
}

function findingText(
  { findings }: Analysis,
  offset: number,
  release: Release | undefined,
  officialText: OfficialTextOf,
): Found | undefined {
  const here = findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .slice(0, MOST_FINDINGS);
  const [first] = here;
  if (!first) return undefined;
  return {
    text: here.map((finding) => explainFinding(finding, release, officialText)).join('\n\n---\n\n'),
    span: first.span,
  };
}

interface HoverPlace {
  readonly document: TextDocument;
  readonly text: string;
  readonly offset: number;
  readonly release: Release;
}

function clauseText(
  { document, text, offset, release }: HoverPlace,
  { isPromptFile, officialText }: ServerContext,
): Found | undefined {
  const kind = textKind(document, text, isPromptFile);
  const found = kind && referenceAt(text, offset, kind, release);
  return found && { text: explainClause(found.section, release, officialText), span: found.span };
}
