import {
  CompletionItemKind,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver';
import type { Release, Section } from '../model/clause';
import { RULE_IDS, type RuleId } from '../model/finding';
import { RULE_INFO } from '../model/ruleInfo';
import { levelName } from '../spec';
import { LineIndex } from '../text/lineIndex';
import { placeAt, type PlaceKind } from './clausePlaces';
import { releaseFor, textKind } from './clauseReferences';
import type { ServerContext } from './context';
import { toRange } from './diagnosticMapper';
import { guarded } from './guard';
import { escapeMarkdown, paragraphs, plainText } from './markup';

/** Characters behind which an id or a release often begins; editors ask for words by themselves. */
export const COMPLETION_TRIGGERS: readonly string[] = [':', ' ', '"'];

/** Offers clause ids, rule ids and releases where such a word may stand. */
export function registerCompletion(context: ServerContext): void {
  context.connection.onCompletion(
    guarded<CompletionParams, CompletionList | null>(
      context.logger,
      'textDocument/completion',
      null,
      async (params) => {
        const document = context.documents.get(params.textDocument.uri);
        if (!document) return null;
        // The text of the moment: edits may come in while the release is looked up.
        const text = document.getText();
        const lines = new LineIndex(text);
        const kind = textKind(document, text, context.isPromptFile);
        const place = kind && placeAt(text, lines.offsetAt(params.position), kind);
        const release = place && (await releaseFor(document.uri, context));
        if (!release) return null;
        const markdown = context.client().markdownCompletion;
        const range = toRange(place.span, lines);
        return {
          isIncomplete: false,
          items: offersFor(place.kind, release, context).map((offer, index) =>
            toItem(offer, { range, index, markdown }),
          ),
        };
      },
    ),
  );
}

/** One word that may be written. */
interface Offer {
  readonly word: string;
  readonly kind: CompletionItemKind;
  readonly detail: string;
  /** Markdown. */
  readonly documentation?: string;
}

function offersFor(place: PlaceKind, release: Release, context: ServerContext): Offer[] {
  if (place === 'release') return releaseOffers(context);
  if (place === 'reference') return release.sections.map((section) => sectionOffer(section, release));
  const clauses = [...release.clauses.values()];
  if (place === 'declaration') {
    // The others cannot be declared away, or need no declaration.
    const declarable = clauses.filter(({ level }) => level === 'developer' || level === 'user');
    return declarable.map((clause) => sectionOffer(clause, release));
  }
  const offers = clauses.map((clause) => sectionOffer(clause, release));
  return place === 'suppression' ? [...offers, ...RULE_IDS.map(ruleOffer)] : offers;
}

function sectionOffer(section: Section, release: Release): Offer {
  const clause = release.clauses.get(section.id);
  if (!clause) return { word: section.id, kind: CompletionItemKind.Module, detail: section.title };
  return {
    word: clause.id,
    kind: CompletionItemKind.Constant,
    detail: `${levelName(release, clause.level)} level · ${clause.title}`,
    documentation: paragraphs(
      escapeMarkdown(clause.summary),
      `**Who may change it:** ${escapeMarkdown(clause.whoMayChange)}`,
    ),
  };
}

function ruleOffer(rule: RuleId): Offer {
  const { title, summary } = RULE_INFO[rule];
  return {
    word: rule,
    kind: CompletionItemKind.Event,
    detail: `rule · ${title}`,
    documentation: escapeMarkdown(summary),
  };
}

/** Newest first. */
function releaseOffers({ releases, getRelease }: ServerContext): Offer[] {
  const newest = getRelease(undefined)?.release;
  return [...releases()].reverse().map((release) => ({
    word: release,
    kind: CompletionItemKind.Value,
    detail: release === newest ? 'newest release of the Model Spec' : 'release of the Model Spec',
  }));
}

function toItem(
  { word, kind, detail, documentation }: Offer,
  { range, index, markdown }: { range: TextEdit['range']; index: number; markdown: boolean },
): CompletionItem {
  return {
    label: word,
    kind,
    detail,
    // Editors sort by name otherwise; this is the order of the spec.
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: word },
    ...(documentation === undefined ? {} : { documentation: markup(documentation, markdown) }),
  };
}

function markup(text: string, markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: text }
    : { kind: MarkupKind.PlainText, value: plainText(text) };
}
