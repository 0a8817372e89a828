import { compareWithBaseline } from '../../shared/compare/compare';
import { say } from '../words/say';
import type { Report } from './junit';
import type { Options } from './options';
import { usageProblem } from './terminal';
import { listOf } from '../../shared/words/message';

/** What makes `evaluate` end with 1. */
const CONDITIONS = ['blocked', 'newly-blocked', 'unexpected', 'intents'] as const;
export type Condition = (typeof CONDITIONS)[number];

const DEFAULT: readonly Condition[] = ['unexpected', 'intents'];

/** The conditions of `--fail-on`; what is given takes the place of the default. */
export function failOn(options: Options): readonly Condition[] {
  const given = options.values('fail-on').flatMap((list) => list.split(','));
  return given.length === 0 ? DEFAULT : given.map((name) => conditionNamed(name.trim()));
}

function conditionNamed(name: string): Condition {
  const found = CONDITIONS.find((condition) => condition === name);
  if (found) return found;
  throw usageProblem(
    say('cli.severalOf', { option: 'fail-on', choices: listOf(CONDITIONS, 'or'), given: name }),
  );
}

/** Does the file meet one of the conditions? */
export function isFailing(report: Report, conditions: readonly Condition[]): boolean {
  return conditions.some((condition) => IS_MET[condition](report));
}

const IS_MET: Readonly<Record<Condition, (report: Report) => boolean>> = {
  blocked: ({ evaluation }) => evaluation.summary.blocked > 0,
  'newly-blocked': ({ scenario }) => (compareWithBaseline(scenario)?.newlyBlocked.length ?? 0) > 0,
  unexpected: ({ evaluation }) => evaluation.summary.expectationsFailed > 0,
  intents: ({ evaluation }) => evaluation.summary.intentsFailed > 0,
};

const CAN_BE_MET: Readonly<Record<Condition, (report: Report) => boolean>> = {
  blocked: () => true,
  'newly-blocked': ({ scenario }) => scenario.baseline !== undefined,
  unexpected: ({ scenario }) => scenario.connections.some(({ expect }) => expect !== undefined),
  intents: ({ scenario }) => (scenario.intents ?? []).length > 0,
};

/** What a pipeline would not notice: a file that cannot fail. Each as `CODE: sentence`. */
export function cannotFail(report: Report, conditions: readonly Condition[]): readonly string[] {
  if (conditions.includes('newly-blocked') && !CAN_BE_MET['newly-blocked'](report)) {
    return [`no-baseline: ${say('cli.noBaseline')}`];
  }
  if (conditions.some((condition) => CAN_BE_MET[condition](report))) return [];
  return [`nothing-expected: ${say('cli.nothingExpected')}`];
}
