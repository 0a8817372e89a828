import { describe, expect, it } from 'vitest';
import { anyOtherFace, anyOtherWords } from '../../../shared/picture/any-other';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { boxAt, NODE_WIDTH } from '../../../shared/picture/geometry';
import { makeScene } from '../../../shared/picture/scene';
import { anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const scenario = aScenario([
  aTenant('off'),
  anIsolatedTenant('shut'),
  anIsolatedTenant('out', aRule('*', 'outbound')),
]);
const places = new Map([
  ['off', { x: 0, y: 0 }],
  ['shut', { x: 400, y: 0 }],
  ['out', { x: 800, y: 0 }],
]);

function face(groups: Parameters<typeof makeScene>[2] = {}) {
  const scene = makeScene(scenario, places, groups);
  const boxes = new Map(scene.nodes.map((node) => [node.id, boxAt(node.at)]));
  return anyOtherFace(scenario, scene, boxes);
}

describe('any other tenant in the picture', () => {
  it('stands above the middle of everything, with a line to each tenant that a gate is open at', () => {
    const found = face();
    const { x = 0, width = 0 } = found?.box ?? {};
    expect(x + width / 2).toBe(400 + NODE_WIDTH / 2);
    expect(found?.box.y).toBeLessThan(-200);
    expect(found?.lines.match(/M /g)).toHaveLength(2);
    // Both ways with the one that is Off, one way with the one that only lets out.
    expect(found?.heads.match(/M /g)).toHaveLength(3);
  });

  it('says at how many tenants of those drawn which gate is open', () => {
    expect(face() && anyOtherWords(say, face() as never)).toEqual([
      'Inbound open at 1 of 3',
      'Outbound open at 2 of 3',
    ]);
  });

  it('has one line to a collapsed group, if any of its tenants is open', () => {
    const groups = [{ id: 'g', name: 'All', tenants: ['off', 'shut', 'out'], folded: true }];
    expect(face({ groups })?.lines.match(/M /g)).toHaveLength(1);
    expect(face({ groups })?.tenants).toBe(3);
  });

  it('is not there while nothing is drawn', () => {
    expect(anyOtherFace(aScenario([]), { nodes: [] }, new Map())).toBeNull();
  });

  it('stands on exported pictures when it is asked for, and then has room there', () => {
    const view = { positions: Object.fromEntries(places) };
    const [plain, shown] = [false, true].map((hasAnyOther) =>
      drawPicture(say, scenario, view, { hasAnyOther }),
    );
    expect(plain?.svg).not.toContain('Any other tenant');
    expect(shown?.svg).toContain('Any other tenant');
    expect(shown?.svg).toContain('Outbound open at 2 of 3');
    expect(shown?.height).toBeGreaterThan((plain?.height ?? 0) + 150);
  });
});
