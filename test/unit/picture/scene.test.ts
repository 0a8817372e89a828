import { describe, expect, it } from 'vitest';
import { placeTenants } from '../../../shared/picture/placement';
import type { SceneOptions } from '../../../shared/picture/scene';
import { groupKey, makeScene } from '../../../shared/picture/scene';
import type { Scenario, TenantGroup } from '../../../shared/model/scenario';
import { aConnection, aTenant } from '../../support/builders';

const scenarioOf = (tenants: readonly string[], pairs: readonly (readonly [string, string])[]): Scenario => ({
  name: 'Scene',
  tenants: tenants.map((id) => aTenant(id)),
  connections: pairs.map(([from, to], at) => ({ ...aConnection(from, to), id: `c${at}` })),
});

const sceneOf = (scenario: Scenario, options: SceneOptions = {}) =>
  makeScene(scenario, placeTenants(scenario, { positions: {} }), options);

const times = (count: number, from: string, to: string) =>
  Array.from({ length: count }, () => [from, to] as const);

describe('the lines of the picture', () => {
  it('are one a connection, each in a lane of its own, up to three of a pair and direction', () => {
    const { lines, isRoomy } = sceneOf(
      scenarioOf(['a', 'b'], [...times(3, 'a', 'b'), ...times(2, 'b', 'a')]),
    );
    expect(isRoomy).toBe(true);
    expect(lines.map(({ id, from, lane }) => [id, from, lane.slot, lane.isReversed])).toEqual([
      ['c0', 'a', 0, false],
      ['c1', 'a', 1, false],
      ['c2', 'a', 2, false],
      ['c3', 'b', 3, true],
      ['c4', 'b', 4, true],
    ]);
    expect(new Set(lines.map(({ lane }) => lane.slots))).toEqual(new Set([5]));
  });

  it('are one for all connections of a pair and direction when there are more', () => {
    const { lines } = sceneOf(scenarioOf(['a', 'b'], [...times(57, 'a', 'b'), ['b', 'a']]));
    expect(lines.map(({ connections }) => connections.length)).toEqual([57, 1]);
    expect(lines.map(({ lane }) => lane.slots)).toEqual([2, 2]);
  });

  it('open into their connections when one of them is looked at, up to eight', () => {
    const opens = (id: string) => id === 'c2';
    const eight = sceneOf(scenarioOf(['a', 'b'], times(8, 'a', 'b')), { opens });
    expect(eight.lines).toHaveLength(8);
    expect(sceneOf(scenarioOf(['a', 'b'], times(9, 'a', 'b')), { opens }).lines).toHaveLength(1);
  });

  it('are one a pair everywhere when there are too many to tell apart', () => {
    const tenants = Array.from({ length: 61 }, (_, at) => `t${at}`);
    const { lines, isRoomy } = sceneOf(scenarioOf(tenants, times(2, 't0', 't1')));
    expect(isRoomy).toBe(false);
    expect(lines).toHaveLength(1);
  });

  it('keep connections of one tenant with itself at that tenant', () => {
    const { lines } = sceneOf(scenarioOf(['a'], times(2, 'a', 'a')));
    expect(lines.map(({ from, to, lane }) => [from, to, lane.slot, lane.isReversed])).toEqual([
      ['a', 'a', 0, false],
      ['a', 'a', 1, false],
    ]);
  });
});

describe('a collapsed group', () => {
  const partners: TenantGroup = { id: 'g', name: 'Partners', tenants: ['b', 'c'], folded: true };
  const scenario = scenarioOf(['a', 'b', 'c'], [...times(2, 'a', 'b'), ...times(2, 'a', 'c'), ['b', 'c']]);

  it('stands for its tenants in the middle of them, and its lines for theirs', () => {
    const { nodes, lines, nodeOf } = makeScene(
      scenario,
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 400, y: 100 }],
        ['c', { x: 800, y: 300 }],
      ]),
      { groups: [partners] },
    );
    expect(nodes.map(({ id, tenants, at }) => [id, tenants, at])).toEqual([
      ['a', ['a'], { x: 0, y: 0 }],
      [groupKey(partners), ['b', 'c'], { x: 600, y: 200 }],
    ]);
    expect(nodeOf.get('c')).toBe(nodes[1]);
    expect(lines.map(({ from, to, connections }) => [from, to, connections])).toEqual([
      ['a', groupKey(partners), ['c0', 'c1', 'c2', 'c3']],
      [groupKey(partners), groupKey(partners), ['c4']],
    ]);
  });

  it('is nothing but its tenants when it is expanded', () => {
    const { nodes } = sceneOf(scenario, { groups: [{ ...partners, folded: false }] });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('what a filter hides', () => {
  it('is counted, and a connection goes with either of its tenants', () => {
    const scenario = scenarioOf(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'a'],
      ],
    );
    const { nodes, lines, hidden } = sceneOf(scenario, {
      shows: { tenant: (id) => id !== 'c', connection: ({ from }) => from !== 'b' },
    });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines.map(({ id }) => id)).toEqual(['c0']);
    expect(hidden).toEqual({ tenants: 1, connections: 2 });
  });
});
