import { Graph, layout } from '@dagrejs/dagre';
import type { Position, Scenario } from '../../shared/model/scenario';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import { GAP_X, GAP_Y, placeTenants } from '../../shared/picture/placement';

export const GRID = 10;

/** Tenants in columns from creator to sign-in tenants (dagre); unconnected ones stand in rows below. */
export function arrange(scenario: Scenario): Readonly<Record<string, Position>> {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', nodesep: GAP_Y - 30, ranksep: GAP_X });
  graph.setDefaultEdgeLabel(() => ({}));
  const connected = new Set<string>();
  for (const { from, to } of scenario.connections) {
    if (from === to) continue;
    connected.add(from).add(to);
  }
  for (const tenant of scenario.tenants) {
    if (connected.has(tenant.id)) graph.setNode(tenant.id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  }
  for (const { from, to } of scenario.connections) if (from !== to) graph.setEdge(from, to);
  layout(graph);
  const positions: Record<string, Position> = {};
  for (const id of connected) {
    const node = graph.node(id);
    positions[id] = { x: snap(node.x - NODE_WIDTH / 2), y: snap(node.y - NODE_HEIGHT / 2) };
  }
  return Object.fromEntries(placeTenants(scenario, { positions }));
}

function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}

const STEP = { x: NODE_WIDTH + 40, y: NODE_HEIGHT + 40 };

/** The wished place, or the nearest one beside it where the new tenant covers no other. */
export function freePlace(wish: Position, taken: Iterable<Position>): Position {
  const others = [...taken];
  const isFree = (at: Position) =>
    others.every(
      (other) => Math.abs(other.x - at.x) >= NODE_WIDTH || Math.abs(other.y - at.y) >= NODE_HEIGHT,
    );
  for (let ring = 0; ring < 12; ring += 1) {
    for (const [dx, dy] of ringOffsets(ring)) {
      const at = { x: snap(wish.x + dx * STEP.x), y: snap(wish.y + dy * STEP.y) };
      if (isFree(at)) return at;
    }
  }
  return { x: snap(wish.x), y: snap(wish.y) };
}

function ringOffsets(ring: number): readonly (readonly [number, number])[] {
  const offsets: [number, number][] = [];
  for (let dx = -ring; dx <= ring; dx += 1) {
    for (let dy = -ring; dy <= ring; dy += 1) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) === ring) offsets.push([dx, dy]);
    }
  }
  return offsets.sort((a, b) => b[0] - a[0] || Math.abs(a[1]) - Math.abs(b[1]));
}
