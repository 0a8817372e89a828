import { describe, expect, it } from 'vitest';
import type { PaintModel } from '../../../../renderer/canvas/paint/paint-model';
import { paintModel } from '../../../../renderer/canvas/paint/paint-model';
import { flowPath } from '../../../../renderer/verdicts/flow-path';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { aConnection, aDocument, aTenant } from '../../../support/builders';
import { aPaintModel, aPicture } from '../../../support/pictures';

const GROUP = { id: 'g', name: 'Partners', tenants: ['c', 'd'], folded: true };
const FLOW = {
  id: 'f',
  name: 'Tell',
  kind: 'flow',
  tenant: 'a',
  steps: [{ id: 's', name: 'Post', kind: 'action', connection: 'a-b' }],
} as const;
const WORLD: ScenarioDocument = {
  ...aDocument(
    [aTenant('a', { name: 'Contoso' }), aTenant('b', { managed: false }), aTenant('c'), aTenant('d')],
    [aConnection('a', 'b'), aConnection('b', 'c'), aConnection('a', 'd')],
    { flows: [FLOW] },
  ),
  view: { positions: {}, groups: [GROUP] },
};
const NOTHING = { tenants: [], connections: [], flows: [] };
const NOWHERE = { tenants: [], connections: [] };

const looks = ({ nodes, lines }: PaintModel) => ({
  nodes: nodes.map(({ name, emphasis }) => `${name} ${emphasis}`),
  lines: lines.map(({ line, emphasis }) => `${line.id} ${emphasis}`),
});

describe('what is painted', () => {
  it('says of tenants who they are, and of a group how many it holds', () => {
    expect(
      aPaintModel(WORLD).nodes.map(({ name, second, isOn, isExternal }) => [name, second, isOn, isExternal]),
    ).toEqual([
      ['Contoso', 'a.example', false, false],
      ['b', 'b.example', false, true],
      ['Partners', '2 tenants', null, false],
    ]);
  });

  it('keeps the order of the scenario while nothing stands out', () => {
    expect(looks(aPaintModel(WORLD))).toEqual({
      nodes: ['Contoso plain', 'b plain', 'Partners plain'],
      lines: ['a-b plain', 'b-c plain', 'a-d plain'],
    });
  });

  it('has what is selected on top; a group is selected with all of its tenants', () => {
    expect(looks(aPaintModel(WORLD, { tenants: ['a'], connections: ['a-b'] }))).toEqual({
      nodes: ['b plain', 'Partners plain', 'Contoso selected'],
      lines: ['b-c plain', 'a-d plain', 'a-b selected'],
    });
    const emphasisOfGroup = (...tenants: readonly string[]) =>
      aPaintModel(WORLD, { tenants }).nodes.find(({ name }) => name === 'Partners')?.emphasis;
    expect([emphasisOfGroup('c'), emphasisOfGroup('c', 'd')]).toEqual(['plain', 'selected']);
  });

  it('steps back beside the path of the selected flow', () => {
    const path = flowPath(WORLD.scenario, ['f']);
    const model = paintModel(aPicture(WORLD), WORLD.scenario, {
      selection: NOTHING,
      path,
      spotlight: null,
      lookedAt: NOWHERE,
    });
    expect(looks(model)).toEqual({
      nodes: ['Partners back', 'Contoso plain', 'b plain'],
      lines: ['b-c back', 'a-d back', 'a-b selected'],
    });
  });

  it('stands in the dark beside the tenant in the light, and so do lines that do not touch it', () => {
    const model = paintModel(aPicture(WORLD), WORLD.scenario, {
      selection: NOTHING,
      path: null,
      spotlight: 'c',
      lookedAt: NOWHERE,
    });
    expect(looks(model)).toEqual({
      nodes: ['Contoso back', 'b back', 'Partners plain'],
      lines: ['a-b back', 'b-c plain', 'a-d plain'],
    });
  });

  it('has bounds that hold the whole line', () => {
    for (const { geometry, bounds } of aPaintModel(WORLD).lines) {
      for (const { x, y } of [geometry.arrow, geometry.label]) {
        expect(x).toBeGreaterThanOrEqual(bounds.x - 1);
        expect(x).toBeLessThanOrEqual(bounds.x + bounds.width + 1);
        expect(y).toBeGreaterThanOrEqual(bounds.y - 1);
        expect(y).toBeLessThanOrEqual(bounds.y + bounds.height + 1);
      }
    }
  });

  it('rings what the step of a lesson points at, a collapsed group for its tenants', () => {
    const lookedAt = { tenants: ['d'], connections: ['b-c'] };
    const { nodes, lines } = paintModel(aPicture(WORLD), WORLD.scenario, {
      selection: NOTHING,
      path: null,
      spotlight: null,
      lookedAt,
    });
    expect(nodes.filter(({ isLookedAt }) => isLookedAt).map(({ name }) => name)).toEqual(['Partners']);
    expect(lines.filter(({ isLookedAt }) => isLookedAt).map(({ line }) => line.id)).toEqual(['b-c']);
  });
});
