import { connectorName } from '../../../shared/connectors/lookup';
import type { Connection, Flow, Scenario, Tenant, TenantGroup } from '../../../shared/model/scenario';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { derive } from '../../verdicts/derived';
import { pairRows, tenantRows } from './grouped-rows';
import type { GroupName, IsOpen, OutlineRow } from './outline-row';
import { connectionRow } from './outline-row';

export interface OutlineOptions {
  readonly groups: readonly TenantGroup[];
  /** Title and notes. */
  readonly notes: readonly NoteFace[];
  /** Connections of one pair of tenants and direction stand under one row. */
  readonly isByPair: boolean;
  /** By the key of a row: whether somebody collapsed or expanded it. */
  readonly collapses: ReadonlyMap<string, boolean>;
  readonly filter: string;
}

/** All rows to show. While a filter is set, everything found is expanded. */
export function outlineRows(scenario: Scenario, options: OutlineOptions): OutlineRow[] {
  const { groups, notes, isByPair, collapses, filter } = options;
  const fits = matcher(filter);
  const isOpen: IsOpen = (key, isCollapsedAtFirst = false) =>
    filter.trim() !== '' || !(collapses.get(key) ?? isCollapsedAtFirst);
  const search = searchTexts(scenario, groups);
  const { tenants, connections, flows = [] } = scenario;
  const foundTenants = tenants.filter((tenant) => fits(() => search.tenant(tenant)));
  const foundConnections = connections.filter((connection) => fits(() => search.connection(connection)));
  const foundFlows = flows.filter((flow) => fits(() => search.flow(flow)));
  const foundNotes = notes.filter(({ lines }) => fits(() => lines.join('\n')));
  const headOf = headRows(notes.length === 0 ? 3 : 4, isOpen);
  return [
    headOf('Tenants', 1, foundTenants.length, tenants.length),
    ...(isOpen('Tenants') ? tenantRows(foundTenants, groups, isOpen) : []),
    headOf('Connections', 2, foundConnections.length, connections.length),
    ...(isOpen('Connections') ? connectionRows(foundConnections, isByPair, isOpen) : []),
    headOf('Flows', 3, foundFlows.length, flows.length),
    ...(isOpen('Flows')
      ? foundFlows.flatMap((flow, index) => flowRows(flow, index, foundFlows.length, isOpen))
      : []),
    ...(notes.length === 0 ? [] : [headOf('Notes', 4, foundNotes.length, notes.length)]),
    ...(isOpen('Notes') ? noteRows(foundNotes) : []),
  ];
}

function noteRows(faces: readonly NoteFace[]): readonly OutlineRow[] {
  return faces.map((face, at) => ({
    kind: 'note',
    key: `note:${face.key}`,
    face,
    level: 2,
    position: at + 1,
    size: faces.length,
  }));
}

/** The heads of the groups: a scenario without notes does not mention them. */
function headRows(size: number, isOpen: IsOpen) {
  return (group: GroupName, position: number, shown: number, total: number): OutlineRow => ({
    kind: 'group',
    key: group,
    group,
    level: 1,
    position,
    size,
    shown,
    total,
    isOpen: isOpen(group),
  });
}

function connectionRows(
  connections: readonly Connection[],
  isByPair: boolean,
  isOpen: IsOpen,
): readonly OutlineRow[] {
  if (isByPair) return pairRows(connections, isOpen);
  return connections.map((connection, at) => connectionRow(connection, 2, at + 1, connections.length));
}

function flowRows(flow: Flow, index: number, size: number, isOpen: IsOpen): OutlineRow[] {
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
function searchTexts(scenario: Scenario, groups: readonly TenantGroup[]) {
  const { tenants, connections } = derive(scenario);
  const homes = new Map(groups.flatMap((group) => group.tenants.map((id) => [id, group.name] as const)));
  const tenantText = (tenant: Tenant | undefined) =>
    tenant ? [tenant.name, ...(tenant.domains ?? []), tenant.tenantId ?? ''].join('\n') : '';
  const memberText = (tenant: Tenant) => `${tenantText(tenant)}\n${homes.get(tenant.id) ?? ''}`;
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
  return { tenant: memberText, connection: connectionText, flow: flowText };
}
