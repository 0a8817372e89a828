import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** How Chromium writes its own log: [process:MMDD/time:LEVEL:file.cc(line)] what happened. */
const CHROMIUM_LOG = /^\[\d+(?::\d+)?:\d{4}\/\d+\.\d+:(?:VERBOSE\d*|INFO|WARNING|ERROR):[^\]]+\]/;

/**
 * Passes on what a program prints about itself, line by line. Chromium tells of buses and graphics cards that a machine
 * lacks, which buries the lines that matter; what ends it (FATAL) and what the system says is passed on.
 */
export function passOwnLines(from: Readable, to: Writable): void {
  createInterface({ input: from, crlfDelay: Infinity }).on('line', (line) => {
    if (!CHROMIUM_LOG.test(line)) to.write(`${line}\n`);
  });
}
