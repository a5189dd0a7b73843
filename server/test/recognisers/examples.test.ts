import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Message } from '../../src/model/prompt';
import { OffsetMap } from '../../src/text/offsetMap';
import { recognise, RECOGNISERS } from '../../src/recognisers';

/** A developer message that stands in the source as it is. */
function developerMessage(text: string): Message {
  return {
    role: 'system',
    author: 'developer',
    text,
    map: OffsetMap.identity(0, text.length),
    span: { start: 0, end: text.length },
    encode: (replacement) => replacement,
  };
}

const shown = (text: string) =>
  recognise(developerMessage(text)).filter(({ confidence }) => confidence !== 'possible');

for (const { clause, examples } of RECOGNISERS) {
  describe(`the recogniser of ${clause}`, () => {
    for (const text of examples.flags) {
      test(`flags: ${text}`, () => {
        const clauses = shown(text).map((recognition) => recognition.clause);
        assert.ok(clauses.includes(clause), `recognised ${clauses.join(', ') || 'nothing'}`);
      });
    }
    for (const text of examples.passes) {
      test(`passes: ${text}`, () => {
        assert.deepEqual(
          shown(text).map((recognition) => `${recognition.clause}: ${recognition.gives}`),
          [],
        );
      });
    }
  });
}
