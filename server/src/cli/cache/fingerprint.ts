import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOOL } from '../../model/tool';
import type { ReleaseStore } from '../../node/releaseStore';

/** Written by the build beside the command: a hash of all its files. */
const BUILD_ID = 'build-id';

/**
 * Everything but texts and configurations that results depend on: the linter itself, whose version alone does not tell two
 * builds apart, and the releases that the user has imported.
 */
export async function fingerprint(store: ReleaseStore): Promise<string> {
  const linter = [TOOL.version, process.version, buildId()];
  const ids = store.ids();
  // Hardly anybody has imported one: the others do without what makes hashes.
  if (ids.length === 0) return linter.join(' ');
  const { sha256 } = await import('./sha256.js');
  const releases = ids.map((id) => `${id} ${sha256(readFileSync(join(store.folder, `${id}.json`)))}`);
  return [...linter, ...releases].join(' ');
}

/** Run from its sources, the linter has none. */
function buildId(): string {
  const path = join(__dirname, BUILD_ID);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
