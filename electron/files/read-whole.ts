import { constants } from 'node:fs';
import { MAX_BYTES } from '../../shared/format/envelope';
import { attempt, call, type Work } from './calls';
import { Refused } from './refused';
import { asFile } from './target';

/** Reads a file, looking before leaping: folders, devices, pipes and giants are refused before a byte is read. */
export function* readWhole(path: string, maxBytes = MAX_BYTES): Work<Buffer> {
  asFile(yield* call('stat', path));
  // A pipe put there in between must not make us wait. Windows has neither.
  const file = yield* call('open', path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = asFile(yield* call('fstat', file));
    if (size > maxBytes) throw new Refused('too-large');
    return yield* call('readFile', file);
  } finally {
    yield* attempt(call('close', file));
  }
}
