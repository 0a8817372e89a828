import { APP_VERSION } from '../../shared/base/version';
import type { Terminal } from './terminal';
import { CliProblem, DONE, NOTHING_DONE, oneLine, usageProblem } from './terminal';
import { generalHelp, verbHelp } from './help/help-text';
import { VERB_HELP } from './help/verbs-help';
import { VERBS } from './verb-table';

/** Runs one command line and gives its exit status. Synchronous; never throws. */
export function run(args: readonly string[], terminal: Terminal): number {
  try {
    return dispatch(args, terminal);
  } catch (error) {
    const lines =
      error instanceof CliProblem
        ? error.lines
        : ['tisim: internal: The program failed; please report this.'];
    for (const line of lines) terminal.err(`${oneLine(line)}\n`);
    return NOTHING_DONE;
  }
}

function dispatch(args: readonly string[], terminal: Terminal): number {
  const [first, ...rest] = args;
  if (first === undefined) throw usageProblem('A verb is missing.');
  if (first === '--version' || first === '-v') {
    terminal.out(`${APP_VERSION}\n`);
    return DONE;
  }
  if (first === '--help' || first === '-h') {
    terminal.out(generalHelp(VERB_HELP));
    return DONE;
  }
  const verb = VERB_HELP.find(({ name }) => name === first);
  if (!verb) throw usageProblem(`There is no verb “${first}”.`);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(verbHelp(verb));
    return DONE;
  }
  return VERBS[verb.name](rest, terminal);
}
