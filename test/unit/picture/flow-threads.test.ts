import { describe, expect, it } from 'vitest';
import type { Flow, Position, Scenario, TenantGroup } from '../../../shared/model/scenario';
import { placeFace } from '../../../shared/picture/face-layout';
import { flowThreads } from '../../../shared/picture/flow-threads';
import { boxAt, NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { layLines } from '../../../shared/picture/routes';
import { makeScene } from '../../../shared/picture/scene';
import { tenantFace } from '../../../shared/picture/tenant-face';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const flow = (id: string, tenant: string, ...connections: readonly string[]): Flow => ({
  id,
  name: id,
  kind: 'flow',
  tenant,
  steps: connections.map((connection, at) => ({
    id: `${id}-${at}`,
    name: 'Step',
    kind: at === 0 ? 'trigger' : 'action',
    connection,
  })),
});

const CONNECTIONS = [
  aConnection('home', 'east', { id: 'east' }),
  aConnection('west', 'home', { id: 'west' }),
  aConnection('home', 'south', { id: 'south' }),
  aConnection('home', 'home', { id: 'loop' }),
  aConnection('east', 'south', { id: 'far' }),
];
const PLACES: Readonly<Record<string, Position>> = {
  home: { x: 1000, y: 1000 },
  east: { x: 1800, y: 1000 },
  west: { x: 200, y: 1000 },
  south: { x: 1000, y: 1600 },
};

function world(...flows: readonly Flow[]): Scenario {
  return aScenario(
    Object.keys(PLACES).map((id) => aTenant(id)),
    CONNECTIONS,
    { flows },
  );
}

function threadsOf(scenario: Scenario, groups: readonly TenantGroup[] = []) {
  const scene = makeScene(scenario, new Map(Object.entries(PLACES)), { groups });
  const boxes = new Map(scene.nodes.map(({ id, at }) => [id, boxAt(at)]));
  return flowThreads(say, scenario, { scene, boxes, geometries: layLines(scene) });
}

const numbers = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));
const endOf = (path: string) => numbers(path).slice(-2);

describe('the threads from a flow to its lines', () => {
  it('are one a line, from the card to where the line meets the border', () => {
    const scenario = world(flow('f', 'home', 'east', 'west', 'south'));
    const threads = threadsOf(scenario).get('home') ?? [];
    expect(threads.map(({ line }) => line)).toEqual(['east', 'west', 'south']);
    expect(threads.map(({ path }) => endOf(path))).toEqual([
      [NODE_WIDTH, NODE_HEIGHT / 2],
      [0, NODE_HEIGHT / 2],
      [NODE_WIDTH / 2, NODE_HEIGHT],
    ]);
    const [card] = placeFace(tenantFace(say, scenario, scenario.tenants[0]!)).cards;
    expect(numbers(threads[0]!.path).slice(0, 2)).toEqual([
      Math.round((card!.x + card!.width / 2) * 10) / 10,
      card!.y + card!.height,
    ]);
  });

  it('stay inside the tenant', () => {
    const threads = threadsOf(world(flow('f', 'home', 'east', 'west', 'south', 'loop'))).get('home') ?? [];
    expect(threads).toHaveLength(4);
    for (const { path } of threads) {
      const all = numbers(path);
      for (const [at, number] of all.entries()) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(at % 2 === 0 ? NODE_WIDTH : NODE_HEIGHT);
      }
    }
  });

  it('are one for several connections of one line, which it names', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => aConnection('home', 'east', { id }));
    const scenario = { ...world(flow('f', 'home', 'a', 'c', 'a')), connections: many };
    const [thread, ...others] = threadsOf(scenario).get('home') ?? [];
    expect(others).toEqual([]);
    expect(thread?.connections).toEqual(['a', 'c']);
  });

  it('lead to no line that runs between others, or is not there', () => {
    expect(threadsOf(world(flow('f', 'home', 'far', 'gone'))).get('home')).toEqual([]);
  });

  it('are only where a card is: not for a third flow, nor in a collapsed group', () => {
    const three = world(flow('f', 'home', 'east'), flow('g', 'home', 'east'), flow('h', 'home', 'east'));
    expect(
      threadsOf(three)
        .get('home')
        ?.map((thread) => thread.flow),
    ).toEqual(['f', 'g']);
    const group = { id: 'g', name: 'G', tenants: ['home', 'west'], folded: true };
    expect(threadsOf(three, [group]).get('home')).toBeUndefined();
    expect(threadsOf(world()).size).toBe(0);
  });
});
