import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DirectiveRecord } from '../../src/model/directive';
import { getRelease } from '../../src/spec';
import { compileHouseRules, type HouseInstance } from '../../src/spec/houseRules';

const lie: DirectiveRecord = { clause: 'do_not_lie', author: 'developer', effect: 'departs', manner: 'open' };
const RULE = {
  title: 'No lies',
  severity: 'warning',
  not: { properties: { clause: { const: 'do_not_lie' } } },
};
const EVERY = (rule: object) => ({ properties: { directives: { items: rule } } });

async function judge(schema: unknown, more: Partial<HouseInstance> = {}) {
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema);
  const run = await compileHouseRules(text, getRelease);
  return run({
    release: '2025-12-18',
    path: 'a.md',
    directives: [{ ...lie, clause: 'be_clear' }, lie],
    ...more,
  });
}

describe('house rules', () => {
  test('object to the directives that fail in a part with a severity', async () => {
    assert.deepEqual(await judge(EVERY(RULE)), [
      { index: 1, severity: 'warning', title: 'No lies', description: '' },
    ]);
    assert.deepEqual(await judge(EVERY(RULE), { directives: [] }), []);
  });

  test('object to the prompt as a whole when no directive is to blame', async () => {
    const contains = { contains: { properties: { effect: { const: 'upholds' } } } };
    const schema = {
      properties: { directives: { title: 'Uphold something', severity: 'error', ...contains } },
    };
    assert.deepEqual(await judge(schema), [
      { index: undefined, severity: 'error', title: 'Uphold something', description: '' },
    ]);
  });

  test('mark the directives that a condition is about, not the prompt that it holds for', async () => {
    const forbid = EVERY({ not: { properties: { clause: { const: 'do_not_lie' } } } });
    const schema = { title: 'x', severity: 'error', if: { required: ['path'] }, then: forbid };
    assert.deepEqual(
      (await judge(schema)).map(({ index }) => index),
      [1],
    );
    const never = { title: 'x', severity: 'error', if: { required: ['path'] }, then: false };
    assert.deepEqual(
      (await judge(never)).map(({ index }) => index),
      [undefined],
    );
  });

  test('are content with one of several', async () => {
    const manner = (value: string) => ({ properties: { manner: { const: value } } });
    const schema = EVERY({ title: 'x', severity: 'error', anyOf: [manner('silent'), manner('covert')] });
    assert.deepEqual((await judge(schema, { directives: [lie] })).length, 1);
    assert.deepEqual(await judge(schema, { directives: [{ ...lie, manner: 'covert' }] }), []);
  });

  test('see the path and the release', async () => {
    const only = (key: string, value: string) => ({
      if: { properties: { [key]: { const: value } } },
      then: EVERY(RULE),
    });
    assert.equal((await judge(only('path', 'a.md'))).length, 1);
    assert.equal((await judge(only('path', 'b.md'))).length, 0);
    assert.equal((await judge(only('release', '2025-12-18'))).length, 1);
  });

  test('may build on the schemas of releases, whose own objections are left to their own rules', async () => {
    const reference = 'urn:model-spec-lint:release:2025-12-18';
    const clause = { not: { properties: { clause: { $ref: `${reference}#/$defs/do_not_lie` } } } };
    const schema = { allOf: [{ $ref: reference }, EVERY({ title: 'x', severity: 'error', ...clause })] };
    assert.deepEqual(
      (await judge(schema)).map(({ index }) => index),
      [1],
    );
    const older = { ...schema, allOf: [{ $ref: 'urn:model-spec-lint:release:2025-02-12' }, ...schema.allOf] };
    assert.deepEqual(
      (await judge(older)).map(({ index }) => index),
      [1],
    );
  });

  test('name the nearest part with a severity, once', async () => {
    const inner = { severity: 'information', title: 'inner', not: { required: ['clause'] } };
    const schema = EVERY({
      severity: 'error',
      title: 'outer',
      allOf: [inner, { properties: { manner: { const: 'x' } } }],
    });
    const verdicts = await judge(schema, { directives: [lie] });
    assert.deepEqual(verdicts.map(({ title }) => title).sort(), ['inner', 'outer']);
  });

  const refused: readonly [what: string, schema: unknown, message: RegExp][] = [
    ['broken JSON', '{\n  "a": ,\n}', /^broken JSON at line 2, column 8: a value is expected here$/],
    ['a list', '[]', /must be an object/],
    ['a schema without a rule', {}, /no part of it has a "severity"/],
    ['a misspelt keyword', { severity: 'error', propertys: {} }, /unknown keyword: "propertys"/],
    ['a severity that is none', { allOf: [{ severity: 'fatal' }, RULE] }, /severity/],
    [
      'a reference to the network',
      { ...RULE, $ref: 'https://example.org/a.json' },
      /refers to "https:\/\/example\.org\/a\.json".*nothing is fetched/,
    ],
    [
      'a reference to a file',
      { ...RULE, $ref: './other.json' },
      /refers to ".*other\.json".*nothing is fetched/,
    ],
    ['an unknown release', { ...RULE, $ref: 'urn:model-spec-lint:release:2020-01-01' }, /not at hand/],
    [
      'an unknown clause',
      { ...RULE, $ref: 'urn:model-spec-lint:release:2025-12-18#/$defs/nothing' },
      /nothing/,
    ],
  ];
  for (const [what, schema, message] of refused)
    test(`refuse ${what}`, async () => {
      await assert.rejects(judge(schema), (error) => error instanceof Error && message.test(error.message));
    });
});
