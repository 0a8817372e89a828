import type { OptionHelp } from './verb-help';

/** Options that several verbs have. */
export const FORCE: OptionHelp = {
  name: 'force',
  about:
    'Also writes over a file that is not a scenario, and parts a file with several names from the others.',
};

export const OUTPUT: OptionHelp = {
  name: 'output',
  takes: { name: 'FILE', isPath: true },
  about: 'Where to write the result: all of it, or nothing.',
};

/** `--format`, with what the verb can print; the first is what it prints unless told otherwise. */
export function formatOption(...choices: readonly [string, ...string[]]): OptionHelp {
  return {
    name: 'format',
    takes: { name: 'FORMAT', choices },
    about: `How to print the result; ${choices[0]} unless it is given.`,
  };
}
