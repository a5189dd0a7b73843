import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { deriveManifest, MANIFEST } from '../../scripts/manifest';

it('the extension manifest lists the file names, releases and rules that the linter knows (npm run manifest writes them)', () => {
  const text = readFileSync(MANIFEST, 'utf8');
  assert.deepEqual(JSON.parse(text), JSON.parse(deriveManifest(text)));
});
