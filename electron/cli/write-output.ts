import { realpathSync, statSync } from 'node:fs';
import { FORMAT_VERSION } from '../../shared/format/envelope';
import { runSync } from '../files/calls';
import { exportMayReplace, scenarioMayReplace } from '../files/may-replace';
import { Refused } from '../files/refused';
import { tell } from '../files/sentences';
import { writeWhole } from '../files/write-whole';
import type { Options } from './options';
import { CliProblem } from './terminal';

const MAY_REPLACE = { export: exportMayReplace, scenario: scenarioMayReplace };

export interface Output {
  readonly path: string;
  readonly text: string | Uint8Array;
  readonly holds: keyof typeof MAY_REPLACE;
  /** The files this command reads: none of them is written over, even by force. */
  readonly inputs: readonly string[];
  readonly isForced: boolean;
}

/** Writes what a verb made: all of it or nothing, and never over what nobody can have meant. */
export function writeOutput({ path, text, holds, inputs, isForced }: Output): void {
  try {
    if (inputs.some((input) => isSameFile(input, path))) throw new Refused('is-input');
    runSync(
      writeWhole(path, text, {
        check: (current) => MAY_REPLACE[holds](current, FORMAT_VERSION, isForced),
        splitsHardLink: isForced,
      }),
    );
  } catch (error) {
    const { refusal, sentence } = tell(error, path, 'save');
    throw new CliProblem([`${path}: ${refusal ?? 'not-written'}: ${sentence}`]);
  }
}

/** By `--force`, which every verb with an `--output` takes. */
export function isForced(options: Options): boolean {
  return options.has('force');
}

/** By name, link, hard link or other case: what counts is the file itself. */
export function isSameFile(one: string, other: string): boolean {
  try {
    if (realpathSync.native(one) === realpathSync.native(other)) return true;
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    // Drives without such numbers say 0.
    return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;
  } catch {
    // One that is not there is not the other.
    return false;
  }
}
