import { Graph, layout } from '@dagrejs/dagre';
import { bench, describe } from 'vitest';
import { arrange } from '../../shared/picture/arrange';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import { MANY_TENANTS, manyTenants } from '../support/many-tenants';

/** Read as ratios: times of one machine say nothing about another. */
describe.each([30, 160, 1000] as const)('a place for each of %i tenants', (count) => {
  const scenario = manyTenants(MANY_TENANTS[count]);

  bench('around mine', () => void arrange(scenario, 'around'));
  bench('in columns', () => void arrange(scenario, 'columns'));
  bench('in a grid', () => void arrange(scenario, 'grid'));
  bench.skipIf(count > 160)('dagre, of the same boxes and lines', () => {
    const graph = new Graph({ multigraph: false });
    graph.setGraph({ rankdir: 'LR' });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const { id } of scenario.tenants) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
    for (const { from, to } of scenario.connections) if (from !== to) graph.setEdge(from, to);
    layout(graph);
  });
});
