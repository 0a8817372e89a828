import type { Edge, Node } from '@xyflow/react';
import { Position as Side } from '@xyflow/react';
import { connectorName } from '../../shared/connectors/lookup';
import type { Connection, Position, Tenant } from '../../shared/model/scenario';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import type { Lane } from '../../shared/picture/lanes';
import type { Selection } from '../workbench/session-state';

export type TenantNodeType = Node<Record<string, never>, 'tenant'>;

export type ConnectionEdgeType = Edge<Lane & Record<string, unknown>, 'connection'>;

const NO_DATA: Record<string, never> = {};
/** Declared, not measured: the canvas is complete at the first paint, and in a test without a layout engine too. */
const HANDLES = [
  { type: 'source' as const, position: Side.Right, x: NODE_WIDTH, y: NODE_HEIGHT / 2, width: 1, height: 1 },
  { type: 'target' as const, position: Side.Left, x: 0, y: NODE_HEIGHT / 2, width: 1, height: 1 },
];
const SIZE = { width: NODE_WIDTH, height: NODE_HEIGHT };

/** React Flow's picture of the tenants. Nodes that did not change keep their identity. */
export function projectTenants(
  tenants: readonly Tenant[],
  places: ReadonlyMap<string, Position>,
  selection: Selection,
  previous: ReadonlyMap<string, TenantNodeType>,
): TenantNodeType[] {
  const selected = new Set(selection.tenants);
  return tenants.map((tenant) => {
    const position = places.get(tenant.id) ?? { x: 0, y: 0 };
    const isSelected = selected.has(tenant.id);
    const ariaLabel = `Tenant ${tenant.name}, isolation ${tenant.isolation.enabled ? 'On' : 'Off'}`;
    const old = previous.get(tenant.id);
    if (
      old?.ariaLabel === ariaLabel &&
      old.selected === isSelected &&
      old.position.x === position.x &&
      old.position.y === position.y
    ) {
      return old;
    }
    return {
      id: tenant.id,
      type: 'tenant' as const,
      position: { ...position },
      data: NO_DATA,
      ...SIZE,
      measured: SIZE,
      handles: HANDLES,
      selected: isSelected,
      ariaLabel,
    };
  });
}

/** React Flow's picture of the connections. Edges that did not change keep their identity, and so are not drawn again. */
export function projectConnections(
  connections: readonly Connection[],
  lanes: ReadonlyMap<string, Lane>,
  tenants: ReadonlyMap<string, Tenant>,
  selection: Selection,
  previous: ReadonlyMap<string, ConnectionEdgeType>,
): ConnectionEdgeType[] {
  const selected = new Set(selection.connections);
  const name = (id: string) => tenants.get(id)?.name ?? id;
  return connections.map(({ id, from, to, connector }) => {
    const edge: ConnectionEdgeType = {
      id,
      type: 'connection',
      source: from,
      target: to,
      data: { ...(lanes.get(id) ?? ONLY_LANE) },
      selected: selected.has(id),
      ariaLabel: `Connection ${connectorName(connector)} from ${name(from)} to ${name(to)}`,
    };
    const old = previous.get(id);
    return old && isSameEdge(old, edge) ? old : edge;
  });
}

const ONLY_LANE: Lane = { slot: 0, slots: 1, isReversed: false };

function isSameEdge(a: ConnectionEdgeType, b: ConnectionEdgeType): boolean {
  const hasSameEnds = a.source === b.source && a.target === b.target;
  return (
    hasSameEnds && a.selected === b.selected && a.ariaLabel === b.ariaLabel && isSameLane(a.data, b.data)
  );
}

function isSameLane(a: Lane | undefined, b: Lane | undefined): boolean {
  return a?.slot === b?.slot && a?.slots === b?.slots && a?.isReversed === b?.isReversed;
}
