import { groupBy } from '../../base/group-by';
import { plural } from '../../base/plural';
import { shownText } from '../../base/shown-text';
import { policyChanges } from '../../compare/policy-changes';
import { directionLabel } from '../../explain/direction';
import { ruleTenantName, tenantName } from '../../explain/words';
import type { Direction, Isolation, Rule, Scenario, Tenant } from '../../model/scenario';
import type { Block } from './blocks';
import { bullets, heading, paragraph, table } from './blocks';
import { oneRuleEach } from './resolve-rules';

/** Tenants that have something to do with the rest: mine, and others with a connection, rules or isolation On. */
export function tenantTable(scenario: Scenario): readonly Block[] {
  const counts = new Map(scenario.tenants.map(({ id }) => [id, 0]));
  for (const { from, to } of scenario.connections) {
    for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const shown = scenario.tenants.filter(
    ({ id, managed, isolation }) =>
      managed !== false || isolation.enabled || isolation.rules.length > 0 || (counts.get(id) ?? 0) > 0,
  );
  const rows = shown.map((tenant) => tenantRow(tenant, counts.get(tenant.id) ?? 0));
  const left = scenario.tenants.length - shown.length;
  return [
    ...table({
      head: [
        'Tenant',
        'Whose',
        'Isolation',
        'Rules',
        'Connections',
        'Default domain',
        'Tenant ID',
        'Owner',
        'Contact',
      ],
      rows,
      numbers: ['Rules', 'Connections'],
    }),
    ...(left === 0
      ? []
      : [
          paragraph(
            `${plural(left, 'external tenant')} without connections, rules and isolation ${left === 1 ? 'is' : 'are'} left out.`,
          ),
        ]),
  ];
}

function tenantRow(
  { name, managed, isolation, domains, tenantId, owner, contact }: Tenant,
  connections: number,
) {
  const rules = isolation.rules.length;
  return [
    shownText(name),
    managed === false ? 'external' : 'mine',
    isolation.enabled ? 'On' : 'Off',
    rules === 0 ? '' : `${rules}`,
    connections === 0 ? '' : connections.toLocaleString('en'),
    domains?.[0] ?? '',
    tenantId ?? '',
    owner ?? '',
    contact ?? '',
  ];
}

/** The rules of every tenant that has some: by direction in a line where nothing else is known of them, else as a table. */
export function rulesByTenant(scenario: Scenario): readonly Block[] {
  return scenario.tenants.flatMap((tenant) => {
    const { rules } = tenant.isolation;
    if (rules.length === 0) return [];
    const isPlain = rules.every(({ note, owner, reviewBy }) => !note && !owner && !reviewBy);
    return [
      heading(`${shownText(tenant.name)}: ${stateWords(tenant)}`, 3),
      ...(isPlain ? rulesInLines(scenario, tenant) : ruleTable(scenario, rules)),
    ];
  });
}

function stateWords({ managed, isolation }: Tenant): string {
  const state = isolation.enabled ? 'isolation On' : 'isolation Off, rules not in force';
  return managed === false ? `${state} (external)` : state;
}

const DIRECTIONS: readonly Direction[] = ['both', 'inbound', 'outbound'];

function rulesInLines(scenario: Scenario, tenant: Tenant): readonly Block[] {
  const byDirection = groupBy(oneRuleEach(scenario, tenant), ({ direction }) => direction);
  return bullets(
    DIRECTIONS.flatMap((direction) => {
      const rules = byDirection.get(direction) ?? [];
      if (rules.length === 0) return [];
      return `${directionLabel(direction)} (${rules.length}): ${rules.map((rule) => ruleTenantName(scenario, rule.tenant)).join(', ')}`;
    }),
  );
}

function ruleTable(scenario: Scenario, rules: readonly Rule[]): readonly Block[] {
  return table({
    head: ['Allowed direction', 'Tenant', 'Owner', 'Review by', 'Note'],
    rows: rules.map((rule) => {
      const named = ruleTenantName(scenario, rule.tenant);
      const whom = named === rule.tenant ? named : `${named} (${rule.tenant})`;
      return [directionLabel(rule.direction), whom, rule.owner ?? '', rule.reviewBy ?? '', rule.note ?? ''];
    }),
  });
}

/** More changes of the rules of one tenant than this are counted. */
const NAMED_CHANGES = 6;

/** What was done to the policies since the baseline; tenants to which the same was done share a row. */
export function policyChangeTable(
  scenario: Scenario,
  former: Readonly<Record<string, Isolation>>,
): readonly Block[] {
  const changes = policyChanges(scenario, former).map(({ tenant, parts }) => ({
    tenant,
    words: partsInWords(parts),
  }));
  const rows = [...groupBy(changes, ({ words }) => words)].map(([words, group]) => [
    words,
    `${group.length}`,
    group.map(({ tenant }) => tenantName(scenario, tenant)).join(', '),
  ]);
  return table({ head: ['Change of the policy', 'Tenants', 'At'], rows, numbers: ['Tenants'] });
}

function partsInWords(parts: readonly string[]): string {
  if (parts.length <= NAMED_CHANGES) return parts.join('; ');
  const switched = parts.filter((part) => part.startsWith('isolation turned'));
  const count = (ending: string) => parts.filter((part) => part.endsWith(ending)).length;
  const [added, removed] = [count(' added'), count(' removed')];
  const changed = parts.length - switched.length - added - removed;
  return [
    ...switched,
    ...(added === 0 ? [] : [`${plural(added, 'rule')} added`]),
    ...(changed === 0 ? [] : [`${plural(changed, 'rule')} changed`]),
    ...(removed === 0 ? [] : [`${plural(removed, 'rule')} removed`]),
  ].join('; ');
}
