import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { attempt, call, type Work } from './calls';
import { codeOf, Refused } from './refused';

const MOST_LINKS = 40;

/** The file itself behind a name: links are followed, also one whose target is not there, which is then made. */
export function* realTarget(path: string): Work<string> {
  let at = resolve(path);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const real = yield* attempt(call('realpath', at));
    if (real !== null) return real;
    const link = yield* attempt(call('readlink', at));
    if (link === null) return yield* inRealFolder(at);
    at = resolve(dirname(at), link);
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

function* inRealFolder(path: string): Work<string> {
  const folder = dirname(path);
  // A folder that is gone is told of as such, not as a file that may be made.
  yield* call('stat', folder);
  return join((yield* attempt(call('realpath', folder))) ?? folder, basename(path));
}

/** Looks at what stands there before anything is opened: opening a pipe would wait for ever. null: nothing is there. */
export function* existingFile(target: string): Work<Stats | null> {
  try {
    return asFile(yield* call('stat', target));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Refuses everything that is no ordinary file. */
export function asFile(stats: Stats): Stats {
  if (stats.isDirectory()) throw new Refused('is-folder');
  if (!stats.isFile()) throw new Refused('not-a-file');
  return stats;
}
