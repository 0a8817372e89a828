import { describe, expect, it } from 'vitest';
import { judgeConnections } from '../../../shared/evaluate/evaluate';
import type { Rule, TenantGroup } from '../../../shared/model/scenario';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { gateLanes } from '../../../shared/picture/gate-lanes';
import { boxAt } from '../../../shared/picture/geometry';
import { layLines } from '../../../shared/picture/routes';
import { makeScene } from '../../../shared/picture/scene';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const POSITIONS = {
  mine: { x: 0, y: 0 },
  right: { x: 700, y: 0 },
  left: { x: -700, y: 0 },
  above: { x: 0, y: -600 },
  below: { x: 0, y: 600 },
};
const CONNECTIONS = [
  aConnection('mine', 'right'),
  aConnection('left', 'mine'),
  aConnection('mine', 'above'),
  aConnection('below', 'mine'),
  aConnection('mine', 'mine', { id: 'loop' }),
];

function world(...rules: readonly Rule[]) {
  const others = ['right', 'left', 'above', 'below'].map((id) => aTenant(id));
  return aScenario([anIsolatedTenant('mine', ...rules), ...others], CONNECTIONS);
}

function lanesOf(scenario = world(), { isCovered = false, groups = [] as readonly TenantGroup[] } = {}) {
  const scene = makeScene(scenario, new Map(Object.entries(POSITIONS)), { groups });
  const boxes = new Map(scene.nodes.map(({ id, at }) => [id, boxAt(at)]));
  const results = new Map(judgeConnections(scenario).map((result) => [result.id, result]));
  return gateLanes({ scene, boxes, geometries: layLines(scene) }, isCovered ? null : results);
}

const open = (scenario = world()) =>
  (lanesOf(scenario).get('mine') ?? []).filter(({ isOpen }) => isOpen).map(({ line }) => line);

describe('the lanes of a gate', () => {
  it('are where the lines meet it, on whichever side that is', () => {
    expect(lanesOf().get('mine')).toEqual([
      { line: 'mine-right', gate: 'outbound', side: 'right', at: 70, isOpen: false },
      { line: 'left-mine', gate: 'inbound', side: 'left', at: 70, isOpen: false },
      { line: 'mine-above', gate: 'outbound', side: 'top', at: 116, isOpen: false },
      { line: 'below-mine', gate: 'inbound', side: 'bottom', at: 116, isOpen: false },
    ]);
  });

  it('open one by one: a rule opens that of its tenant in its direction and no other', () => {
    expect(open()).toEqual([]);
    expect(open(world(aRule('right', 'outbound')))).toEqual(['mine-right']);
    expect(open(world(aRule('right', 'inbound')))).toEqual([]);
    expect(open(world(aRule('*', 'inbound')))).toEqual(['left-mine', 'below-mine']);
    expect(open(world(aRule('left', 'both'), aRule('above', 'both')))).toEqual(['left-mine', 'mine-above']);
  });

  it('are shut at a tenant that is Off: there the whole gate is open', () => {
    const lanes = [...lanesOf(world(aRule('*', 'both')))].filter(([tenant]) => tenant !== 'mine');
    expect(lanes.flatMap(([, all]) => all).some(({ isOpen }) => isOpen)).toBe(false);
  });

  it('are shut while a question covers the verdicts', () => {
    const lanes = lanesOf(world(aRule('*', 'both')), { isCovered: true }).get('mine') ?? [];
    expect(lanes).toHaveLength(4);
    expect(lanes.some(({ isOpen }) => isOpen)).toBe(false);
  });

  it('are none at a collapsed group', () => {
    const groups = [{ id: 'g', name: 'Group', tenants: ['right', 'left'], folded: true }];
    expect([...lanesOf(world(), { groups }).keys()].toSorted()).toEqual(['above', 'below', 'mine']);
  });

  it('stand on exported pictures, one gap for each', () => {
    const gaps = (scenario = world(), isCovered = false) =>
      drawPicture(say, scenario, { positions: POSITIONS }, { isCovered }).svg.match(/width="18" height="6"/g)
        ?.length ?? 0;
    expect(gaps()).toBe(0);
    expect(gaps(world(aRule('*', 'both')))).toBe(4);
    expect(gaps(world(aRule('*', 'both')), true)).toBe(0);
  });
});
