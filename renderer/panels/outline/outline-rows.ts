import { connectorName } from '../../../shared/connectors/lookup';
import type { Connection, Flow, FlowStep, Scenario, Tenant } from '../../../shared/model/scenario';
import { derive } from '../../verdicts/derived';

export type GroupName = 'Tenants' | 'Connections' | 'Flows';

/** One line of the outline, flat: the tree's shape stands in level, position and size, as screen readers read it. */
export type OutlineRow = {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly position: number;
  readonly size: number;
} & (
  | {
      readonly kind: 'group';
      readonly group: GroupName;
      readonly shown: number;
      readonly total: number;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'tenant'; readonly tenant: Tenant }
  | { readonly kind: 'connection'; readonly connection: Connection }
  | { readonly kind: 'flow'; readonly flow: Flow; readonly isOpen: boolean }
  | { readonly kind: 'step'; readonly flow: Flow; readonly step: FlowStep }
);

/** All rows to show. While a filter is set, everything found is unfolded. */
export function outlineRows(scenario: Scenario, folded: ReadonlySet<string>, filter: string): OutlineRow[] {
  const fits = matcher(filter);
  const isOpen = (key: string) => filter.trim() !== '' || !folded.has(key);
  const search = searchTexts(scenario);
  const { tenants, connections, flows = [] } = scenario;
  const foundTenants = tenants.filter((tenant) => fits(() => search.tenant(tenant)));
  const foundConnections = connections.filter((connection) => fits(() => search.connection(connection)));
  const foundFlows = flows.filter((flow) => fits(() => search.flow(flow)));
  return [
    groupRow('Tenants', 1, foundTenants.length, tenants.length, isOpen),
    ...(isOpen('Tenants') ? foundTenants.map(tenantRow) : []),
    groupRow('Connections', 2, foundConnections.length, connections.length, isOpen),
    ...(isOpen('Connections') ? foundConnections.map(connectionRow) : []),
    groupRow('Flows', 3, foundFlows.length, flows.length, isOpen),
    ...(isOpen('Flows')
      ? foundFlows.flatMap((flow, index) => flowRows(flow, index, foundFlows.length, isOpen))
      : []),
  ];
}

function groupRow(
  group: GroupName,
  position: number,
  shown: number,
  total: number,
  isOpen: (key: string) => boolean,
): OutlineRow {
  return {
    kind: 'group',
    key: group,
    group,
    level: 1,
    position,
    size: 3,
    shown,
    total,
    isOpen: isOpen(group),
  };
}

function tenantRow(tenant: Tenant, index: number, all: readonly Tenant[]): OutlineRow {
  return {
    kind: 'tenant',
    key: `tenant:${tenant.id}`,
    tenant,
    level: 2,
    position: index + 1,
    size: all.length,
  };
}

function connectionRow(connection: Connection, index: number, all: readonly Connection[]): OutlineRow {
  const key = `connection:${connection.id}`;
  return { kind: 'connection', key, connection, level: 2, position: index + 1, size: all.length };
}

function flowRows(flow: Flow, index: number, size: number, isOpen: (key: string) => boolean): OutlineRow[] {
  const key = `flow:${flow.id}`;
  const head: OutlineRow = {
    kind: 'flow',
    key,
    flow,
    level: 2,
    position: index + 1,
    size,
    isOpen: isOpen(key),
  };
  if (!head.isOpen) return [head];
  const steps = flow.steps.map((step, at): OutlineRow => ({
    kind: 'step',
    key: `step:${flow.id}:${step.id}`,
    flow,
    step,
    level: 3,
    position: at + 1,
    size: flow.steps.length,
  }));
  return [head, ...steps];
}

/** Every word must be found; the text is made only when there is something to look for. */
function matcher(filter: string): (text: () => string) => boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const lower = text().toLowerCase();
    return words.every((word) => lower.includes(word));
  };
}

/** What the filter looks through: names, domains, tenant IDs, connectors and accounts, also those a row stands on. */
function searchTexts(scenario: Scenario) {
  const { tenants, connections } = derive(scenario);
  const tenantText = (tenant: Tenant | undefined) =>
    tenant ? [tenant.name, ...(tenant.domains ?? []), tenant.tenantId ?? ''].join('\n') : '';
  const connectionText = (connection: Connection | undefined) =>
    connection
      ? [
          connectorName(connection.connector),
          connection.connector,
          connection.account ?? '',
          tenantText(tenants.get(connection.from)),
          tenantText(tenants.get(connection.to)),
        ].join('\n')
      : '';
  const flowText = (flow: Flow) =>
    [
      flow.name,
      tenantText(tenants.get(flow.tenant)),
      ...flow.steps.flatMap((step) => [step.name, connectionText(connections.get(step.connection))]),
    ].join('\n');
  return { tenant: tenantText, connection: connectionText, flow: flowText };
}
