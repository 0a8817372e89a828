import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_BYTES } from '../../../shared/format/envelope';
import type { FileFailure } from '../../../shared/ipc/contract';
import { contentHash } from './content-hash';
import { failure, failureFrom } from './failures';

export interface ReadText {
  readonly kind: 'read';
  readonly text: string;
  readonly hash: string;
}

/** Reads a text file, looking before leaping: folders, devices and giants are refused before a byte is read. */
export async function readScenario(path: string): Promise<ReadText | FileFailure> {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) return failure('io', path, `${name} is a folder, not a file.`);
      if (!stat.isFile()) return failure('io', path, `${name} is not an ordinary file.`);
      if (stat.size > MAX_BYTES) {
        return failure('too-large', path, `${name} is larger than 64 MiB, the most a scenario may have.`);
      }
      return decode(await file.readFile(), path);
    } finally {
      await file.close();
    }
  } catch (error) {
    return failureFrom(error, path, 'open');
  }
}

function decode(bytes: Uint8Array, path: string): ReadText | FileFailure {
  const name = basename(path);
  try {
    // Fatal: a replaced character would be saved back over the original one. A byte order mark is dropped.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return failure('not-text', path, `${name} is damaged: it holds NUL bytes.`);
    return { kind: 'read', text, hash: contentHash(bytes) };
  } catch {
    return failure('not-text', path, `${name} is not a text file in UTF-8.`);
  }
}
