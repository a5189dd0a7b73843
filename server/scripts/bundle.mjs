#!/usr/bin/env node
// Bundles the command line and the language server into one file each: server/out/{cli,server}.js
import { build } from 'esbuild';
import { chmodSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entries = { cli: 'src/cli/main.ts', server: 'src/lsp/main.ts' };
for (const [name, entry] of Object.entries(entries)) {
  if (!existsSync(join(root, entry))) throw new Error(`${entry} is missing`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `out/${name}.js`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: false,
    legalComments: 'none',
    // Packages with both forms: the ES module form tree-shakes.
    mainFields: ['module', 'main'],
    banner: name === 'cli' ? { js: '#!/usr/bin/env node' } : {},
    logLevel: 'warning',
  });
}
chmodSync(join(root, 'out/cli.js'), 0o755);
