const CROSS_REFERENCE = /\[\?\]\(#([a-z0-9_]+)\)/g;
const FOOTNOTE = /\[\^[\w-]{1,40}\]/g;
const LINK = /\[([^[\]\n]*)\]\([^()\s]*\)/g;
const EMPHASIS = /(\*\*?)(?=\S)([^*\n]+)\1/g;
const ENTITY = /&(lt|gt|amp|quot);/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * The Markdown of the spec's source as plain text: cross references become the titles they stand for, footnote marks and
 * emphasis go, paragraphs and list marks stay.
 * @param titleOf the title of a section, if the release has it.
 */
export function plainProse(markdown: string, titleOf: (id: string) => string | undefined): string {
  return markdown
    .replace(CROSS_REFERENCE, (_all, id: string) => `“${titleOf(id) ?? id}”`)
    .replace(FOOTNOTE, '')
    .replace(LINK, '$1')
    .replace(EMPHASIS, '$2')
    .replace(/ --- /g, ' — ')
    .replace(ENTITY, (_all, name: string) => ENTITIES[name] ?? '');
}

/** The beginning of a text, cut between words, at most `length` UTF-16 units. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.search(/\s\S*$/);
  return `${(space > 0 ? cut.slice(0, space) : cut).trimEnd()} …`;
}
