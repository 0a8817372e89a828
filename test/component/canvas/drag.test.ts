import { describe, expect, it } from 'vitest';
import { dragTogether, tenantPlaces } from '../../../renderer/canvas/drag';
import { groupKey } from '../../../shared/picture/scene';
import { aDocument, aTenant } from '../../support/builders';
import { aPicture } from '../../support/pictures';

/** More boxes than the page holds: painted, so React Flow knows only those at hand. */
const MANY = aDocument(Array.from({ length: 61 }, (_, n) => aTenant(`t${n}`)));
const at = (positions: Readonly<Record<string, { x: number; y: number }>>) => ({
  ...MANY,
  view: { positions },
});

describe('dragging', () => {
  const picture = aPicture(at({ t0: { x: 0, y: 0 }, t1: { x: 300, y: 50 } }));

  it('takes along what else is selected, also what React Flow does not know of', () => {
    expect(dragTogether(picture, { t0: { x: 40, y: -10 } }, ['t0', 't1'])).toEqual({
      t0: { x: 40, y: -10 },
      t1: { x: 340, y: 40 },
    });
  });

  it('moves a tenant alone that is not selected', () => {
    const reported = { t0: { x: 40, y: 0 } };
    expect(dragTogether(picture, reported, ['t1'])).toEqual(reported);
  });

  it('of a picture with room is told by React Flow, which knows the whole selection', () => {
    const few = aPicture(aDocument([aTenant('t0'), aTenant('t1')]));
    const reported = { t0: { x: 40, y: 0 } };
    expect(dragTogether(few, reported, ['t0', 't1'])).toEqual(reported);
  });

  it('of nothing is nothing', () => {
    expect(dragTogether(picture, {}, ['t0'])).toEqual({});
    expect(dragTogether(picture, { gone: { x: 1, y: 1 } }, ['t0'])).toEqual({ gone: { x: 1, y: 1 } });
  });
});

describe('the places of tenants after a drag', () => {
  const GROUP = { id: 'g', name: 'Partners', tenants: ['a', 'b'], folded: true };
  const picture = aPicture({
    ...aDocument([aTenant('a'), aTenant('b'), aTenant('c')]),
    view: {
      positions: { a: { x: 0, y: 0 }, b: { x: 100, y: 400 }, c: { x: 900, y: 0 } },
      groups: [GROUP],
    },
  });

  it('are where their boxes were put', () => {
    expect(tenantPlaces(picture, { c: { x: 950, y: 20 } })).toEqual({ c: { x: 950, y: 20 } });
  });

  it('go with their collapsed group, as far as that went, and keep their distance', () => {
    const key = groupKey(GROUP);
    const group = picture.scene.nodes.find(({ id }) => id === key)?.at ?? { x: 0, y: 0 };
    expect(tenantPlaces(picture, { [key]: { x: group.x + 30, y: group.y - 20 } })).toEqual({
      a: { x: 30, y: -20 },
      b: { x: 130, y: 380 },
    });
  });

  it('are those of the document, also where tenants stand closer before an audience', () => {
    const presented = { ...picture, factor: { x: 0.5, y: 0.8 } };
    expect(tenantPlaces(presented, { c: { x: 950, y: 20 } })).toEqual({ c: { x: 1900, y: 25 } });
  });

  it('of boxes that are gone are none', () => {
    expect(tenantPlaces(picture, { gone: { x: 1, y: 1 } })).toEqual({});
  });
});
