import { LEVELS } from '../../model/authority';
import { RELEASES, type ReleaseBook } from '../../spec';
import type { Answer } from './answer';
import { count, pad, widest } from './answer';

interface Listed {
  readonly release: string;
  readonly url: string;
  readonly sections: number;
  readonly clauses: number;
  readonly levels: Readonly<Record<string, number>>;
  /** Judges prompts that ask for no release. */
  readonly default: boolean;
  /** Has our own summaries; others live on their official text alone. */
  readonly known: boolean;
  /** The official text was imported. */
  readonly official: boolean;
}

/** The releases at hand, newest first. */
export function list(book: ReleaseBook): Answer {
  const releases = [...book.releases].reverse().flatMap((id) => listed(id, book) ?? []);
  return {
    json: { releases },
    text(colors) {
      const sizes = releases.map(
        ({ sections, clauses }) => `${count(sections, 'section')}, ${count(clauses, 'clause')}`,
      );
      const width = widest(sizes);
      const lines = releases.map((release, index) => {
        const notes = [
          ...(release.default ? [colors.green('judges by default')] : []),
          ...(release.known ? [] : [colors.yellow('imported, not known to this version')]),
          ...(release.official && release.known ? ['official text imported'] : []),
        ];
        return `  ${colors.bold(release.release)}  ${pad(sizes[index] ?? '', width)}  ${notes.join(', ')}`.trimEnd();
      });
      return `${lines.join('\n')}\n\n${colors.dim('Pin one with "spec:" in front matter or configuration, or with --spec.')}\n`;
    },
  };
}

function listed(id: string, book: ReleaseBook): Listed | undefined {
  const release = book.getRelease(id);
  if (!release) return undefined;
  const clauses = [...release.clauses.values()];
  return {
    release: id,
    url: release.url,
    sections: release.sections.length,
    clauses: clauses.length,
    levels: Object.fromEntries(
      LEVELS.map((level) => [level, clauses.filter((clause) => clause.level === level).length]),
    ),
    default: id === book.newest,
    known: RELEASES.includes(id),
    official: book.official(id) !== undefined,
  };
}
