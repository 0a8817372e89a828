import { formatOption, FORCE, OUTPUT } from './common-options';
import type { VerbHelp } from './verb-help';

/** The verbs that say what policies do. */
export const EVALUATE: VerbHelp = {
  name: 'evaluate',
  about: 'judges every connection and intent; fails, unless told otherwise, on what is not as expected',
  usage: [
    'evaluate FILE... [--format text|json|junit|sarif] [--fail-on blocked|newly-blocked|unexpected|intents[,...]] [--any-other]',
  ],
  options: [
    formatOption('text', 'json', 'junit', 'sarif'),
    {
      name: 'fail-on',
      takes: {
        name: 'WHAT',
        choices: ['blocked', 'newly-blocked', 'unexpected', 'intents'],
        isList: true,
      },
      about: 'What makes it end with 1; unexpected,intents unless it is given.',
    },
    {
      name: 'any-other',
      about: 'Also says what a tenant could do that nobody has drawn. With --format text or json.',
    },
  ],
  examples: [
    { command: 'evaluate rollout.tisim', about: 'Says of each connection whether it is allowed, and why.' },
    {
      command: 'evaluate rollout.tisim --fail-on blocked,intents --format junit',
      about: 'Fails a pipeline when anything is blocked or an intent does not hold.',
    },
    {
      command: 'evaluate rollout.tisim --format json --any-other',
      about: 'Gives every verdict with its reasons, and what a tenant could do that is not drawn.',
    },
  ],
  endsWith1: 'What --fail-on names happened.',
};

export const DIFF: VerbHelp = {
  name: 'diff',
  about: 'says what becomes blocked or allowed between two scenarios',
  usage: ['diff BEFORE AFTER [--format text|json]'],
  options: [formatOption('text', 'json')],
  examples: [
    { command: 'diff today.tisim rollout.tisim', about: 'Lists the connections whose verdict changes.' },
    {
      command: 'diff today.tisim rollout.tisim --format json',
      about: 'The same as data: newlyBlocked, newlyAllowed, unchanged, added, removed.',
    },
  ],
  endsWith1: 'Something is newly blocked.',
};

export const PLAN: VerbHelp = {
  name: 'plan',
  about: 'finds the smallest rules with which connections keep working under isolation',
  usage: [
    'plan FILE [--keep working|now|expected] [--isolate all|managed|ID[,ID...]] [--format text|json] [--output FILE [--force]]',
  ],
  options: [
    {
      name: 'keep',
      takes: { name: 'WHAT', choices: ['working', 'now', 'expected'] },
      about:
        'What must keep working: what the baseline allows (working, unless it is given), what is allowed now, or what is expected to be.',
    },
    {
      name: 'isolate',
      takes: { name: 'TENANTS', choices: ['all', 'managed'], isList: true },
      about: 'Which tenants are switched On: all unless it is given, those you administer, or ids.',
    },
    formatOption('text', 'json'),
    { ...OUTPUT, about: 'Writes the scenario with the plan applied.' },
    FORCE,
  ],
  examples: [
    {
      command: 'plan today.tisim',
      about: 'Lists the rules that keep everything working when all are isolated.',
    },
    {
      command: 'plan today.tisim --isolate managed --output planned.tisim',
      about: 'Isolates the tenants you administer, and writes the scenario as it is then.',
    },
  ],
};

export const CLASS: VerbHelp = {
  name: 'class',
  about: "marks participants' scenarios against the intents of the key, and their answers against its lesson",
  usage: ['class --key SCENARIO FILE... [--format text|json|csv]'],
  options: [
    {
      name: 'key',
      takes: { name: 'SCENARIO', isPath: true },
      about: 'The scenario whose intents and lesson count. It must be given.',
    },
    formatOption('text', 'json', 'csv'),
  ],
  examples: [
    {
      command: 'class --key rollout.tisim today.tisim planned.tisim',
      about: 'Says of each file which intents of rollout.tisim hold under its policies.',
    },
    {
      command: 'class --key rollout.tisim today.tisim planned.tisim --format csv',
      about: 'The same as a table for a spreadsheet.',
    },
  ],
  endsWith1: 'An intent fails in a file or cannot be judged there, or somebody did not find an answer.',
};
