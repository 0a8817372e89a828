import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFace } from '../../../shared/picture/face-layout';
import type { Box } from '../../../shared/picture/geometry';
import { NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { tenantFace } from '../../../shared/picture/tenant-face';
import { arbitraryScenario } from '../../support/arbitraries';
import { say } from '../../support/english';

const isInside = ({ x, y, width, height }: Box) =>
  x >= 4 && y >= 4 && x + width <= NODE_WIDTH - 4 && y + height <= NODE_HEIGHT - 4;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('what stands on a tenant', () => {
  it('stands inside it, and nothing on anything else, whatever the names, rules and flows', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const tenant of scenario.tenants) {
          const { cards, chips, tag } = placeFace(tenantFace(say, scenario, tenant));
          const boxes: readonly Box[] = [...cards, ...chips, ...(tag ? [tag] : [])];
          expect(boxes.filter((box) => !isInside(box))).toEqual([]);
          const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => [a, b] as const));
          expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
        }
      }),
    );
  });

  it('tells every rule once a side, in a chip of its own or among the others', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const tenant of scenario.tenants) {
          const { inbound, outbound } = tenantFace(say, scenario, tenant);
          const told = (chips: typeof inbound) => chips.flatMap(({ rules }) => rules).toSorted();
          const due = (other: string) =>
            tenant.isolation.rules
              .filter(({ direction }) => direction !== other)
              .map(({ id }) => id)
              .toSorted();
          expect([told(inbound), told(outbound)]).toEqual([due('outbound'), due('inbound')]);
        }
      }),
    );
  });

  it('is the same as long as the scenario is, whichever tenants share their rules', () => {
    fc.assert(
      fc.property(arbitraryScenario, (given) => {
        // A copy shares what it was copied with; only one of the two has flows.
        const copies = given.tenants.map((tenant) => ({ ...tenant, id: `${tenant.id} copy` }));
        const scenario = { ...given, tenants: [...given.tenants, ...copies] };
        const faces = () => scenario.tenants.map((tenant) => tenantFace(say, scenario, tenant));
        const before = faces();
        faces().forEach((face, at) => expect(face).toBe(before[at]));
      }),
    );
  });
});
