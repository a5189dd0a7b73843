/** A fault of the source: nothing of it is used then. */
export interface SourceProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** A line and how it stands to the fenced blocks. */
export interface SourceLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  readonly fence?: 'open' | 'inside' | 'close';
  /** On an opening line: the fence's character and its info string, e.g. `~` and `xml`. */
  readonly mark?: string;
  readonly info?: string;
}

/** What only a heading of the spec looks like: no fenced text of its holds one. */
const SPEC_HEADING = /^#{1,6}[ \t].*\{#[a-z]/;

const NO_FENCE = { marks: '', info: '' };

interface OpenFence {
  readonly line: number;
  readonly marks: string;
}

/**
 * The lines of a Markdown text with LF line ends, fenced blocks marked. A fence is taken as unclosed when another of its
 * kind or a heading of the spec begins inside it, so that one forgotten line does not swallow what follows.
 */
export function scanLines(markdown: string, problems: SourceProblem[]): SourceLine[] {
  let open: OpenFence | undefined;
  const unclosed = ({ line, marks }: OpenFence): void => {
    problems.push({ line, message: `The block that begins here with ${marks} is never closed.` });
  };
  const lines = markdown.split('\n').map((text, index): SourceLine => {
    const number = index + 1;
    const { marks, info } = fenceAt(text);
    if (open) {
      if (closes(open, marks) && info === '') {
        open = undefined;
        return { text, number, fence: 'close' };
      }
      if (!closes(open, marks) && !SPEC_HEADING.test(text)) return { text, number, fence: 'inside' };
      unclosed(open);
      open = undefined;
    }
    if (marks === '') return { text, number };
    open = { line: number, marks };
    return { text, number, fence: 'open', mark: marks.charAt(0), info };
  });
  if (open) unclosed(open);
  return lines;
}

/** The fence marks that a line begins with, and what follows them; no marks where there is no fence. */
function fenceAt(line: string): { readonly marks: string; readonly info: string } {
  const text = line.trim();
  const mark = text.charAt(0);
  if (mark !== '~' && mark !== '`') return NO_FENCE;
  let length = 1;
  while (text.charAt(length) === mark) length++;
  const info = text.slice(length).trim();
  if (length < 3 || (mark === '`' && info.includes('`'))) return NO_FENCE;
  return { marks: text.slice(0, length), info };
}

function closes(open: OpenFence, marks: string): boolean {
  return marks.length >= open.marks.length && marks.charAt(0) === open.marks.charAt(0);
}
