import { formatOption, FORCE, LANG, LANG_USAGE, OUTPUT } from './common-options';
import { message } from '../../../shared/words/message';
import type { VerbHelp } from './verb-help';

/** The verbs that say what policies do. */
export const EVALUATE: VerbHelp = {
  name: 'evaluate',
  about: message('cli.evaluateAbout'),
  usage: [
    `evaluate FILE... [--format text|json|junit|sarif] [--fail-on blocked|newly-blocked|unexpected|intents[,...]] [--any-other] ${LANG_USAGE}`,
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
      about: message('cli.evaluateFailOn'),
    },
    {
      name: 'any-other',
      about: message('cli.evaluateAnyOther'),
    },
    LANG,
  ],
  examples: [
    { command: 'evaluate rollout.tisim', about: message('cli.evaluateExample') },
    {
      command: 'evaluate rollout.tisim --fail-on blocked,intents --format junit',
      about: message('cli.evaluateFailExample'),
    },
    {
      command: 'evaluate rollout.tisim --format json --any-other',
      about: message('cli.evaluateJsonExample'),
    },
  ],
  endsWith1: message('cli.evaluateEndsWith1'),
};

export const DIFF: VerbHelp = {
  name: 'diff',
  about: message('cli.diffAbout'),
  usage: [`diff BEFORE AFTER [--format text|json] ${LANG_USAGE}`],
  options: [formatOption('text', 'json'), LANG],
  examples: [
    { command: 'diff today.tisim rollout.tisim', about: message('cli.diffExample') },
    {
      command: 'diff today.tisim rollout.tisim --format json',
      about: message('cli.diffJsonExample'),
    },
  ],
  endsWith1: message('cli.diffEndsWith1'),
};

export const PLAN: VerbHelp = {
  name: 'plan',
  about: message('cli.planAbout'),
  usage: [
    `plan FILE [--keep working|now|expected] [--isolate all|managed|ID[,ID...]] [--format text|json] [--output FILE [--force]] ${LANG_USAGE}`,
  ],
  options: [
    {
      name: 'keep',
      takes: { name: 'WHAT', choices: ['working', 'now', 'expected'] },
      about: message('cli.planKeep'),
    },
    {
      name: 'isolate',
      takes: { name: 'TENANTS', choices: ['all', 'managed'], isList: true },
      about: message('cli.planIsolate'),
    },
    formatOption('text', 'json'),
    { ...OUTPUT, about: message('cli.planOutput') },
    FORCE,
    LANG,
  ],
  examples: [
    {
      command: 'plan today.tisim',
      about: message('cli.planExample'),
    },
    {
      command: 'plan today.tisim --isolate managed --output planned.tisim',
      about: message('cli.planOutputExample'),
    },
  ],
};

export const CLASS: VerbHelp = {
  name: 'class',
  about: message('cli.classAbout'),
  usage: [`class --key SCENARIO FILE... [--format text|json|csv] ${LANG_USAGE}`],
  options: [
    {
      name: 'key',
      takes: { name: 'SCENARIO', isPath: true },
      about: message('cli.classKey'),
    },
    formatOption('text', 'json', 'csv'),
    LANG,
  ],
  examples: [
    {
      command: 'class --key rollout.tisim today.tisim planned.tisim',
      about: message('cli.classExample'),
    },
    {
      command: 'class --key rollout.tisim today.tisim planned.tisim --format csv',
      about: message('cli.classCsvExample'),
    },
  ],
  endsWith1: message('cli.classEndsWith1'),
};
