import { plural } from '../../base/plural';
import { directionLabel } from '../../explain/direction';
import { whomItNames } from '../../explain/same-tenant';
import { ruleTenantName } from '../../explain/words';
import type { Isolation, Rule, Scenario, Tenant } from '../../model/scenario';
import { formerPolicy } from './former-policy';
import { oneLine } from './one-line';
import { oneRuleEach } from './resolve-rules';

/**
 * Numbered steps for the admin center, first as it is now, then the classic one. Rules before the switch is turned On:
 * nothing breaks. With a baseline they are what is new against it, without one everything.
 */
export function writeSteps(scenario: Scenario, tenant: Tenant): string {
  const work = workOf(scenario, tenant);
  const head = [
    `Tenant isolation for ${oneLine(tenant.name)}`,
    '',
    'You need the Power Platform administrator role.',
    'Rules may be added while isolation is Off; they count once it is On.',
    'Where a rule for the same tenant is there already, edit its direction instead of adding it again.',
    'A change takes about an hour to reach active apps and flows.',
    '',
    ...(work.summary === null ? [] : [oneLine(work.summary), '']),
  ];
  if (work.isDone) return [...head, 'There is nothing to do.', ''].join('\n');
  return [
    ...head,
    'In the Power Platform admin center:',
    ...numbered(portalSteps(scenario, work, NEW_PORTAL)),
    '',
    'In the classic admin center:',
    ...numbered(portalSteps(scenario, work, CLASSIC_PORTAL)),
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
  readonly turned: 'On' | 'Off' | null;
  readonly summary: string | null;
  readonly isDone: boolean;
}

function workOf(scenario: Scenario, tenant: Tenant): Work {
  const rules = oneRuleEach(scenario, tenant);
  const former = formerPolicy(scenario, tenant.id);
  const turned = tenant.isolation.enabled ? 'On' : 'Off';
  if (former === null) {
    return { added: rules, changed: [], removed: null, turned, summary: null, isDone: false };
  }
  const work = changesSince(scenario, tenant, former.isolation, rules);
  const stay = rules.length - work.added.length - work.changed.length;
  const summary = `Against “${former.label}”: ${plural(work.added.length, 'rule')} to add, ${work.changed.length} to change, ${work.removed.length} to remove; ${stay} ${stay === 1 ? 'stays' : 'stay'} as ${stay === 1 ? 'it is' : 'they are'}.`;
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
  readonly open: string;
  readonly direction: (rule: Rule) => string;
  readonly add: (direction: string, whom: string) => string;
  readonly change: (direction: string, whom: string) => string;
  readonly remove: (whom: string) => string;
  readonly removeAll: string;
  readonly removeOthers: string;
  readonly turn: (to: 'On' | 'Off') => string;
}

const NEW_PORTAL: Portal = {
  open: 'Open Security > Identity and access > Tenant isolation.',
  direction: (rule) => directionLabel(rule.direction),
  add: (direction, whom) =>
    `Choose “Add exceptions”, Allowed direction “${direction}”, Tenant ID ${whom}, then Save.`,
  change: (direction, whom) => `Edit the exception for ${whom}: Allowed direction “${direction}”, then Save.`,
  remove: (whom) => `Remove the exception for ${whom}.`,
  removeAll: 'Remove all exceptions.',
  removeOthers: 'Remove exceptions that are not in this list.',
  turn: (to) => `Turn “Restrict cross-tenant connections” ${to}, then Save.`,
};

const CLASSIC_PORTAL: Portal = {
  open: 'Open Policies > Tenant isolation.',
  direction: (rule) => (rule.direction === 'both' ? 'Inbound and Outbound' : directionLabel(rule.direction)),
  add: (direction, whom) =>
    `Choose “New tenant rule”, Direction “${direction}”, Tenant Domain or ID ${whom}, then Save.`,
  change: (direction, whom) => `Edit the tenant rule for ${whom}: Direction “${direction}”, then Save.`,
  remove: (whom) => `Delete the tenant rule for ${whom}.`,
  removeAll: 'Delete all tenant rules.',
  removeOthers: 'Delete tenant rules that are not in this list.',
  turn: (to) => `Turn the toggle ${to} and confirm.`,
};

/** Off comes first and On last: on the way nothing is shut that was open or that is to be. */
function portalSteps(scenario: Scenario, work: Work, portal: Portal): readonly string[] {
  const whom = (rule: Rule) => `“${rule.tenant}”${who(scenario, rule)}`;
  const { added, changed, removed, turned } = work;
  const isKnown = removed !== null;
  const turn = turned === null ? [] : [portal.turn(turned)];
  return [
    portal.open,
    ...(isKnown && turned === 'Off' ? turn : []),
    ...added.map((rule) => portal.add(portal.direction(rule), whom(rule))),
    ...changed.map((rule) => portal.change(portal.direction(rule), whom(rule))),
    ...(isKnown
      ? removed.map((rule) => portal.remove(whom(rule)))
      : [added.length === 0 ? portal.removeAll : portal.removeOthers]),
    ...(isKnown && turned === 'Off' ? [] : turn),
  ];
}

/** The name beside an ID, so that a person can check it. */
function who(scenario: Scenario, rule: Rule): string {
  const name = ruleTenantName(scenario, rule.tenant);
  return name === rule.tenant ? '' : ` (${name})`;
}

function numbered(steps: readonly string[]): readonly string[] {
  return steps.map((step, at) => `${at + 1}. ${oneLine(step)}`);
}
