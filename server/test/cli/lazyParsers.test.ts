import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Folder } from './support';

/** Is a package loaded in this process? */
function isLoaded(name: string): boolean {
  const { cache } = createRequire(__filename);
  return Object.keys(cache).some((path) => path.includes(`/node_modules/${name}/`));
}

test('a parser is loaded for the configuration that needs it, and for no other', async () => {
  const prompt = { 'a.system.md': 'Be brief.\n' };
  const lint = async (files: Record<string, string>) => {
    using folder = new Folder({ ...prompt, ...files });
    assert.equal((await folder.run(['lint', '.'], { linter: 'real' })).code, 0);
  };
  await lint({ 'package.json': '{ "name": "x" }' });
  assert.deepEqual(['yaml', 'jsonc-parser', 'picomatch', 'ajv'].filter(isLoaded), []);
  await lint({ 'modelspec.config.json': '{}' });
  assert.deepEqual(['yaml', 'jsonc-parser', 'ajv'].filter(isLoaded), ['jsonc-parser']);
  await lint({ 'modelspec.config.yaml': '' });
  assert.deepEqual(['yaml', 'ajv'].filter(isLoaded), ['yaml']);
  const house = '{ "severity": "error", "title": "x" }';
  await lint({ 'modelspec.config.yaml': 'houseRules: h.json', 'h.json': house });
  assert.ok(isLoaded('ajv'));
});
