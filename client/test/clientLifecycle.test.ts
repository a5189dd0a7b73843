import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClientLifecycle } from '../src/clientLifecycle';

/** Clients that write down what happens to them; `slow` ones need a few turns of the loop for each step. */
class Recorder {
  readonly log: string[] = [];
  readonly failures: unknown[] = [];
  startFails = false;
  stopFails = false;
  #made = 0;

  readonly lifecycle = new ClientLifecycle(
    () => this.#client(++this.#made),
    (cause) => this.failures.push(cause),
  );

  #client(number: number) {
    const step = async (name: string, fails: boolean): Promise<void> => {
      this.log.push(`${name} ${number}`);
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      if (fails) throw new Error(`${name} ${number} failed`);
      this.log.push(`${name} ${number} done`);
    };
    return { start: () => step('start', this.startFails), stop: () => step('stop', this.stopFails) };
  }
}

describe('the lifecycle of the language client', () => {
  it('starts one client however often it is asked', async () => {
    const { lifecycle, log } = new Recorder();
    const [first, second] = await Promise.all([lifecycle.start(), lifecycle.start()]);
    assert.equal(first, second);
    assert.deepEqual(log, ['start 1', 'start 1 done']);
  });

  it('lets no two steps overlap', async () => {
    const { lifecycle, log } = new Recorder();
    await Promise.all([lifecycle.start(), lifecycle.restart(), lifecycle.stop(), lifecycle.start()]);
    assert.deepEqual(log, [
      'start 1',
      'start 1 done',
      'stop 1',
      'stop 1 done',
      'start 2',
      'start 2 done',
      'stop 2',
      'stop 2 done',
      'start 3',
      'start 3 done',
    ]);
  });

  it('tells the caller of a failed start and tries anew when asked again', async () => {
    const recorder = new Recorder();
    recorder.startFails = true;
    await assert.rejects(recorder.lifecycle.start(), /start 1 failed/);
    assert.equal(recorder.lifecycle.client, undefined);
    recorder.startFails = false;
    await recorder.lifecycle.start();
    assert.deepEqual(recorder.log, ['start 1', 'start 2', 'start 2 done']);
  });

  it('gives up a client that does not stop cleanly', async () => {
    const recorder = new Recorder();
    await recorder.lifecycle.start();
    recorder.stopFails = true;
    await recorder.lifecycle.restart();
    assert.match(String(recorder.failures), /stop 1 failed/);
    assert.equal(recorder.log.at(-1), 'start 2 done');
  });

  it('stops a client that is still starting when it is disposed, and refuses what comes later', async () => {
    const { lifecycle, log } = new Recorder();
    const started = lifecycle.start();
    const disposed = lifecycle.dispose();
    await assert.rejects(lifecycle.start(), /disposed/);
    await started;
    await disposed;
    assert.deepEqual(log, ['start 1', 'start 1 done', 'stop 1', 'stop 1 done']);
  });
});
