import { run } from '../../electron/cli/run';

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** One command line in this process, with what it printed. */
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
