import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position, TenantGroup } from '../../../shared/model/scenario';
import { overlaps } from '../../../shared/picture/box-index';
import { boxAt } from '../../../shared/picture/geometry';
import { placesBesideGroups } from '../../../shared/picture/expanded';

const aPlace = fc.record({
  x: fc.integer({ min: -90, max: 90 }).map((x) => x * 10),
  y: fc.integer({ min: -60, max: 60 }).map((y) => y * 10),
});

/** Up to forty tenants close together; each in no group or in one of three, some of them collapsed. */
const aPicture = fc
  .array(fc.record({ at: aPlace, home: fc.constantFrom(null, 0, 1, 2) }), { minLength: 1, maxLength: 40 })
  .chain((tenants) => fc.tuple(fc.constant(tenants), fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())))
  .map(([tenants, collapses]) => {
    const places = new Map<string, Position>(tenants.map(({ at }, n) => [`t${n}`, at]));
    const groups = collapses
      .map((folded, home): TenantGroup => ({
        id: `g${home}`,
        name: `Group ${home}`,
        folded,
        tenants: tenants.flatMap((tenant, n) => (tenant.home === home ? [`t${n}`] : [])),
      }))
      .filter((group) => group.tenants.length > 0);
    return { places, groups };
  });

const homeOf = (groups: readonly TenantGroup[], id: string) =>
  groups.find(({ tenants }) => tenants.includes(id)) ?? null;

const isOnOneAnother = (places: ReadonlyMap<string, Position>, a: string, b: string) =>
  overlaps(boxAt(places.get(a)!), boxAt(places.get(b)!));

describe('an expanded group', () => {
  it('covers no tenant but its own, and lies under none', () => {
    fc.assert(
      fc.property(aPicture, ({ places, groups }) => {
        const shown = placesBesideGroups(places, groups);
        const drawn = [...places.keys()].filter((id) => homeOf(groups, id)?.folded !== true);
        for (const a of drawn) {
          const home = homeOf(groups, a);
          if (home === null) continue;
          for (const b of drawn) {
            if (homeOf(groups, b) !== home) expect(isOnOneAnother(shown, a, b), `${a} on ${b}`).toBe(false);
          }
        }
      }),
    );
  });

  it('moves only what stands on another group, so that what is drawn once is drawn so again', () => {
    fc.assert(
      fc.property(aPicture, ({ places, groups }) => {
        const shown = placesBesideGroups(places, groups);
        expect([...shown.keys()]).toEqual([...places.keys()]);
        for (const [id, at] of shown) {
          const home = homeOf(groups, id);
          const isInTheWay = [...places.keys()].some((other) => {
            const group = homeOf(groups, other);
            return (
              group !== null && group !== home && group.folded !== true && isOnOneAnother(places, id, other)
            );
          });
          if (!isInTheWay || home?.folded === true) expect(at).toEqual(places.get(id));
        }
        expect(placesBesideGroups(shown, groups)).toBe(shown);
      }),
    );
  });

  it('leaves all as it is while it is collapsed', () => {
    fc.assert(
      fc.property(aPicture, ({ places, groups }) => {
        const folded = groups.map((group) => ({ ...group, folded: true }));
        expect(placesBesideGroups(places, folded)).toBe(places);
      }),
    );
  });

  it('makes room for two hundred neighbours in little time', () => {
    const row = (n: number) => ({ x: (n % 20) * 240, y: Math.floor(n / 20) * 130 });
    const names = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n}`);
    const places = new Map([
      ...names('m', 400).map((id, n) => [id, row(n)] as const),
      ...names('o', 200).map((id, n) => [id, row(n)] as const),
    ]);
    const group = { id: 'g', name: 'Group', tenants: names('m', 400) };
    const start = performance.now();
    const shown = placesBesideGroups(places, [group]);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(names('m', 400).every((id) => shown.get(id) === places.get(id))).toBe(true);
    expect(new Set([...shown.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(600);
  });
});
