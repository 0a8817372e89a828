import { speakAsAsked } from '../../electron/cli/language';
import { run } from '../../electron/cli/run';
import { speak } from '../../electron/words/say';

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** One command line in this process, with what it printed; in English, as everything a test says. */
export function runCli(...args: readonly string[]): CliRun {
  let out = '';
  let err = '';
  const status = run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

/** The same in the language that it asks for, or that the environment says. */
export async function runCliIn(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<CliRun> {
  await speakAsAsked(args, environment);
  try {
    return runCli(...args);
  } finally {
    await speak('en');
  }
}
