#!/usr/bin/env node
// Bundles the command line and the language server into one file each: server/out/{main,server}.js; cli.js loads main.js.
import { build } from 'esbuild';
import { chmodSync, existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { precompiled } from './precompiled.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entries = { cli: 'src/cli/launch.ts', main: 'src/cli/main.ts', server: 'src/lsp/main.ts' };

/** Writes one bundle, `cli`, `main` or `server`, to `outfile`. */
export async function bundle(name, outfile) {
  const entry = entries[name];
  if (!existsSync(join(root, entry))) throw new Error(`${entry} is missing`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: false,
    legalComments: 'none',
    // Packages with both forms: the ES module form tree-shakes.
    mainFields: ['module', 'main'],
    plugins: [precompiled(dirname(outfile))],
    banner: name === 'cli' ? { js: '#!/usr/bin/env node' } : {},
    logLevel: 'warning',
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const name of Object.keys(entries)) await bundle(name, join(root, 'out', `${name}.js`));
  chmodSync(join(root, 'out/cli.js'), 0o755);
}
