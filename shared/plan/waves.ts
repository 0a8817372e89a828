import { shownText } from '../base/shown-text';
import type { Edit } from '../edit/edit';
import type { ScenarioDiff } from '../evaluate/diff';
import { diff } from '../evaluate/diff';
import { judgeConnections } from '../evaluate/evaluate';
import type { Isolation, Scenario, Wave } from '../model/scenario';
import { plannedPolicies, withPolicies } from './apply-plan';
import type { Plan, PlannedRule } from './planned';
import { policyEdit } from './policy-edit';
import { DELAY, SUSPENDED } from './rollout';
import { listOf, message, type Message, type Word } from '../words/message';

/** One wave of a rollout, with what the evaluation says of it. */
export interface PlannedWave {
  /** null: the isolated tenants that are in no wave, which come last. */
  readonly id: string | null;
  readonly name: Word;
  readonly date?: string;
  readonly note?: string;
  /** Ids of its tenants that the plan isolates. */
  readonly tenants: readonly string[];
  /** Ids of its tenants that the plan leaves as they are. */
  readonly untouched: readonly string[];
  /** The rules of the plan at its tenants, for their administrators to set. */
  readonly rules: readonly PlannedRule[];
  /** Against the state after the wave before. */
  readonly changes: ScenarioDiff;
  /** Ids of the connections that are blocked once the wave is carried out. */
  readonly blockedAfter: readonly string[];
  /** What to look at before the next wave. */
  readonly watch: readonly Message[];
  /** The scenario once this wave and those before it are carried out. */
  readonly after: Scenario;
  /** Carries this wave out on the scenario as it is, whichever waves were before. */
  readonly edit: Edit;
}

const NOT_IN_A_WAVE = message('plan.notInAWave');
/** More flows than this are only counted. */
const NAMED_FLOWS = 5;

/**
 * The plan wave by wave: the policies of its tenants come into force, and all others stay as the waves before have left
 * them. Isolated tenants in no wave come last, so that the state after the last wave is the applied plan.
 */
export function waves(scenario: Scenario, made: Plan, isolate: readonly string[]): readonly PlannedWave[] {
  const policies = plannedPolicies(scenario, made, isolate);
  const all = allWaves(scenario, isolate);
  let before = scenario;
  return all.map((wave, at) => {
    const tenants = wave.tenants.filter((id) => Object.hasOwn(policies, id));
    const own = Object.fromEntries(tenants.map((id) => [id, policies[id] as Isolation]));
    const after = withPolicies(before, own);
    const changes = diff(before, after);
    before = after;
    const here = new Set(tenants);
    const { id, name, date, note } = wave;
    const when = date === undefined ? {} : { date };
    return {
      id,
      name,
      ...when,
      ...(note === undefined ? {} : { note }),
      tenants,
      untouched: wave.tenants.filter((one) => !here.has(one)),
      rules: made.rules.filter((rule) => here.has(rule.at)),
      changes,
      blockedAfter: blockedIn(after),
      watch: watchList({ after, tenants, ...when }, changes, all[at - 1]),
      after,
      edit: policyEdit(scenario, own, message('plan.applyWave', { wave: shownName(name) })),
    };
  });
}

type AnyWave = Omit<Wave, 'id' | 'name'> & { readonly id: string | null; readonly name: Word };

function shownName(name: Word): Word {
  return typeof name === 'string' ? shownText(name) : name;
}

function allWaves({ waves: own = [] }: Scenario, isolate: readonly string[]): readonly AnyWave[] {
  const placed = new Set(own.flatMap(({ tenants }) => tenants));
  const left = isolate.filter((id) => !placed.has(id));
  return left.length === 0 ? own : [...own, { id: null, name: NOT_IN_A_WAVE, tenants: left }];
}

function blockedIn(scenario: Scenario): readonly string[] {
  return judgeConnections(scenario).flatMap(({ id, verdict }) => (verdict === 'blocked' ? [id] : []));
}

function watchList(
  { after, tenants, date }: Pick<PlannedWave, 'after' | 'tenants' | 'date'>,
  { newlyBlocked }: ScenarioDiff,
  earlier: AnyWave | undefined,
): readonly Message[] {
  if (tenants.length === 0) return [];
  const isEarly = date !== undefined && earlier?.date !== undefined && date < earlier.date;
  return [
    ...(isEarly ? [message('plan.dateIsEarly', { wave: shownName(earlier.name) })] : []),
    ...stillWorking(after, new Set(tenants)),
    ...(newlyBlocked.length > 0 ? [SUSPENDED] : []),
    DELAY,
  ];
}

/** What passes these tenants and works: whose runs to look at. */
function stillWorking(after: Scenario, here: ReadonlySet<string>): readonly Message[] {
  const works = judgeConnections(after).filter(
    ({ from, to, verdict, notEvaluatedBecause }) =>
      (here.has(from) || here.has(to)) && verdict === 'allowed' && notEvaluatedBecause === null,
  );
  if (works.length === 0) return [];
  const ids = new Set(works.map(({ id }) => id));
  const users = (after.flows ?? []).filter(({ steps }) =>
    steps.some(({ connection }) => ids.has(connection)),
  );
  const named = users.slice(0, NAMED_FLOWS).map(({ name }) => shownText(name));
  const others = users.length - NAMED_FLOWS;
  const count = works.length;
  if (users.length === 0) return [message('plan.lookForFailedRuns', { count })];
  const flows = listOf(others > 0 ? [...named, message('plan.otherFlows', { count: others })] : named);
  return [message('plan.lookForFailedRunsOf', { count, flows })];
}
