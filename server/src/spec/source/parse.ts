import type { Level } from '../../model/authority';
import type { OfficialSection, OfficialText } from '../../model/official';
import { parseBlocks } from './blocks';
import { isHeading, parseHeading } from './heading';
import type { Heading } from './heading';
import { scanLines } from './lines';
import type { SourceLine, SourceProblem } from './lines';

/** What the source holds, and what is wrong with it; with any problem the text is not to be used. */
export interface ParsedSource {
  readonly text: OfficialText;
  /** In order of their lines. */
  readonly problems: readonly SourceProblem[];
}

const HTML = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;
const CROSS_REFERENCE = /\]\(#([a-z0-9_]+)\)/g;

interface Found {
  readonly heading: Heading;
  readonly line: number;
  readonly lines: SourceLine[];
}

/**
 * Reads the Markdown source of the Model Spec. Pure and linear in the length of the text.
 * @param markdown with LF line ends and without a byte order mark.
 */
export function parseSource(markdown: string): ParsedSource {
  if (HTML.test(markdown.slice(0, 1000)))
    return unusable('This is an HTML page, not the Markdown source of the spec.');
  const problems: SourceProblem[] = [];
  const found = splitSections(scanLines(markdown, problems), problems);
  if (found.length === 0 && problems.length === 0) {
    return unusable('There is no heading such as "## Title {#id authority=user}" in this text.');
  }
  checkStructure(found, problems);
  if (problems.length === 0 && found.every(({ heading }) => heading.level === null)) {
    return unusable('No heading of this text has an authority, so it says nothing about levels.');
  }
  return {
    text: { ...levelNames(found), sections: sections(found) },
    problems: [...problems].sort((a, b) => a.line - b.line),
  };
}

function unusable(message: string): ParsedSource {
  return { text: { sections: [] }, problems: [{ line: 1, message }] };
}

/** What stands before the first heading belongs to no section and is left out. */
function splitSections(lines: readonly SourceLine[], problems: SourceProblem[]): Found[] {
  const found: Found[] = [];
  for (const line of lines) {
    if (line.fence !== undefined || !isHeading(line.text)) {
      found[found.length - 1]?.lines.push(line);
      continue;
    }
    const heading = parseHeading(line.text);
    if (typeof heading === 'string') problems.push({ line: line.number, message: heading });
    else found.push({ heading, line: line.number, lines: [] });
  }
  return found;
}

function checkStructure(found: readonly Found[], problems: SourceProblem[]): void {
  const lines = new Map<string, number>();
  let depth = 0;
  for (const { heading, line } of found) {
    const first = lines.get(heading.id);
    if (first !== undefined) {
      const message = `The id "${heading.id}" is taken: line ${String(first)} has it too.`;
      problems.push({ line, message });
    } else lines.set(heading.id, line);
    if (heading.depth > depth + 1) {
      const above = depth === 0 ? 'nothing' : `a heading of depth ${String(depth)}`;
      const message = `A heading of depth ${String(heading.depth)} stands below ${above}: a level of headings is missing.`;
      problems.push({ line, message });
    }
    depth = heading.depth;
  }
}

function sections(found: readonly Found[]): OfficialSection[] {
  const path: string[] = [];
  return found.map(({ heading, line, lines }) => {
    const { id, title, level, tags, depth } = heading;
    path.length = Math.min(path.length, depth - 1);
    const parent = path[path.length - 1] ?? null;
    path.push(id);
    const source = lines.map(({ text }) => text).join('\n');
    const references = new Set([...source.matchAll(CROSS_REFERENCE)].map((match) => match[1] ?? ''));
    return {
      id,
      title,
      level,
      tags,
      depth,
      parent,
      line,
      blocks: parseBlocks(lines),
      references: [...references],
    };
  });
}

function levelNames(found: readonly Found[]): Pick<OfficialText, 'levelNames'> {
  const names: Partial<Record<Level, string>> = {};
  for (const { heading } of found) {
    const { level, levelName } = heading;
    if (level !== null && levelName !== undefined && levelName !== level) names[level] = levelName;
  }
  return Object.keys(names).length === 0 ? {} : { levelNames: names };
}
