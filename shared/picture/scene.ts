import type { Connection, Position, Scenario, TenantGroup } from '../model/scenario';
import type { Rooms } from './spacing';
import { freePlace } from './free-place';
import { pairLines } from './pair-lines';
import type { SceneLine, SceneNode } from './scene-parts';
import { placesBesideGroups } from './expanded';

/** What the picture is made of, without sizes, verdicts or looks: canvas, layouts and exports start from it. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  /** Tenant id -> the node that stands for it. Tenants that a filter hides have none. */
  readonly nodeOf: ReadonlyMap<string, SceneNode>;
  /** Few enough boxes and lines that every connection can be told apart. */
  readonly isRoomy: boolean;
  readonly hidden: { readonly tenants: number; readonly connections: number };
}

export interface SceneOptions {
  readonly groups?: readonly TenantGroup[];
  /** Which are drawn; absent: all. A connection is drawn when both its tenants are, too. */
  readonly shows?: {
    readonly tenant: (id: string) => boolean;
    readonly connection: (connection: Connection) => boolean;
  };
  /** Is this connection looked at closely, so that its pair opens into its connections? */
  readonly opens?: (connection: string) => boolean;
}

/** Beyond these nobody tells connections apart, and the page has too many elements. */
const ROOMY_NODES = 60;
const ROOMY_LINES = 150;

/** The boxes and lines of a scenario whose tenants stand at these places. Linear in tenants and connections. */
export function makeScene(
  scenario: Scenario,
  places: ReadonlyMap<string, Position>,
  options: SceneOptions = {},
): Scene {
  const { shows } = options;
  const tenants = scenario.tenants.filter(({ id }) => shows?.tenant(id) ?? true).map(({ id }) => id);
  const groups = options.groups ?? [];
  const nodes = makeNodes(tenants, placesBesideGroups(places, groups), groups);
  const nodeOf = new Map(nodes.flatMap((node) => node.tenants.map((id) => [id, node] as const)));
  const drawn = scenario.connections.filter(
    (connection) =>
      nodeOf.has(connection.from) &&
      nodeOf.has(connection.to) &&
      (shows === undefined || shows.connection(connection)),
  );
  const { lines, isRoomy } = pairLines(drawn, nodeOf, {
    isRoomy: nodes.length <= ROOMY_NODES,
    roomyLines: ROOMY_LINES,
    opens: options.opens ?? (() => false),
  });
  return {
    nodes,
    lines,
    nodeOf,
    isRoomy,
    hidden: {
      tenants: scenario.tenants.length - tenants.length,
      connections: scenario.connections.length - drawn.length,
    },
  };
}

/** A control sign: no id of a scenario file holds one at its beginning by chance, and a key is never written down. */
const KEY = '\u0001';

/** The key of a collapsed group in a scene, which no tenant has. */
export function groupKey({ id }: Pick<TenantGroup, 'id'>): string {
  return `${KEY}group ${id}`;
}

function makeNodes(
  tenants: readonly string[],
  places: ReadonlyMap<string, Position>,
  groups: readonly TenantGroup[],
): readonly SceneNode[] {
  const groupOf = new Map(
    groups.filter(({ folded }) => folded).flatMap((group) => group.tenants.map((id) => [id, group] as const)),
  );
  const members = new Map<TenantGroup, string[]>();
  const nodes: SceneNode[] = [];
  for (const id of tenants) {
    const group = groupOf.get(id);
    if (group === undefined) nodes.push({ id, group: null, tenants: [id], at: placeOf(places, id) });
    else if (members.has(group)) members.get(group)?.push(id);
    else members.set(group, [id]);
  }
  for (const [group, ids] of members) {
    const middle = middleOf(ids.map((id) => placeOf(places, id)));
    const at = freePlace(middle, { taken: nodes.map((node) => node.at), rooms: ROOMS, enough: ENOUGH });
    nodes.push({ id: groupKey(group), group, tenants: ids, at });
  }
  return nodes;
}

/** Between a collapsed group and what stands around it: a short label fits. */
const ROOMS: Rooms = { across: 200, down: 70 };
/** Where it was arranged, it stays. */
const ENOUGH: Rooms = { across: 30, down: 30 };

function placeOf(places: ReadonlyMap<string, Position>, id: string): Position {
  return places.get(id) ?? { x: 0, y: 0 };
}

function middleOf(all: readonly Position[]): Position {
  const sum = all.reduce((to, { x, y }) => ({ x: to.x + x, y: to.y + y }), { x: 0, y: 0 });
  return { x: Math.round(sum.x / all.length), y: Math.round(sum.y / all.length) };
}
