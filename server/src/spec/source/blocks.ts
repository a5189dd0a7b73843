import type { OfficialBlock } from '../../model/official';
import { parseExample, trimBlankLines } from './example';
import type { SourceLine } from './lines';

/** `!!! meta "Commentary"`; what belongs to it is indented by four. */
const ADMONITION = /^!!![ \t]+\w+(?:[ \t]+"([^"]*)")?[ \t]*$/;
const INDENTED = /^(?: {4}|\t)/;
/** The line that titles the example after it. */
const EXAMPLE_TITLE = /^\*\*Example\*\*:?/;

/** Cuts the lines of a section's own text, its heading excluded, into blocks. */
export function parseBlocks(lines: readonly SourceLine[]): OfficialBlock[] {
  const blocks: OfficialBlock[] = [];
  let text: string[] = [];
  const flush = (): void => {
    const prose = trimBlankLines(text);
    if (prose !== '') blocks.push({ kind: 'text', text: prose });
    text = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const admonition = line.fence === undefined ? ADMONITION.exec(line.text) : null;
    const isExample = line.fence === 'open' && line.mark === '~' && line.info === 'xml';
    if (!admonition && !isExample) {
      text.push(line.text);
      at++;
      continue;
    }
    const end = admonition ? endOfAdmonition(lines, at + 1) : endOfFence(lines, at + 1);
    const body = lines.slice(at + 1, end).map((inner) => inner.text);
    const title = isExample ? takeTitle(text) : undefined;
    flush();
    if (admonition) {
      blocks.push({
        kind: 'commentary',
        title: admonition[1] ?? 'Commentary',
        text: trimBlankLines(body.map((inner) => inner.replace(INDENTED, ''))),
      });
    } else {
      blocks.push({ kind: 'example', ...(title !== undefined && { title }), messages: parseExample(body) });
    }
    // The closing line of a fence is nobody's text.
    at = isExample ? end + 1 : end;
  }
  flush();
  return blocks;
}

function endOfFence(lines: readonly SourceLine[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]?.fence === 'inside') end++;
  return end;
}

function endOfAdmonition(lines: readonly SourceLine[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const { text, fence } = lines[at] ?? { text: '' };
    const blank = text.trim() === '';
    if (!blank && !INDENTED.test(text) && (fence === undefined || fence === 'open')) break;
    if (!blank) end = at + 1;
  }
  return end;
}

/** Takes the title line off the end of the prose before an example. */
function takeTitle(text: string[]): string | undefined {
  let last = text.length - 1;
  while (last >= 0 && text[last]?.trim() === '') last--;
  const line = text[last];
  if (line === undefined || !EXAMPLE_TITLE.test(line)) return undefined;
  text.length = last;
  const title = line.replace(EXAMPLE_TITLE, '').trim();
  return title === '' ? undefined : title;
}
