import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateConfig } from '../../src/config/validate';

const FACTS = { releases: ['2025-10-27', '2025-12-18'] };
const problemsOf = (value: unknown) =>
  validateConfig(value, FACTS).problems.map(({ path, message }) => `${path}: ${message}`);

test('a right configuration becomes the overrides it asks for', () => {
  const value = {
    spec: '2025-10-27',
    rules: { 'silent-shift': 'error', 'explicit-override': 'off' },
    roleless: 'user',
    showPossible: true,
    inlineConfig: false,
    maxLength: 1000,
  };
  assert.deepEqual(validateConfig(value, FACTS), {
    config: {
      spec: '2025-10-27',
      severities: { 'silent-shift': 'error', 'explicit-override': 'off' },
      rolelessAuthor: 'user',
      showPossible: true,
      inlineConfig: false,
      maxLength: 1000,
    },
    problems: [],
  });
});

test('an unknown key is named with the nearest known one', () => {
  assert.deepEqual(problemsOf({ rolless: 'user' }), [
    'rolless: "rolless" is not a known key. Did you mean "roleless"?',
  ]);
  assert.deepEqual(problemsOf({ toString: 1 }), ['toString: "toString" is not a known key.']);
});

test('an unknown rule, severity, release or author is named with the nearest known one', () => {
  assert.match(
    problemsOf({ rules: { 'silent-shfit': 'error' } })[0] ?? '',
    /^rules\.silent-shfit: .*Did you mean "silent-shift"\?/,
  );
  assert.match(
    problemsOf({ rules: { 'silent-shift': 'warn' } })[0] ?? '',
    /"rules\.silent-shift" must be a severity, one of: error, warning/,
  );
  assert.match(problemsOf({ spec: '2025-12-19' })[0] ?? '', /Did you mean "2025-12-18"\?/);
  assert.match(problemsOf({ roleless: 'devloper' })[0] ?? '', /Did you mean "developer"\?/);
});

test('values of a wrong type are refused', () => {
  for (const value of [
    { rules: [] },
    { spec: 3 },
    { showPossible: 'yes' },
    { inlineConfig: null },
    { maxLength: 0 },
    { maxLength: 1.5 },
  ]) {
    assert.equal(problemsOf(value).length, 1, JSON.stringify(value));
  }
  for (const value of [null, [], 'x', undefined])
    assert.deepEqual(problemsOf(value), [': The configuration must be an object.']);
});

test('what is right is used even when something else is wrong', () => {
  const { config, problems } = validateConfig(
    { rules: { 'silent-shift': 'off', nonsense: 'off' }, maxLength: -1 },
    FACTS,
  );
  assert.deepEqual(config, { severities: { 'silent-shift': 'off' } });
  assert.equal(problems.length, 2);
});
