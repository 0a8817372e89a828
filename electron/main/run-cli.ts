import { app } from 'electron';
import { print } from '../cli/print';
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
  // Not app.exit(): that would wait for a start-up which needs a display.
  process.exit(run(args, { out: (text) => print(1, text), err: (text) => print(2, text) }));
}
