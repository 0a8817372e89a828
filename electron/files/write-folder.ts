import { dirname, join } from 'node:path';
import { type AnyExported, contentOf } from '../../shared/exchange/export/zip-files';
import { attempt, call, type Work } from './calls';
import { say } from '../words/say';
import { Refused } from './refused';
import { tell } from './sentences';
import { existingBytes, writeWhole, type Current } from './write-whole';

export interface FolderOptions {
  /** Throws when what stands at a place must not be replaced. */
  readonly check: (current: Current, place: string) => void;
  readonly splitsHardLink?: boolean;
}

/** One of several files could not be written; the others may be on the disk. */
export class FolderProblem extends Error {
  readonly place: string;
  readonly refusal: string | null;

  constructor(place: string, cause: unknown, written: number) {
    const { refusal, sentence: problem } = tell(cause, place, 'save-part');
    const told =
      written === 0
        ? say('files.nothingChanged', { problem })
        : say('files.someWritten', { problem, count: written });
    super(told, { cause });
    this.place = place;
    this.refusal = refusal;
  }
}

/** Writes files below a folder, which is made in a folder that is there. All places are looked at before the first is written. */
export function* writeFolder(
  folder: string,
  files: readonly AnyExported[],
  { check, splitsHardLink = false }: FolderOptions,
): Work<void> {
  const places = files.map((file) => ({
    place: join(folder, ...file.path.split('/')),
    content: contentOf(file),
  }));
  yield* naming(folder, 0, lookAtFolder(folder));
  const wanted = [];
  for (const one of places) {
    if (!(yield* naming(one.place, 0, isThere(one.place, one.content, check)))) wanted.push(one);
  }
  for (const [written, { place, content }] of wanted.entries()) {
    yield* naming(place, written, writeOne(place, content, { check, splitsHardLink }));
  }
}

function* writeOne(
  place: string,
  content: string | Uint8Array,
  { check, splitsHardLink = false }: FolderOptions,
): Work<void> {
  yield* call('mkdir', dirname(place));
  yield* writeWhole(place, content, { check: (current) => check(current, place), splitsHardLink });
}

function* naming<T>(place: string, written: number, work: Work<T>): Work<T> {
  try {
    return yield* work;
  } catch (error) {
    throw new FolderProblem(place, error, written);
  }
}

/** A folder whose own folder is not there is taken for a slip of the pen. */
function* lookAtFolder(folder: string): Work<void> {
  const found = yield* attempt(call('stat', folder));
  if (found === null) yield* call('stat', dirname(folder));
  else if (!found.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
}

/** The very same content need not be written again, also where it could not be: over a scenario, say. */
function* isThere(place: string, content: string | Uint8Array, check: FolderOptions['check']): Work<boolean> {
  const current = yield* existingBytes(place);
  if (current === null) return false;
  if (current instanceof Uint8Array && bytesOf(content).equals(current)) return true;
  check(current, place);
  return false;
}

function bytesOf(content: string | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
}

/** What stands there and was made by nobody knows whom stays. */
export function refuseToReplace(current: Current): void {
  if (current !== null) throw new Refused('exists');
}
