import { writeSync } from 'node:fs';
import { say } from '../words/say';
import { CliProblem } from './terminal';

/** The results would be cut off, and whoever reads them must not take them for whole. */
const LOST = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'];

/** Synchronous, and to the end: a pipe takes large output in pieces, and exiting would drop what is still queued. */
export function print(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(descriptor, bytes, sent);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (descriptor === 1 && LOST.includes(code)) {
        throw new CliProblem([`tisim: not-written: ${say('cli.resultsLost', { code })}`]);
      }
      // A pipe that is full wants another try; one that was closed wants nothing more.
      if (code !== 'EAGAIN') return;
    }
  }
}
