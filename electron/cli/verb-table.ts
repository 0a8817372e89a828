import { runClass } from './class';
import { runDiff } from './diff';
import { runEvaluate } from './evaluate';
import { runExport } from './export';
import { runImport } from './import';
import { runPlan } from './plan';
import type { Terminal } from './terminal';
import type { VerbName } from './verbs';

export interface Verb {
  readonly name: VerbName;
  readonly usage: string;
  readonly about: string;
  readonly run: (args: readonly string[], terminal: Terminal) => number;
}

/** What each verb does (scenario-v1, section 3). */
export const VERBS: readonly Verb[] = [
  {
    name: 'evaluate',
    usage:
      'evaluate FILE... [--format text|json|junit|sarif] [--fail-on blocked|newly-blocked|unexpected|intents[,...]] [--any-other]',
    about: 'judges every connection and intent; fails, unless told otherwise, on what is not as expected',
    run: runEvaluate,
  },
  {
    name: 'diff',
    usage: 'diff BEFORE AFTER [--format text|json]',
    about: 'says what becomes blocked or allowed between two scenarios',
    run: runDiff,
  },
  {
    name: 'import',
    usage:
      'import FILE... [--from policy|report|terraform|m365dsc|inventory|names] [--into SCENARIO] [--own-tenant ID|DOMAIN]... [--rules-to-include add|replace] [--isolation on|off] [--same-tenant] [--format text|json] --output FILE [--force]',
    about: 'makes a scenario of policies, reports, configurations, connection inventories and names lists',
    run: runImport,
  },
  {
    name: 'export',
    usage: [
      'export --to policy|powershell|terraform|m365dsc|steps|letter|letter-html|letter-mail|partner --tenant ID FILE [--output FILE [--force]]',
      'export --to html|markdown|csv|impact [--form full|management] FILE [--output FILE [--force]]',
      'export --all --to KIND[,KIND...] [--tenants managed|all|ID[,ID...]] FILE --output FOLDER|FILE.zip [--force]',
    ].join('\n  '),
    about: "writes one tenant's rules or a letter to its administrator, a report, or all of them to a folder",
    run: runExport,
  },
  {
    name: 'plan',
    usage:
      'plan FILE [--keep working|now|expected] [--isolate all|managed|ID[,ID...]] [--format text|json] [--output FILE [--force]]',
    about: 'finds the smallest rules with which connections keep working under isolation',
    run: runPlan,
  },
  {
    name: 'class',
    usage: 'class --key SCENARIO FILE... [--format text|json|csv]',
    about: "marks participants' scenario files against the intents of the key",
    run: runClass,
  },
];
