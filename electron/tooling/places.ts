import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const OUT = join(ROOT, 'out');
export const RENDERER_OUT = join(OUT, 'renderer');

/** Where this system keeps what can be fetched again. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const name = 'tenant-isolation-simulator';
  if (process.platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), name, 'Cache');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', name);
  const folder = env['XDG_CACHE_HOME'];
  return join(folder !== undefined && folder !== '' ? folder : join(homedir(), '.cache'), name);
}
