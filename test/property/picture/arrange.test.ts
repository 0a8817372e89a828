import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../shared/model/scenario';
import { arrange } from '../../../shared/picture/arrange';
import { freePlace } from '../../../shared/picture/free-place';
import { boxAt, NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { placeTenants } from '../../../shared/picture/placement';
import { arbitraryScenario } from '../../support/arbitraries';
import { overlaps } from '../../../shared/picture/box-index';
import { tenantsOverlap } from '../../support/boxes';
import { WORDS } from '../../support/label-words';

const kinds = fc.constantFrom('around' as const, 'columns' as const, 'grid' as const);
const position = fc.record({
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
});

/** The same scenario, its tenants and connections in another order. */
const shuffled = arbitraryScenario.chain((scenario) =>
  fc
    .tuple(
      fc.shuffledSubarray([...scenario.tenants], { minLength: scenario.tenants.length }),
      fc.shuffledSubarray([...scenario.connections], { minLength: scenario.connections.length }),
    )
    .map(([tenants, connections]): Scenario => ({ ...scenario, tenants, connections })),
);

describe('an arrangement', () => {
  it('places every tenant on the grid and none upon another, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryScenario, shuffled), kinds, (scenario, kind) => {
        const positions = arrange(WORDS, scenario, kind);
        expect(new Set(Object.keys(positions))).toEqual(new Set(scenario.tenants.map(({ id }) => id)));
        expect(tenantsOverlap(Object.values(positions))).toBe(false);
        for (const { x, y } of Object.values(positions)) expect(Math.abs(x % 10) + Math.abs(y % 10)).toBe(0);
      }),
    );
  });

  it('is the same for the same scenario, and keeps expanded groups free of overlaps', () => {
    fc.assert(
      fc.property(arbitraryScenario, kinds, fc.nat({ max: 6 }), (scenario, kind, count) => {
        const tenants = scenario.tenants.slice(0, count).map(({ id }) => id);
        const groups = [{ id: 'g', name: 'Group', tenants }];
        const positions = arrange(WORDS, scenario, kind, groups);
        expect(arrange(WORDS, scenario, kind, groups)).toEqual(positions);
        expect(tenantsOverlap(Object.values(positions))).toBe(false);
      }),
    );
  });
});

describe('a place for a new tenant', () => {
  const rooms = { across: 300, down: 130 };

  it('leaves room for a line to every other, and lies under nothing', () => {
    const box = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(
        position,
        fc.array(position, { maxLength: 20 }),
        fc.array(box, { maxLength: 3 }),
        (wish, taken, covered) => {
          const at = freePlace(wish, { taken, rooms, covered });
          const isNear = taken.some(
            ({ x, y }) =>
              Math.abs(x - at.x) < NODE_WIDTH + rooms.across && Math.abs(y - at.y) < NODE_HEIGHT + rooms.down,
          );
          expect(isNear).toBe(false);
          expect(covered.some((hidden) => overlaps(hidden, boxAt(at)))).toBe(false);
        },
      ),
    );
  });

  it('is the wished one where nothing is near', () => {
    expect(freePlace({ x: 10, y: 20 }, { taken: [], rooms })).toEqual({ x: 10, y: 20 });
  });
});

describe('tenants that nobody placed', () => {
  it('stand below those with a place, none upon another', () => {
    fc.assert(
      fc.property(arbitraryScenario, position, (scenario, place) => {
        const [first] = scenario.tenants;
        const positions = first === undefined ? {} : { [first.id]: place };
        expect(tenantsOverlap([...placeTenants(scenario, { positions }).values()])).toBe(false);
      }),
    );
  });
});
