import { join } from 'node:path';
import { attempt, call, type Work } from './calls';
import { makerTag, releaseTag } from './maker';

const TEMPORARY = /^\.tisim-(.+)\.tmp$/;

/**
 * Does work that needs a file of its own in a folder, and sees to it that none stays. Its name is its own, not the
 * target's with a suffix, which could be too long, and says who made it.
 */
export function* withTemporary<T>(folder: string, work: (path: string) => Work<T>): Work<T> {
  const tag = makerTag();
  const path = join(folder, `.tisim-${tag}.tmp`);
  try {
    return yield* work(path);
  } finally {
    yield* attempt(call('unlink', path));
    releaseTag(tag);
  }
}

/** The tag in the name of a temporary file; null for every file that is not one of ours. */
export function tagOfTemporary(name: string): string | null {
  return TEMPORARY.exec(name)?.[1] ?? null;
}
