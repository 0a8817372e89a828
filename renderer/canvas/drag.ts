import type { Position } from '../../shared/model/scenario';
import type { Picture } from './use-picture';
import { nodesOf } from './use-picture';

type Positions = Readonly<Record<string, Position>>;

/**
 * Node id -> where a drag has it. Dragging something that is selected takes the rest of the selection along, also what
 * is painted and not known to React Flow.
 */
export function dragTogether(
  { scene }: Pick<Picture, 'scene'>,
  reported: Positions,
  selected: readonly string[],
): Positions {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const [lead] = Object.keys(reported);
  const leader = lead === undefined ? undefined : nodes.get(lead);
  const isSelected = leader?.tenants.every((id) => selected.includes(id)) ?? false;
  if (lead === undefined || !leader || !isSelected || scene.isRoomy) return reported;
  const to = reported[lead] as Position;
  const by = { x: to.x - leader.at.x, y: to.y - leader.at.y };
  const others = nodesOf(scene, selected).map(
    ({ id, at }) => [id, { x: at.x + by.x, y: at.y + by.y }] as const,
  );
  return { ...Object.fromEntries(others), ...reported };
}

/** How far the drag of something that is selected has gone; null: what else is selected does not go along. */
export function leadMove(
  { scene }: Pick<Picture, 'scene'>,
  reported: Positions,
  selected: readonly string[],
): Position | null {
  const [lead] = Object.entries(reported);
  const leader = scene.nodes.find(({ id }) => id === lead?.[0]);
  if (lead === undefined || !leader?.tenants.every((id) => selected.includes(id))) return null;
  return { x: lead[1].x - leader.at.x, y: lead[1].y - leader.at.y };
}

/** Tenant id -> where it stands when the nodes do: the tenants of a collapsed group all go the same way. */
export function tenantPlaces(
  { scene, places, factor }: Pick<Picture, 'scene' | 'places' | 'factor'>,
  nodes: Positions,
): Positions {
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  const moved = Object.entries(nodes).flatMap(([id, { x, y }]) => {
    const node = byId.get(id);
    return (node?.tenants ?? []).flatMap((tenant) => {
      const place = places.get(tenant);
      if (!node || !place) return [];
      const [right, down] = [place.x + x - node.at.x, place.y + y - node.at.y];
      return [[tenant, { x: right / factor.x, y: down / factor.y }] as const];
    });
  });
  return Object.fromEntries(moved);
}
