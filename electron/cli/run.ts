import { APP_VERSION } from '../../shared/base/version';
import type { Terminal } from './terminal';
import { CliProblem, DONE, NOTHING_DONE, oneLine, usageProblem } from './terminal';
import { VERBS } from './verb-table';

const HELP = `Tenant Isolation Simulator ${APP_VERSION}: what tenant isolation allows and blocks, offline.

${VERBS.map((verb) => `  ${verb.usage}\n      ${verb.about}`).join('\n')}

Nothing is written over a file that the same command reads, over a file of a newer version or, by export, over a
scenario; import and plan write over what is not a scenario, and every verb parts a file with several names (hard
links), only with --force.
Results go to standard output, messages to standard error.
Exit status: 0 done; 1 done, but an expectation or intent fails, or something is newly blocked; 2 nothing done.
`;

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
  if (first === '--help' || first === '-h' || rest.includes('--help')) {
    terminal.out(HELP);
    return DONE;
  }
  const verb = VERBS.find(({ name }) => name === first);
  if (!verb) throw usageProblem(`There is no verb “${first}”.`);
  return verb.run(rest, terminal);
}
