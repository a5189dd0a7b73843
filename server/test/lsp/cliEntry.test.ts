import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { MODERN } from './editor';
import { bundle, bundledServer, ServerProcess } from './serverProcess';

it('"modelspec lsp --stdio" is the same server, for any editor', async () => {
  const folder = dirname(await bundledServer());
  for (const name of ['cli', 'main']) await bundle(name, join(folder, `${name}.js`));
  const server = await ServerProcess.start([join(folder, 'cli.js'), 'lsp', '--stdio']);
  const { serverInfo } = await server.editor.initialize(MODERN);
  assert.equal(serverInfo?.name, 'Model Spec Lint');
  assert.equal(await server.end(), 0);
});
