import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { CliProblem } from './terminal';

/** Writes all of it or nothing: into a file beside the target first, then in its place. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const bytes = Buffer.from(text, 'utf8');
    const descriptor = openSync(temporary, 'w');
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
    throw new CliProblem([`${path}: not-written: The file could not be written there.`]);
  }
}
