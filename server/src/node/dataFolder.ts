import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the user's own data is kept: the folder named by MODELSPEC_DATA_DIR, else `modelspec` in the place that the
 * system has for such data.
 * Source: XDG Base Directory Specification (a relative XDG_DATA_HOME counts as unset); `%APPDATA%` on Windows;
 * `~/Library/Application Support` on macOS.
 */
export function dataFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const own = env['MODELSPEC_DATA_DIR'];
  if (own) return resolve(own);
  return join(systemFolder(env, platform, home), 'modelspec');
}

function systemFolder(env: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  const xdg = env['XDG_DATA_HOME'];
  return xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share');
}
