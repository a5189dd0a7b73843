import assert from 'node:assert/strict';
import { compileLexicon } from '../../src/language/compileLexicon';
import type { Matchable } from '../../src/language/pattern';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import type { Message } from '../../src/model/prompt';
import { ViewMaker } from '../../src/prompt/directive';
import { OffsetMap } from '../../src/text/offsetMap';

/** A developer message that stands in the source as it is. */
export function developerMessage(text: string): Message {
  return {
    role: 'system',
    author: 'developer',
    text,
    map: OffsetMap.identity(0, text.length),
    span: { start: 0, end: text.length },
    encode: (replacement) => replacement,
  };
}

/** The lexicon of what all recognisers share. */
export const sharedLexicon = compileLexicon(SHARED_CONCEPTS);

/** A sentence without the `*` in it, and the index of the token that stands behind it. */
export function marked(sentence: string): { readonly said: Matchable; readonly head: number } {
  const at = sentence.indexOf('*');
  const text = sentence.replace('*', '');
  const { said } = new ViewMaker(sharedLexicon).views(text, { start: 0, end: text.length });
  const head = said.tokens.findIndex(({ start }) => start === at);
  assert.ok(head >= 0, `no token at the mark of "${sentence}"`);
  return { said, head };
}
