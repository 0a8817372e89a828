import { bashCompletion } from './help/bash';
import { fishCompletion } from './help/fish';
import { COMPLETION, SHELLS } from './help/helping';
import type { Shell } from './help/helping';
import { powershellCompletion } from './help/powershell';
import { VERB_HELP } from './help/verbs-help';
import type { VerbHelp } from './help/verb-help';
import { zshCompletion } from './help/zsh';
import { say } from '../words/say';
import { readOptions } from './options';
import type { Terminal } from './terminal';
import { DONE, usageProblem } from './terminal';
import { listOf } from '../../shared/words/message';

const SCRIPTS: Readonly<Record<Shell, (verbs: readonly VerbHelp[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** `completion SHELL`: prints the script by which a shell completes verbs, options, values and files. */
export function runCompletion(args: readonly string[], terminal: Terminal): number {
  const [name, ...more] = readOptions(args, COMPLETION).files;
  const shell = SHELLS.find((one) => one === name);
  if (shell === undefined || more.length > 0)
    throw usageProblem(say('cli.completionTakes', { shells: listOf(SHELLS, 'or') }));
  terminal.out(SCRIPTS[shell](VERB_HELP));
  return DONE;
}
