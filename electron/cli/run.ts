import { APP_VERSION } from '../../shared/base/version';
import { say } from '../words/say';
import { withoutLanguage } from './language';
import type { Terminal } from './terminal';
import { CliProblem, DONE, NOTHING_DONE, oneLine, usageProblem } from './terminal';
import { generalHelp, verbHelp } from './help/help-text';
import { VERB_HELP } from './help/verbs-help';
import { VERBS } from './verb-table';

/** Runs one command line in the language that is spoken, and gives its exit status. Synchronous; never throws. */
export function run(args: readonly string[], terminal: Terminal): number {
  try {
    return dispatch(args, terminal);
  } catch (error) {
    const lines = error instanceof CliProblem ? error.lines : [`tisim: internal: ${say('cli.internal')}`];
    for (const line of lines) terminal.err(`${oneLine(line)}\n`);
    return NOTHING_DONE;
  }
}

function dispatch(args: readonly string[], terminal: Terminal): number {
  const [first, ...rest] = withoutLanguage(args);
  if (first === undefined) throw usageProblem(say('cli.verbMissing'));
  if (first === '--version' || first === '-v') {
    terminal.out(`${APP_VERSION}\n`);
    return DONE;
  }
  if (first === '--help' || first === '-h') {
    terminal.out(generalHelp(VERB_HELP));
    return DONE;
  }
  const verb = VERB_HELP.find(({ name }) => name === first);
  if (!verb) throw usageProblem(say('cli.noSuchVerb', { verb: first }));
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(verbHelp(verb));
    return DONE;
  }
  return VERBS[verb.name](rest, terminal);
}
