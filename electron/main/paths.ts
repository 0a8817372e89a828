import { join } from 'node:path';

/** Everything is found from the bundle itself: the same in a checkout, a test and an asar archive. */
const OUT = join(__dirname, '..');

export const RENDERER_ROOT = join(OUT, 'renderer');
export const PRELOAD_FILE = join(OUT, 'preload', 'index.cjs');
