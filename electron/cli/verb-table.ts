import { runClass } from './class';
import { runCompletion } from './completion';
import { runDiff } from './diff';
import { runEvaluate } from './evaluate';
import { runExport } from './export';
import { runImport } from './import';
import { runPlan } from './plan';
import { runSchema } from './schema';
import type { Terminal } from './terminal';
import type { VerbName } from './verbs';

/** What carries out each verb (scenario-v1, section 3); it takes what stands behind the verb and gives an exit status. */
export const VERBS: Readonly<Record<VerbName, (args: readonly string[], terminal: Terminal) => number>> = {
  evaluate: runEvaluate,
  diff: runDiff,
  import: runImport,
  export: runExport,
  plan: runPlan,
  class: runClass,
  schema: runSchema,
  completion: runCompletion,
};
