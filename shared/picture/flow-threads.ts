import { oncePer } from '../base/once-per';
import type { Flow, Scenario, Tenant } from '../model/scenario';
import type { PlacedCard } from './face-layout';
import { placeFace, ROW_GAP } from './face-layout';
import type { Box, EdgeGeometry } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';
import type { Point } from './line-shape';
import { cornersPath } from './line-shape';
import type { Scene } from './scene';
import type { SceneLine } from './scene-parts';
import { tenantFace } from './tenant-face';
import type { Say } from '../words/say';

/** From the card of a flow to the end of a line that it uses, inside its tenant. */
export interface FlowThread {
  readonly flow: string;
  readonly line: string;
  /** Those of the line that the flow uses. */
  readonly connections: readonly string[];
  /** As an SVG path; the tenant's left upper corner is 0, 0. */
  readonly path: string;
}

export interface ThreadGround {
  readonly scene: Pick<Scene, 'lines' | 'nodes'>;
  /** By node id. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** By line id. */
  readonly geometries: ReadonlyMap<string, EdgeGeometry>;
}

/** Threads run between what stands on a tenant and its border. */
const SIDE = 8;
const EDGE = 5;
const CORNER = 4;

const NONE: ReadonlyMap<string, readonly FlowThread[]> = new Map();
const placedCards = oncePer((face: Parameters<typeof placeFace>[0]) => placeFace(face).cards);

/** By the tenant's id. Tenants inside a collapsed group have none, nor have flows without a card of their own. */
export function flowThreads(
  say: Say,
  scenario: Scenario,
  ground: ThreadGround,
): ReadonlyMap<string, readonly FlowThread[]> {
  const { flows = [], tenants } = scenario;
  if (flows.length === 0) return NONE;
  const lineOf = linesOf(flows, ground.scene.lines);
  const flowOf = new Map(flows.map((flow) => [flow.id, flow]));
  const alone = new Set(ground.scene.nodes.filter(({ group }) => group === null).map(({ id }) => id));
  const hosts = new Set(flows.map(({ tenant }) => tenant));
  const found = new Map<string, readonly FlowThread[]>();
  for (const tenant of tenants) {
    if (!hosts.has(tenant.id) || !alone.has(tenant.id)) continue;
    found.set(tenant.id, threadsIn(say, scenario, tenant, { flowOf, lineOf, ground }));
  }
  return found;
}

interface Known {
  readonly flowOf: ReadonlyMap<string, Flow>;
  readonly lineOf: ReadonlyMap<string, SceneLine>;
  readonly ground: ThreadGround;
}

function threadsIn(
  say: Say,
  scenario: Scenario,
  tenant: Tenant,
  { flowOf, lineOf, ground }: Known,
): FlowThread[] {
  return placedCards(tenantFace(say, scenario, tenant)).flatMap((placed) => {
    const flow = placed.card && flowOf.get(placed.card.flow);
    return flow ? threadsOf(flow, placed, { lineOf, ground }) : [];
  });
}

function threadsOf(flow: Flow, card: PlacedCard, { lineOf, ground }: Omit<Known, 'flowOf'>): FlowThread[] {
  const used = new Map<SceneLine, string[]>();
  for (const id of new Set(flow.steps.map(({ connection }) => connection))) {
    const line = lineOf.get(id);
    if (line) used.set(line, [...(used.get(line) ?? []), id]);
  }
  return [...used].flatMap(([line, connections]) => {
    const end = endAt(flow.tenant, line, ground);
    if (end === null) return [];
    return [{ flow: flow.id, line: line.id, connections, path: cornersPath(way(card, end), CORNER) }];
  });
}

/** The lines of the connections that flows use. */
function linesOf(flows: readonly Flow[], lines: readonly SceneLine[]): ReadonlyMap<string, SceneLine> {
  const used = new Set(flows.flatMap(({ steps }) => steps.map(({ connection }) => connection)));
  const found = new Map<string, SceneLine>();
  for (const line of lines) for (const id of line.connections) if (used.has(id)) found.set(id, line);
  return found;
}

/** Where a line meets the border of this tenant, seen from its corner; null for a line between others. */
function endAt(
  tenant: string,
  { id, from, to }: SceneLine,
  { boxes, geometries }: ThreadGround,
): Point | null {
  const [box, geometry] = [boxes.get(tenant), geometries.get(id)];
  if (!box || !geometry || (from !== tenant && to !== tenant)) return null;
  const { shape } = geometry;
  const points = shape.kind === 'curve' ? [shape.start, shape.end] : shape.points;
  const point = (from === tenant ? points[0] : points.at(-1)) as Point;
  return { x: point.x - box.x, y: point.y - box.y };
}

/** Below the cards to the nearer side, along it, and at the top or bottom along that edge too: never over a word. */
function way({ x, y, width, height }: Box, end: Point): readonly Point[] {
  const gutter = end.x < NODE_WIDTH / 2 ? SIDE : NODE_WIDTH - SIDE;
  const bottom = y + height;
  const below = bottom + ROW_GAP / 2;
  const isAtSide = end.x <= 0 || end.x >= NODE_WIDTH;
  const edge = end.y <= 0 ? EDGE : NODE_HEIGHT - EDGE;
  const round = isAtSide
    ? [{ x: gutter, y: end.y }]
    : [
        { x: gutter, y: edge },
        { x: end.x, y: edge },
      ];
  const middle = x + width / 2;
  return [{ x: middle, y: bottom }, { x: middle, y: below }, { x: gutter, y: below }, ...round, end];
}
