import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import type { Release } from '../model/clause';
import type { Span } from '../model/span';
import type { Analysis } from './analyses';
import type { ServerContext } from './context';
import { toRange } from './diagnosticMapper';
import { explainClause, explainFinding, findSection, type OfficialTextOf } from './explanations';
import { guarded } from './guard';
import { plainText } from './markup';

/** More findings than this at one place would not fit one screen. */
const MOST_FINDINGS = 2;
/** No clause id is longer; bounds the look around the cursor. */
const LONGEST_ID = 100;

/** Explains the finding under the cursor, or else the clause whose id stands there. */
export function registerHover(context: ServerContext): void {
  context.connection.onHover(
    guarded<HoverParams, Hover | null>(context.logger, 'textDocument/hover', null, async (params, token) => {
      const analysis = await context.analyses.of(
        params.textDocument.uri,
        () => token.isCancellationRequested,
      );
      if (!analysis) return null;
      const offset = analysis.lines.offsetAt(params.position);
      const release = context.getRelease(analysis.result?.spec);
      const found =
        findingText(analysis, offset, release, context.officialText) ??
        clauseText(analysis.text, offset, release, context.officialText);
      if (!found) return null;
      const markdown = context.client().markdownHover;
      return {
        contents: markdown
          ? { kind: MarkupKind.Markdown, value: found.text }
          : { kind: MarkupKind.PlainText, value: plainText(found.text) },
        range: toRange(found.span, analysis.lines),
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

function clauseText(
  text: string,
  offset: number,
  release: Release | undefined,
  officialText: OfficialTextOf,
): Found | undefined {
  const span = wordAt(text, offset);
  if (!span || !release) return undefined;
  const section = findSection(release, text.slice(span.start, span.end));
  return section && { text: explainClause(section, release, officialText), span };
}

/** The run of id characters around an offset; undefined when it is longer than any id. */
function wordAt(text: string, offset: number): Span | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start <= LONGEST_ID && isIdCharacter(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - offset <= LONGEST_ID && isIdCharacter(text.charCodeAt(end))) end++;
  return end > start && end - start <= LONGEST_ID ? { start, end } : undefined;
}

function isIdCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 45
  );
}
