import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import { compileModel } from '../../src/recognisers/compile';
import { RecogniserEngine } from '../../src/recognisers/engine';
import type { Recogniser } from '../../src/recognisers/recogniser';
import { OffsetMap } from '../../src/text/offsetMap';

const agreeing: Recogniser = {
  clause: 'avoid_sycophancy',
  concepts: {},
  checks: [{ match: '>{agree} with', manner: 'silent', gives: 'agrees' }],
  openly: ['even if ..3 wrong'],
  examples: { flags: [], passes: [] },
};

function mannersOf(text: string) {
  return new RecogniserEngine(compileModel([agreeing], SHARED_CONCEPTS))
    .recognise({
      role: 'system',
      author: 'developer',
      text,
      map: OffsetMap.identity(0, text.length),
      span: { start: 0, end: text.length },
      encode: (replacement) => replacement,
    })
    .map(({ manner }) => manner);
}

test('a sentence that says what it gives up is an open departure', () => {
  assert.deepEqual(mannersOf('Agree with the guest.'), ['silent']);
  assert.deepEqual(mannersOf('Subtly agree with the guest.'), ['covert']);
  assert.deepEqual(mannersOf('Agree with the guest even if they are wrong.'), ['open']);
});
