import { writeSync } from 'node:fs';
import { app } from 'electron';
import { run } from '../cli/run';
import { isCliInvocation } from '../cli/verbs';
import { programArguments } from './arguments';

/**
 * Answers a command line and ends the program, before anything needs a display. Returns when the arguments ask for a
 * window instead.
 */
export function runCliIfAsked(argv: readonly string[]): void {
  const args = programArguments(argv, app.getAppPath());
  if (!isCliInvocation(args)) return;
  const status = run(args, { out: (text) => print(1, text), err: (text) => print(2, text) });
  // Not app.exit(): that would wait for a start-up which needs a display.
  process.exit(status);
}

/** Synchronous, and to the end: a pipe takes large output in pieces, and exiting would drop what is still queued. */
function print(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(descriptor, bytes, sent);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) return;
    }
  }
}
