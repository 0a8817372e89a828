import { speakAsAsked } from '../cli/language';
import { print } from '../cli/print';
import { run } from '../cli/run';

/**
 * Answers a command line and ends the program, before anything needs a display. A script of its own: a window needs
 * nothing of it, and would wait for it at every start.
 */
export async function runCli(args: readonly string[]): Promise<void> {
  await speakAsAsked(args, process.env);
  // Not app.exit(): that would wait for a start-up which needs a display.
  process.exit(run(args, { out: (text) => print(1, text), err: (text) => print(2, text) }));
}
