import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validators } from '../../src/generated/releases';
import type { ReleaseValidator } from '../../src/generated/releases';
import type { DirectiveRecord } from '../../src/model/directive';
import { judgeBy } from '../../src/spec/judge';

const RELEASE = '2025-12-18';
const lie: DirectiveRecord = {
  clause: 'do_not_lie',
  effect: 'departs',
  author: 'developer',
  manner: 'silent',
};
const openLie: DirectiveRecord = { ...lie, manner: 'open' };

/** The validator of a release, and how many records it was given. */
function counted(): { validator: ReleaseValidator; given: () => number } {
  const real = validators.get(RELEASE);
  assert.ok(real);
  let given = 0;
  const validate = Object.assign(
    (instance: { directives: readonly unknown[] }) => {
      given += instance.directives.length;
      const fits = real.validate(instance);
      Object.assign(validate, { errors: real.validate.errors });
      return fits;
    },
    { errors: real.validate.errors },
  );
  return { validator: { ...real, validate } as ReleaseValidator, given: () => given };
}

describe('judging', () => {
  it('gives each record its verdict, in the order of the records', () => {
    const { validator } = counted();
    const verdicts = judgeBy(validator, RELEASE, [lie, openLie, lie]);
    assert.deepEqual(
      verdicts.map(({ index, rule }) => `${String(index)} ${rule}`),
      ['0 silent-shift', '1 explicit-override', '2 silent-shift'],
    );
  });

  it('has records that are alike validated once, however many there are', () => {
    const { validator, given } = counted();
    const records = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? { ...lie } : openLie));
    assert.equal(judgeBy(validator, RELEASE, records).length, 100_000);
    assert.equal(given(), 2);
  });
});
