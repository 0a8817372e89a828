import { createHash } from 'node:crypto';

/** Identity of a file's content: times and sizes lie (copies, synced folders), bytes do not. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
