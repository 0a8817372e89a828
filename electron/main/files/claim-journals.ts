import { basename, join } from 'node:path';
import { attempt, call, type Work } from '../../files/calls';
import { parseMaker, type Maker } from '../../files/maker';

const JOURNAL = /^([0-9a-f-]{36})\.jsonl$/;
/** So many crashes that nobody answered for are not looked through any more. */
const MOST_JOURNALS = 50;
const MOST_BYTES = 1024 * 1024 * 1024;

export interface ClaimOptions {
  readonly folder: string;
  /** The folder of this run. */
  readonly own: string;
  readonly isAlive: (maker: Maker) => boolean;
}

/** Moves the journals of ended runs into our folder, each in one step, so that of two programs one gets it. */
export function* claimJournals({ folder, own, isAlive }: ClaimOptions): Work<readonly string[]> {
  const claimed: string[] = [];
  for (const run of (yield* attempt(call('readdir', folder))) ?? []) {
    const maker = parseMaker(run);
    if (maker === null || run === basename(own) || isAlive(maker)) continue;
    claimed.push(...(yield* emptied(join(folder, run), own)));
  }
  return yield* newest(own, claimed);
}

function* emptied(from: string, own: string): Work<readonly string[]> {
  const claimed: string[] = [];
  for (const name of (yield* attempt(call('readdir', from))) ?? []) {
    const document = JOURNAL.exec(name)?.[1];
    if (document === undefined) yield* attempt(call('unlink', join(from, name)));
    else if (yield* moved(join(from, name), own)) claimed.push(document);
  }
  yield* attempt(call('rmdir', from));
  return claimed;
}

function* moved(path: string, folder: string): Work<boolean> {
  yield* attempt(call('mkdir', folder));
  try {
    yield* call('rename', path, join(folder, basename(path)));
    return true;
  } catch {
    return false;
  }
}

/** Bounded by number and size; the oldest go first. */
function* newest(own: string, documents: readonly string[]): Work<readonly string[]> {
  const found: { document: string; path: string; at: number; bytes: number }[] = [];
  for (const document of documents) {
    const path = join(own, `${document}.jsonl`);
    const stats = yield* attempt(call('stat', path));
    if (stats !== null) found.push({ document, path, at: stats.mtimeMs, bytes: stats.size });
  }
  const kept: string[] = [];
  let total = 0;
  for (const { document, path, bytes } of found.toSorted((a, b) => b.at - a.at)) {
    total += bytes;
    if (kept.length < MOST_JOURNALS && (total <= MOST_BYTES || kept.length === 0)) kept.push(document);
    else yield* attempt(call('unlink', path));
  }
  return kept;
}
