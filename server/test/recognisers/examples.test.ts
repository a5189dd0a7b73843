import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recognise, RECOGNISERS } from '../../src/recognisers';
import { developerMessage } from '../prompt/support';

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
