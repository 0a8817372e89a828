import { message, type Message } from '../../words/message';
import type { Say } from '../../words/say';
import { directionMessage } from '../../explain/direction';
import { whomItNames } from '../../explain/same-tenant';
import { ruleTenantWord } from '../../explain/words';
import type { Isolation, Rule, Scenario, Tenant } from '../../model/scenario';
import { formerPolicy } from './former-policy';
import { oneLine } from './one-line';
import { oneRuleEach } from './resolve-rules';

/**
 * Numbered steps for the admin center, first as it is now, then the classic one. Rules before the switch is turned On:
 * nothing breaks. With a baseline they are what is new against it, without one everything.
 */
export function writeSteps(say: Say, scenario: Scenario, tenant: Tenant): string {
  const work = workOf(say, scenario, tenant);
  const head = [
    oneLine(say('exports.stepsTitle', { tenant: tenant.name })),
    '',
    say('exports.stepsRole'),
    say('exports.stepsWhileOff'),
    say('exports.stepsEditInstead'),
    say('exports.stepsHour'),
    '',
    ...(work.summary === null ? [] : [oneLine(work.summary), '']),
  ];
  if (work.isDone) return [...head, say('exports.stepsNothing'), ''].join('\n');
  return [
    ...head,
    say('exports.stepsNewCenter'),
    ...numbered(portalSteps(say, scenario, { work, portal: NEW_PORTAL })),
    '',
    say('exports.stepsClassicCenter'),
    ...numbered(portalSteps(say, scenario, { work, portal: CLASSIC_PORTAL })),
    '',
  ].join('\n');
}

/** What is to be done at one tenant. */
interface Work {
  readonly added: readonly Rule[];
  readonly changed: readonly Rule[];
  /** null: everything that is not among the others, as nobody knows what there is. */
  readonly removed: readonly Rule[] | null;
  /** What the switch is turned to; null: it stays. */
  readonly turned: 'on' | 'off' | null;
  readonly summary: string | null;
  readonly isDone: boolean;
}

function workOf(say: Say, scenario: Scenario, tenant: Tenant): Work {
  const rules = oneRuleEach(scenario, tenant);
  const former = formerPolicy(scenario, tenant.id);
  const turned = tenant.isolation.enabled ? 'on' : 'off';
  if (former === null) {
    return { added: rules, changed: [], removed: null, turned, summary: null, isDone: false };
  }
  const work = changesSince(scenario, tenant, former.isolation, rules);
  const stay = rules.length - work.added.length - work.changed.length;
  const summary = say('exports.stepsSummary', {
    baseline: former.label,
    added: work.added.length,
    changed: work.changed.length,
    removed: work.removed.length,
    stay,
  });
  const isTurned = former.isolation.enabled !== tenant.isolation.enabled;
  const isDone = !isTurned && work.added.length + work.changed.length + work.removed.length === 0;
  return { ...work, turned: isTurned ? turned : null, summary, isDone };
}

function changesSince(scenario: Scenario, tenant: Tenant, former: Isolation, rules: readonly Rule[]) {
  const whom = (rule: Rule) => whomItNames(scenario, rule);
  const before = oneRuleEach(scenario, { ...tenant, isolation: former });
  const old = new Map(before.map((rule) => [whom(rule), rule]));
  const now = new Set(rules.map(whom));
  return {
    added: rules.filter((rule) => !old.has(whom(rule))),
    changed: rules.filter((rule) => {
      const was = old.get(whom(rule));
      return was !== undefined && was.direction !== rule.direction;
    }),
    removed: before.filter((rule) => !now.has(whom(rule))),
  };
}

/** The words of one of the two admin centers. */
interface Portal {
  readonly open: Message;
  readonly direction: (rule: Rule) => Message;
  readonly add: (direction: Message, tenant: Message) => Message;
  readonly change: (direction: Message, tenant: Message) => Message;
  readonly remove: (tenant: Message) => Message;
  readonly removeAll: Message;
  readonly removeOthers: Message;
  readonly turn: (isolation: 'on' | 'off') => Message;
}

const NEW_PORTAL: Portal = {
  open: message('exports.newOpen'),
  direction: (rule) => directionMessage(rule.direction),
  add: (direction, tenant) => message('exports.newAdd', { direction, tenant }),
  change: (direction, tenant) => message('exports.newChange', { direction, tenant }),
  remove: (tenant) => message('exports.newRemove', { tenant }),
  removeAll: message('exports.newRemoveAll'),
  removeOthers: message('exports.newRemoveOthers'),
  turn: (isolation) => message('exports.newTurn', { isolation }),
};

const CLASSIC_PORTAL: Portal = {
  open: message('exports.classicOpen'),
  direction: (rule) =>
    rule.direction === 'both' ? message('exports.classicBoth') : directionMessage(rule.direction),
  add: (direction, tenant) => message('exports.classicAdd', { direction, tenant }),
  change: (direction, tenant) => message('exports.classicChange', { direction, tenant }),
  remove: (tenant) => message('exports.classicRemove', { tenant }),
  removeAll: message('exports.classicRemoveAll'),
  removeOthers: message('exports.classicRemoveOthers'),
  turn: (isolation) => message('exports.classicTurn', { isolation }),
};

interface PortalWork {
  readonly work: Work;
  readonly portal: Portal;
}

/** Off comes first and On last: on the way nothing is shut that was open or that is to be. */
function portalSteps(say: Say, scenario: Scenario, { work, portal }: PortalWork): readonly string[] {
  const whom = (rule: Rule) => tenantOf(say, scenario, rule);
  const { added, changed, removed, turned } = work;
  const isKnown = removed !== null;
  const turn = turned === null ? [] : [portal.turn(turned)];
  const steps = [
    portal.open,
    ...(isKnown && turned === 'off' ? turn : []),
    ...added.map((rule) => portal.add(portal.direction(rule), whom(rule))),
    ...changed.map((rule) => portal.change(portal.direction(rule), whom(rule))),
    ...(isKnown
      ? removed.map((rule) => portal.remove(whom(rule)))
      : [added.length === 0 ? portal.removeAll : portal.removeOthers]),
    ...(isKnown && turned === 'off' ? [] : turn),
  ];
  return steps.map((step) => say(step));
}

/** With the name beside an ID, so that a person can check it. */
function tenantOf(say: Say, scenario: Scenario, { tenant }: Rule): Message {
  const name = ruleTenantWord(scenario, tenant);
  return say.word(name) === tenant
    ? message('exports.stepsTenant', { tenant })
    : message('exports.stepsTenantNamed', { tenant, name });
}

function numbered(steps: readonly string[]): readonly string[] {
  return steps.map((step, at) => `${at + 1}. ${oneLine(step)}`);
}
