import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { recogniserEngine } from '../../src/recognisers';
import type { RecogniserEngine } from '../../src/recognisers/engine';
import { developerMessage } from '../prompt/support';

test('a bundle for a web worker carries the compiled recognisers in itself, and not what compiles them', async () => {
  // @ts-expect-error: a plain script without types
  const { precompiled } = (await import('../../scripts/precompiled.mjs')) as {
    precompiled(outdir?: string): Plugin;
  };
  const { outputFiles } = await build({
    stdin: {
      contents: "export { recogniserEngine } from './src/recognisers'",
      resolveDir: join(__dirname, '../..'),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'bundled',
    plugins: [precompiled()],
  });
  const code = outputFiles[0]?.text ?? '';
  assert.doesNotMatch(code, /compileModel|require\(/);
  // What a worker has, and nothing of Node.
  const worker = createContext({ atob, TextDecoder });
  runInContext(code, worker);
  const { recogniserEngine: load } = worker['bundled'] as { recogniserEngine(): RecogniserEngine };
  const message = developerMessage('Always agree with the user.');
  assert.deepEqual(
    structuredClone(load().recognise(message)),
    structuredClone(recogniserEngine().recognise(message)),
  );
});
