import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../shared/picture/box-index';
import type { Box } from '../../../shared/picture/geometry';
import { boxAt } from '../../../shared/picture/geometry';
import { placeLabels } from '../../../shared/picture/label-room';
import { layLines } from '../../../shared/picture/routes';
import { makeScene } from '../../../shared/picture/scene';
import { arbitraryScenario } from '../../support/arbitraries';

const number = fc.integer({ min: -1_000, max: 1_000 });

describe('labels and marks of any picture', () => {
  it('cover neither each other nor a tenant, at any size', () => {
    const input = fc.record({
      scenario: arbitraryScenario,
      at: fc.array(fc.record({ x: number, y: number }), { minLength: 1, maxLength: 12 }),
      scale: fc.constantFrom(1, 1.7, 4),
      rooms: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(input, ({ scenario, at, scale, rooms: wanted }) => {
        const scene = makeScene(
          scenario,
          new Map(scenario.tenants.map(({ id }, n) => [id, at[n % at.length] as Box])),
        );
        const variants = wanted.map((room) => [{ kind: 'word' as const, text: 'Word', room }]);
        const wish = { variants, hasOutboundMark: true, hasInboundMark: true };
        const rooms = placeLabels(scene, layLines(scene), () => wish, { scale });
        const boxes = [...rooms.values()]
          .flatMap(({ label, outboundMark, inboundMark }) => [label, outboundMark, inboundMark])
          .filter((box) => box !== null);
        const tenants = scene.nodes.map((node) => boxAt(node.at));
        expect(boxes.some((a, n) => [...boxes.slice(n + 1), ...tenants].some((b) => overlaps(a, b)))).toBe(
          false,
        );
      }),
    );
  });
});
