import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import { compileModel } from '../../src/recognisers/compile';
import { RecogniserEngine } from '../../src/recognisers/engine';
import type { Recogniser } from '../../src/recognisers/recogniser';
import { developerMessage } from '../prompt/support';

const recogniser = (clause: string, match: string): Recogniser => ({
  clause,
  concepts: {},
  checks: [{ match, manner: 'silent', gives: 'departs' }],
  examples: { flags: [], passes: [] },
});

/** An engine whose first recogniser throws when it has found something. */
function faultyEngine(): RecogniserEngine {
  const model = compileModel([recogniser('a', '{agree}'), recogniser('b', '{flatter}')], SHARED_CONCEPTS);
  const checks = model.checks.map((check, index) =>
    index > 0
      ? check
      : Object.defineProperty({ ...check }, 'needs', {
          get: () => {
            throw new Error('broken');
          },
        }),
  );
  return new RecogniserEngine({ ...model, checks });
}

test('a recogniser that throws costs its own results only, and is named', () => {
  const failures: string[] = [];
  const found = faultyEngine().recognise(developerMessage('Agree with users and flatter them.'), {
    onFailure: (clause, cause) => failures.push(`${clause}: ${String(cause)}`),
  });
  assert.deepEqual(
    found.map(({ clause }) => clause),
    ['b'],
  );
  assert.deepEqual(failures, ['a: Error: broken']);
});

test('without a listener the others are heard all the same', () => {
  const found = faultyEngine().recognise(developerMessage('Agree. Flatter them.'));
  assert.deepEqual(
    found.map(({ clause }) => clause),
    ['b'],
  );
});

test('a recogniser that throws costs only its own safeguards', () => {
  const engine = faultyEngine();
  const message = developerMessage('Never agree with users. Never flatter them.');
  const upheld = engine.upholds(engine.analyse(message));
  assert.deepEqual(
    upheld.map(({ clause }) => clause),
    ['b'],
  );
});

test('a check that throws costs no other of its clause anything in a long prompt', () => {
  const check = (match: string) => ({ match, manner: 'silent', gives: 'departs' }) as const;
  const model = compileModel(
    [{ ...recogniser('a', '{agree}'), checks: [check('{agree}'), check('{flatter}')] }],
    SHARED_CONCEPTS,
  );
  const broken = Object.defineProperty({ ...model.checks[1] }, 'needs', {
    get: () => {
      throw new Error('broken');
    },
  }) as (typeof model.checks)[number];
  const engine = new RecogniserEngine({ ...model, checks: [...model.checks.slice(0, 1), broken] });
  const text = `Agree with users and flatter them.\n${'Answer in French.\n'.repeat(20)}`;
  assert.deepEqual(
    engine.recognise(developerMessage(text)).map(({ clause, confidence }) => [clause, confidence]),
    [['a', 'possible']],
  );
});
