import type { FileFailure } from '../../../shared/ipc/contract';
import { run } from '../../files/calls';
import { contentHash } from '../../files/content-hash';
import { readWhole } from '../../files/read-whole';
import { shownName } from '../../files/shown-name';
import { say } from '../../words/say';
import { failure, failureFrom } from './failures';

export interface ReadText {
  readonly kind: 'read';
  readonly text: string;
  readonly hash: string;
}

/** Reads a text file, or says in a sentence why not. */
export async function readScenario(path: string): Promise<ReadText | FileFailure> {
  try {
    return decode(await run(readWhole(path)), path);
  } catch (error) {
    return failureFrom(error, path, 'open');
  }
}

function decode(bytes: Uint8Array, path: string): ReadText | FileFailure {
  const name = shownName(path);
  try {
    // Fatal: a replaced character would be saved back over the original one. A byte order mark is dropped.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return failure('not-text', path, say('main.nulBytes', { name }));
    return { kind: 'read', text, hash: contentHash(bytes) };
  } catch {
    return failure('not-text', path, say('main.notUtf8', { name }));
  }
}
