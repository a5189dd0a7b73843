import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recognise, RECOGNISERS } from '../../src/recognisers';
import { developerMessage } from '../prompt/support';

function shown(text: string) {
  return recognise(developerMessage(text)).filter(({ confidence }) => confidence !== 'possible');
}

describe('the fix that brings the default back', () => {
  for (const { clause, rewrite, examples } of RECOGNISERS) {
    test(`keeps ${clause} and every other clause when it stands alone`, () => {
      assert.ok(rewrite, 'the recogniser has no rewrite');
      assert.deepEqual(
        shown(rewrite).map((recognition) => `${recognition.clause}: ${recognition.gives}`),
        [],
      );
    });

    test(`clears the finding in the examples of ${clause}`, () => {
      const left = examples.flags.filter((text) => {
        const found = shown(text).find((recognition) => recognition.clause === clause);
        if (!found?.rewrite) return true;
        const fixed = text.slice(0, found.span.start) + found.rewrite + text.slice(found.span.end);
        // A second sentence of the example may depart on its own; the replaced words must not.
        const end = found.span.start + found.rewrite.length;
        return shown(fixed).some(
          ({ clause: again, span }) => again === clause && span.start < end && span.end > found.span.start,
        );
      });
      assert.deepEqual(left, []);
    });
  }
});
