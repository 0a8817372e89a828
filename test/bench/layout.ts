import { Graph, layout } from '@dagrejs/dagre';
import type { SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import ELK from 'elkjs/lib/elk.bundled.js';
import type { Scenario } from '../../shared/model/scenario';
import { arrange } from '../../shared/picture/arrange';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import type { Row } from './measure';
import { compare } from './measure';
import { partnersOf } from './world';
import { WORDS } from '../support/label-words';

const GAP = 60;
const SIZE = { width: NODE_WIDTH, height: NODE_HEIGHT };

/** Placing all tenants, beside libraries that place the same boxes with one line a pair. */
export async function placing(tenants: number, connections: number): Promise<readonly Row[]> {
  const scenario = partnersOf(tenants, connections);
  const lines = linesOf(scenario);
  const ways = [
    { name: 'ours, around mine', run: () => arrange(WORDS, scenario, 'around') },
    { name: '@dagrejs/dagre, left to right', run: () => withDagre(scenario, lines) },
    { name: 'd3-force, 300 steps', run: () => withForces(scenario, lines) },
    { name: 'elkjs, layered', run: () => withElk(scenario, lines) },
  ];
  return await compare(ways, { rounds: 3, patience: 2000 });
}

interface Line {
  readonly source: string;
  readonly target: string;
}

function linesOf({ connections }: Scenario): readonly Line[] {
  const pairs = new Map(connections.map(({ from, to }) => [`${from} ${to}`, { source: from, target: to }]));
  return [...pairs.values()];
}

function withDagre({ tenants }: Scenario, lines: readonly Line[]): Graph {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', nodesep: GAP, ranksep: GAP });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of tenants) graph.setNode(id, { ...SIZE });
  for (const { source, target } of lines) graph.setEdge(source, target);
  layout(graph);
  return graph;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

function withForces({ tenants }: Scenario, lines: readonly Line[]): readonly Body[] {
  const bodies: Body[] = tenants.map(({ id }) => ({ id }));
  const links = forceLink<Body, { source: string | Body; target: string | Body }>(
    lines.map((line) => ({ ...line })),
  );
  forceSimulation(bodies)
    .force('link', links.id(({ id }) => id).distance(NODE_WIDTH + GAP))
    .force('charge', forceManyBody<Body>().strength(-NODE_WIDTH))
    .force('apart', forceCollide<Body>(NODE_WIDTH / 2))
    .stop()
    .tick(300);
  return bodies;
}

async function withElk({ tenants }: Scenario, lines: readonly Line[]): Promise<unknown> {
  return await new ELK().layout({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
    children: tenants.map(({ id }) => ({ id, ...SIZE })),
    edges: lines.map(({ source, target }, n) => ({ id: `e${n}`, sources: [source], targets: [target] })),
  });
}
