import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import v8 from 'node:v8';
import { optimiseSooner } from '../../src/node/optimiseSooner';

/** The flags that are set where V8 has a version. */
function flagsOf(t: TestContext, version: string): unknown[] {
  const own = Object.getOwnPropertyDescriptor(process, 'versions');
  const set = t.mock.method(v8, 'setFlagsFromString', () => undefined);
  Object.defineProperty(process, 'versions', { ...own, value: { ...process.versions, v8: version } });
  try {
    optimiseSooner();
    return set.mock.calls.flatMap((call): unknown[] => call.arguments);
  } finally {
    Object.defineProperty(process, 'versions', own ?? {});
    set.mock.restore();
  }
}

describe('optimising sooner', () => {
  it('sets a flag that V8 knows', (t) => {
    assert.deepEqual(flagsOf(t, '11.3.244.8-node.33'), ['--max-inlined-bytecode-size-cumulative=200']);
    assert.equal(flagsOf(t, '13.6.233.10-node.28').length, 1);
  });

  it('sets none where V8 might complain of it', (t) => {
    assert.deepEqual(flagsOf(t, '10.2.154.26-node.36'), []);
    assert.deepEqual(flagsOf(t, '14.1.1'), []);
  });
});
