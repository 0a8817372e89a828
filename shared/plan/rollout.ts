import { shownText } from '../base/shown-text';
import type { Edit } from '../edit/edit';
import type { ScenarioDiff } from '../evaluate/diff';
import { diff } from '../evaluate/diff';
import type { Isolation, Rule, Scenario, Tenant } from '../model/scenario';
import { plannedPolicies, withPolicies } from './apply-plan';
import type { Plan } from './planned';
import { counts, ruleSteps } from './rule-steps';
import { policyEdit } from './policy-edit';
import { listOf, message, type Message } from '../words/message';

export type StageName = 'add-rules' | 'switch-on' | 'remove-rules';

export interface StageAction {
  readonly tenant: string;
  readonly sentence: Message;
  /** The single rules, where the sentence only counts them. */
  readonly rules: readonly Message[];
}

/** One step of carrying a plan out, which can be left standing for as long as it takes. */
export interface Stage {
  readonly name: StageName;
  /** "Add the rules", for a heading and for the Undo menu. */
  readonly title: Message;
  /** What is done at which tenant, in the order of the file. */
  readonly actions: readonly StageAction[];
  /** Carries this stage out on the scenario that the stages before it have made. */
  readonly edit: Edit;
  /** Against the stage before. */
  readonly changes: ScenarioDiff;
  /** What to expect and to wait for. */
  readonly notes: readonly Message[];
}

const TITLES: Readonly<Record<StageName, Message>> = {
  'add-rules': message('plan.addTheRules'),
  'switch-on': message('plan.turnOn'),
  'remove-rules': message('plan.removeTheRules'),
};

/** More rules than this at one tenant are counted in the sentence, and named below it. */
const NAMED_RULES = 3;

export const DELAY = message('plan.waitAnHour');
export const SUSPENDED = message('plan.newlyBlockedStops');
const STILL_OFF = message('plan.rulesWaitWhileOff');

/**
 * A plan in an order in which nothing that should be kept is blocked on the way: rules first, where isolation is Off
 * without effect; then On; then the rules that nothing needs go. A stage that changes no policy is left out.
 */
export function rollout(scenario: Scenario, plan: Plan, isolate: readonly string[]): readonly Stage[] {
  const goal = plannedPolicies(scenario, plan, isolate);
  const added = mapPolicies(scenario, goal, (now, planned) => ({ ...now, rules: united(now, planned) }));
  const switched = mapPolicies(scenario, goal, (now, planned) => ({
    ...now,
    enabled: true,
    rules: united(now, planned),
  }));
  const steps = [
    { name: 'add-rules', policies: added },
    { name: 'switch-on', policies: switched },
    { name: 'remove-rules', policies: goal },
  ] as const;
  let before = scenario;
  return steps.flatMap(({ name, policies }): readonly Stage[] => {
    const after = withPolicies(scenario, policies);
    const stage = makeStage(name, before, after, policies);
    before = after;
    return stage.actions.length > 0 ? [stage] : [];
  });
}

type Policies = Readonly<Record<string, Isolation>>;

function mapPolicies(
  scenario: Scenario,
  goal: Policies,
  change: (now: Isolation, planned: Isolation) => Isolation,
): Policies {
  return Object.fromEntries(
    scenario.tenants.flatMap(({ id, isolation }): readonly (readonly [string, Isolation])[] => {
      const planned = Object.hasOwn(goal, id) ? goal[id] : undefined;
      return planned ? [[id, change(isolation, planned)]] : [];
    }),
  );
}

/** What is there and what is planned: a rule that stays is widened where it must, never narrowed yet. */
function united(now: Isolation, planned: Isolation): readonly Rule[] {
  const wanted = new Map(planned.rules.map((rule) => [rule.id, rule]));
  const old = now.rules.map((rule) => widened(rule, wanted.get(rule.id)));
  const there = new Set(now.rules.map((rule) => rule.id));
  return [...old, ...planned.rules.filter((rule) => !there.has(rule.id))];
}

function widened(rule: Rule, wanted: Rule | undefined): Rule {
  if (!wanted || wanted.direction === rule.direction || rule.direction === 'both') return rule;
  return { ...rule, direction: 'both' };
}

function makeStage(name: StageName, before: Scenario, after: Scenario, policies: Policies): Stage {
  const actions = before.tenants.flatMap((tenant, at) => {
    const action = actionAt(name, before, tenant, after.tenants[at] as Tenant);
    return action === null ? [] : [action];
  });
  const changes = diff(before, after);
  return {
    name,
    title: TITLES[name],
    actions,
    edit: policyEdit(before, policies, TITLES[name]),
    changes,
    notes: notesOn(name, before, changes, actions),
  };
}

function actionAt(name: StageName, scenario: Scenario, before: Tenant, after: Tenant): StageAction | null {
  const tenant = before.id;
  if (name === 'switch-on') {
    const isTurnedOn = after.isolation.enabled && !before.isolation.enabled;
    return isTurnedOn ? { tenant, sentence: asked(before, [message('plan.stepTurnOn')]), rules: [] } : null;
  }
  const steps = ruleSteps(scenario, before.isolation.rules, after.isolation.rules);
  if (steps.length === 0) return null;
  const words = steps.map((step) => step.words);
  const isFew = steps.length <= NAMED_RULES;
  const sentence = asked(before, isFew ? words : counts(steps));
  return { tenant, sentence, rules: isFew ? [] : words };
}

/** What another administrator must do cannot be done, only asked for. */
function asked({ name, managed }: Tenant, steps: readonly Message[]): Message {
  const what = { tenant: shownText(name), steps: listOf(steps) };
  return managed === false ? message('plan.askAdministrator', what) : message('plan.atTenant', what);
}

function notesOn(
  name: StageName,
  before: Scenario,
  { newlyBlocked }: ScenarioDiff,
  actions: Stage['actions'],
): readonly Message[] {
  const acting = new Set(actions.map((action) => action.tenant));
  const isAnyOff = before.tenants.some((tenant) => acting.has(tenant.id) && !tenant.isolation.enabled);
  const isAnyOn = before.tenants.some((tenant) => acting.has(tenant.id) && tenant.isolation.enabled);
  return [
    ...(name === 'add-rules' && isAnyOff ? [STILL_OFF] : []),
    ...(name === 'switch-on' || isAnyOn ? [DELAY] : []),
    ...(newlyBlocked.length > 0 ? [SUSPENDED] : []),
  ];
}
