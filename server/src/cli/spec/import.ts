import { createHash } from 'node:crypto';
import type { ImportedRelease, OfficialText } from '../../model/official';
import { describeError } from '../../node/errors';
import type { DownloadLimits } from '../../node/download';
import type { ReleaseStore } from '../../node/releaseStore';
import {
  buildImported,
  compileRelease,
  getRelease,
  parseSource,
  RELEASES,
  type SourceProblem,
} from '../../spec';
import { UsageError } from '../io';
import { count, type Answer } from './answer';
import { ImportError, readSource, type Source } from './source';

/** More faults than this are counted, not printed. */
const MOST_PROBLEMS = 20;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** A date in a path or an address, as in `v2025.12.18/model_spec.md`. */
const DATE_IN_NAME = /(?<!\d)(20\d{2})[-.](\d{2})[-.](\d{2})(?!\d)/;
/** How many names at the end of a path are looked at for a date. */
const NAMES = 3;
/** A text with so many first sections of a known release is said to begin like it. */
const ALIKE = 3;

export interface ImportOptions {
  /** The release that the text is of, where its name does not say it. */
  readonly as?: string;
  /** ISO date of the present day. */
  readonly today: string;
  readonly limits?: DownloadLimits;
  /** Another text of the same name may be replaced. */
  readonly replace?: boolean;
}

/** What an import came to, and what to say about it on the side. */
export interface Imported extends Answer {
  readonly notices: readonly string[];
}

/**
 * Imports the spec's Markdown source into the store. Whatever goes wrong, nothing stored changes.
 * @throws {ImportError} when the text cannot be had, is faulty, or is not the text of the release that it goes by.
 * @throws {UsageError} when `as` is no date.
 */
export async function importSpec(
  argument: string,
  options: ImportOptions,
  store: ReleaseStore,
  cwd: string,
): Promise<Imported> {
  if (options.as !== undefined && !isDate(options.as)) {
    throw new UsageError(`"${options.as}" is no release: releases go by their dates, such as 2025-12-18.`);
  }
  const source = await readSource(argument, cwd, options.limits);
  const { text, problems } = parseSource(source.text);
  if (problems.length > 0) throw new ImportError(faults(source, problems));
  const sha256 = createHash('sha256').update(source.text, 'utf8').digest('hex');
  const { release, notices } = identify(argument, sha256, options);
  const imported: ImportedRelease = { formatVersion: 1, release, sha256, ...text };
  const known = RELEASES.includes(release);
  if (!known && !options.replace) refuseTaken(imported, store);
  // A release that cannot judge would only be noticed by the prompts that ask for it.
  if (!known) await compileRelease(buildImported(imported));
  try {
    const likeness = known ? [] : likenessOf(imported);
    return { ...answer(imported, known, store.save(imported)), notices: [...notices, ...likeness] };
  } catch (error) {
    throw new ImportError(`The text could not be stored in ${store.folder}: ${describeError(error)}.`);
  }
}

function faults({ shown, text }: Source, problems: readonly SourceProblem[]): string {
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ line, message }) => `  line ${String(line)}: ${message}`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`  … and ${count(more, 'more fault')}`);
  const isPage = /^\s*</.test(text.slice(0, 1000));
  const hint = isPage ? '\nThe source is the file model_spec.md of the repository openai/model_spec.' : '';
  return `${shown} cannot be imported; nothing stored has changed.\n${lines.join('\n')}${hint}`;
}

/** Which release a text is: its hash decides, and only a text that no known release has goes by its name. */
function identify(
  argument: string,
  sha256: string,
  { as, today }: ImportOptions,
): { readonly release: string; readonly notices: readonly string[] } {
  const known = RELEASES.find((id) => getRelease(id)?.sha256 === sha256);
  if (known !== undefined) {
    if (as === undefined || as === known) return { release: known, notices: [] };
    throw new ImportError(`This is the text of ${known}, not of ${as}: nothing was stored.`);
  }
  const named = as ?? dateIn(argument);
  const expected = named === undefined ? undefined : getRelease(named)?.sha256;
  if (named !== undefined && expected !== undefined) {
    throw new ImportError(
      `This is not the text of ${named}: it was changed or cut short. Nothing was stored.\n` +
        `  SHA-256 of the release: ${expected}\n  SHA-256 of this text:   ${sha256}\n` +
        'To import it as a release of its own, give another date: --as 2030-01-01',
    );
  }
  const notices = [
    `This text is not a release that this version of modelspec knows (SHA-256 ${sha256}). ` +
      `It is imported as ${named ?? today} and judges prompts that ask for it: --spec ${named ?? today}.`,
  ];
  if (named === undefined)
    notices.push('Its name has no date, so it goes by that of today: use --as to name it.');
  return { release: named ?? today, notices };
}

/** @throws {ImportError} when the store has another text of that name. */
function refuseTaken({ release, sha256 }: ImportedRelease, store: ReleaseStore): void {
  const stored = store.load(release);
  if (stored === undefined || stored.sha256 === sha256) return;
  throw new ImportError(
    `Another text was imported as ${release}: nothing was stored.\n` +
      `  SHA-256 of the stored text: ${stored.sha256}\n  SHA-256 of this text:       ${sha256}\n` +
      'Give --replace to put this one in its place, or another date: --as 2030-01-01',
  );
}

/** A word about the known release that a text begins like: it may be a damaged copy. */
function likenessOf({ sections }: OfficialText): string[] {
  const shared = RELEASES.map((release) => {
    const known = getRelease(release)?.sections ?? [];
    const end = sections.findIndex(({ id, title }, i) => known[i]?.id !== id || known[i].title !== title);
    return { release, length: end === -1 ? sections.length : end };
  });
  const most = Math.max(...shared.map(({ length }) => length));
  const like = shared.findLast(({ length }) => length === most);
  if (most < ALIKE || !like) return [];
  return [
    `It begins like the text of ${like.release}, but is not that text: if it should be, it was changed or cut short.`,
  ];
}

function dateIn(argument: string): string | undefined {
  const names = argument.split(/[\\/]/).slice(-NAMES).reverse();
  for (const name of names) {
    const [, year = '', month = '', day = ''] = DATE_IN_NAME.exec(name) ?? [];
    const date = `${year}-${month}-${day}`;
    if (isDate(date)) return date;
  }
  return undefined;
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function answer({ release, sha256, sections }: ImportedRelease, known: boolean, path: string): Answer {
  const clauses = sections.filter(({ level }) => level !== null).length;
  const { examples, answers } = exampleCounts({ sections });
  const sizes = [count(sections.length, 'section'), count(clauses, 'clause')].join(', ');
  return {
    json: { release, known, sha256, sections: sections.length, clauses, examples, answers, path },
    text(colors) {
      const checked = known
        ? `${colors.green('✓')} the official text, by its SHA-256`
        : colors.yellow('not a known release');
      return (
        `Imported the Model Spec ${colors.bold(release)} (${checked}):\n` +
        `  ${sizes}, ${count(examples, 'example')} with ${count(answers, 'answer')}\n  ${colors.dim(path)}\n`
      );
    },
  };
}

function exampleCounts({ sections }: OfficialText): { readonly examples: number; readonly answers: number } {
  const examples = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'example' ? [block.messages] : [])),
  );
  const answers = examples.flat().filter(({ role }) => role === 'assistant').length;
  return { examples: examples.length, answers };
}
