import { describe, expect, it } from 'vitest';
import type { LineEdgeType, PictureNodeType } from '../../../renderer/canvas/projection';
import { projectLines, projectNodes } from '../../../renderer/canvas/projection';
import type { Picture } from '../../../renderer/canvas/use-picture';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { aPicture } from '../../support/pictures';

const GROUP = { id: 'g', name: 'Partners', tenants: ['c', 'd'], folded: true };
const WORLD: ScenarioDocument = {
  ...aDocument(
    [aTenant('a', { name: 'Contoso' }), aTenant('b', { name: 'Fabrikam' }), aTenant('c'), aTenant('d')],
    [
      aConnection('a', 'b'),
      ...['1', '2', '3', '4'].map((id) => aConnection('a', 'c', { id })),
      aConnection('b', 'd'),
    ],
  ),
  view: { positions: {}, groups: [GROUP] },
};
const NOTHING = { tenants: [], connections: [], flows: [] };
const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]));

function nodesOf(
  picture: Picture,
  selection = NOTHING as Parameters<typeof projectNodes>[2]['selection'],
  before: readonly PictureNodeType[] = [],
  lanes: Parameters<typeof projectNodes>[2]['lanes'] = new Map(),
) {
  const context = {
    tenants: byId(WORLD.scenario.tenants),
    selection,
    threads: new Map(),
    lanes,
    isAtHand: false,
  };
  return projectNodes(picture.scene.nodes, picture.boxes, context, byId(before));
}

function linesOf(
  picture: Picture,
  selection = NOTHING as Parameters<typeof projectLines>[2],
  before: readonly LineEdgeType[] = [],
) {
  return projectLines(picture, byId(WORLD.scenario.tenants), selection, byId(before));
}

describe('the boxes that React Flow draws', () => {
  const picture = aPicture(WORLD);

  it('are tenants and collapsed groups, each called by what it is', () => {
    expect(nodesOf(picture).map(({ type, ariaLabel }) => [type, ariaLabel])).toEqual([
      ['tenant', 'Tenant Contoso, isolation Off'],
      ['tenant', 'Tenant Fabrikam, isolation Off'],
      ['group', 'Group Partners, 2 tenants'],
    ]);
  });

  it('keep their identity while nothing of them changes, also in a new picture', () => {
    const before = nodesOf(picture);
    expect(nodesOf(aPicture(WORLD), NOTHING, before).every((node, at) => node === before[at])).toBe(true);
  });

  it('are new where a rule opens a lane of their gate', () => {
    const lane = { line: 'b-d', gate: 'outbound', side: 'top', at: 116, isOpen: false } as const;
    const before = nodesOf(picture, NOTHING, [], new Map([['b', [lane]]]));
    const same = nodesOf(picture, NOTHING, before, new Map([['b', [{ ...lane }]]]));
    expect(same.every((node, at) => node === before[at])).toBe(true);
    const now = nodesOf(picture, NOTHING, before, new Map([['b', [{ ...lane, isOpen: true }]]]));
    expect(now.filter((node, at) => node !== before[at]).map(({ id }) => id)).toEqual(['b']);
  });

  it('that are selected are new, the others are not; a group is selected with all of its tenants', () => {
    const before = nodesOf(picture);
    const all = nodesOf(picture, { ...NOTHING, tenants: ['c', 'd'] }, before);
    expect(all.map(({ selected }) => selected)).toEqual([false, false, true]);
    expect(all.map((node, at) => node === before[at])).toEqual([true, true, false]);
    expect(nodesOf(picture, { ...NOTHING, tenants: ['c'] }).some(({ selected }) => selected)).toBe(false);
  });
});

describe('the lines that React Flow draws', () => {
  const picture = aPicture(WORLD);
  const bundle = picture.scene.lines.find(({ connections }) => connections.length > 1)?.id;

  it('are called by their connector and tenants, those of several by how many they are', () => {
    expect(linesOf(picture).map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Connection SharePoint from Contoso to Fabrikam',
      '4 connections from Contoso to Partners',
      'Connection SharePoint from Fabrikam to Partners',
    ]);
  });

  it('of several are selected with all of their connections', () => {
    const isSelected = (...connections: readonly string[]) =>
      linesOf(picture, { ...NOTHING, connections }).find(({ id }) => id === bundle)?.selected;
    expect([isSelected('1', '2', '3', '4'), isSelected('1', '2')]).toEqual([true, false]);
  });

  it('keep their identity while nothing of them changes, also in a scene made anew', () => {
    const before = linesOf(picture);
    expect(linesOf(picture, NOTHING, before).every((line, at) => line === before[at])).toBe(true);
    const { scene } = aPicture(WORLD);
    expect(linesOf({ ...picture, scene }, NOTHING, before).every((line, at) => line === before[at])).toBe(
      true,
    );
  });

  it('are new when they stand for another connection', () => {
    const before = linesOf(picture);
    const fewer = {
      ...WORLD,
      scenario: { ...WORLD.scenario, connections: WORLD.scenario.connections.filter(({ id }) => id !== '4') },
    };
    const { scene } = aPicture(fewer);
    const after = linesOf({ ...picture, scene }, NOTHING, before);
    expect(
      before.filter((line) => after.includes(line)).map(({ source, target }) => [source, target]),
    ).toEqual(before.filter(({ id }) => id !== bundle).map(({ source, target }) => [source, target]));
  });
});
