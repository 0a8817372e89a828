import { writeSync } from 'node:fs';

/** Synchronous, and to the end: a pipe takes large output in pieces, and exiting would drop what is still queued. */
export function print(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(descriptor, bytes, sent);
    } catch (error) {
      // A pipe that is full wants another try; one that was closed wants nothing more.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) return;
    }
  }
}
