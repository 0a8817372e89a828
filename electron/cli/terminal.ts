import { say } from '../words/say';

/** Where results (standard output) and messages (standard error) go. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit statuses of the command line (scenario-v1, section 3). */
export const DONE = 0;
export const DOES_NOT_HOLD = 1;
export const NOTHING_DONE = 2;

/** Nothing was done, and why: one line a problem, `FILE: CODE: sentence`. */
export class CliProblem extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** `FILE: CODE: sentence`, as programs that read messages know it in every language. */
export function problemLine(file: string, code: string, sentence: string): string {
  return [file, code, sentence].join(': ');
}

/** A problem with how the command was written, rather than with a file. */
export function usageProblem(problem: string): CliProblem {
  return new CliProblem([`tisim: usage: ${say('cli.usage', { problem })}`]);
}

/** One line each, whatever stands in a file's name or text: no line breaks and nothing that commands a terminal. */
export function oneLine(text: string): string {
  // One run of blanks at a time: looking for blanks before each break again would take a square of the time.
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, (run) => (/[\p{Cc}\u2028\u2029]/u.test(run) ? ' ' : run));
}
