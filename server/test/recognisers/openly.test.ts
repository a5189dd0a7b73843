import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import { compileModel } from '../../src/recognisers/compile';
import { RecogniserEngine } from '../../src/recognisers/engine';
import type { Recogniser } from '../../src/recognisers/recogniser';
import { developerMessage } from '../prompt/support';

const agreeing: Recogniser = {
  clause: 'avoid_sycophancy',
  concepts: {},
  checks: [{ match: '>{agree} with', manner: 'silent', gives: 'agrees' }],
  openly: ['even if ..3 wrong'],
  examples: { flags: [], passes: [] },
};

function mannersOf(text: string) {
  return new RecogniserEngine(compileModel([agreeing], SHARED_CONCEPTS))
    .recognise(developerMessage(text))
    .map(({ manner }) => manner);
}

test('a sentence that says what it gives up is an open departure', () => {
  assert.deepEqual(mannersOf('Agree with the guest.'), ['silent']);
  assert.deepEqual(mannersOf('Subtly agree with the guest.'), ['covert']);
  assert.deepEqual(mannersOf('Agree with the guest even if they are wrong.'), ['open']);
});
