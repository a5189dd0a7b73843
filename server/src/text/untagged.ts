import type { Span } from '../model/span';

/** Tags around the words of a sentence ("<rule>Be kind.</rule>"): they belong to the markup. */
const TAGS_BEFORE = /^(?:<\/?[a-z][^<>]{0,100}>\s{0,9}){1,5}/i;
const TAGS_BEHIND = /(?:\s{0,9}<\/?[a-z][^<>]{0,100}>){1,5}$/i;
/** UTF-16 units at an end in which tags are looked for. */
const MAX_TAGS = 600;

/** A sentence without the tags around it. Offsets as in `text`. */
export function untagged({ start, end }: Span, text: string): Span {
  const before = TAGS_BEFORE.exec(text.slice(start, Math.min(end, start + MAX_TAGS)))?.[0].length ?? 0;
  const behind = TAGS_BEHIND.exec(text.slice(Math.max(start, end - MAX_TAGS), end))?.[0].length ?? 0;
  return before + behind < end - start ? { start: start + before, end: end - behind } : { start, end };
}
