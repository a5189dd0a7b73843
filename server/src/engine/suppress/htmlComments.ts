import type { Span } from '../../model/span';
import { splitBlocks } from '../../prompt/blocks';
import { membership, quotedSpans } from '../../prompt/inline';

/** A comment of ours is short; a bound keeps many unclosed ones from scanning the text over and over. */
const LONGEST = 4000;

/**
 * HTML comments of a Markdown text that stand where instructions stand: not in a fence, inline code, a quotation, an
 * example or data. In order; spans are offsets into `text`.
 */
export function htmlComments(text: string): Span[] {
  return splitBlocks(text).flatMap((block) => {
    if (block.kind !== 'masked') {
      const isQuoted = membership(quotedSpans(text, block.span));
      return commentsIn(text, block.lines).filter((comment) => !isQuoted(comment.start));
    }
    return block.mask === 'comment' ? commentsIn(text, block.lines) : [];
  });
}

/** The comments that begin within a stretch. */
function commentsIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const stretch = text.slice(start, end);
  for (let at = stretch.indexOf('<!--'); at !== -1; at = stretch.indexOf('<!--', at)) {
    const rest = text.slice(start + at + 4, start + at + 4 + LONGEST);
    const close = rest.indexOf('-->');
    if (close !== -1) found.push({ start: start + at, end: start + at + 4 + close + 3 });
    at += close === -1 ? 4 : 4 + close + 3;
  }
  return found;
}
