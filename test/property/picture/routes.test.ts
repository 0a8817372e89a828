import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../shared/model/scenario';
import { indexBoxes, overlaps } from '../../../shared/picture/box-index';
import type { Box, EdgeGeometry } from '../../../shared/picture/geometry';
import { laneGeometry, loopGeometry } from '../../../shared/picture/geometry';
import { flatten } from '../../../shared/picture/line-shape';
import { crossed, groundOf, layLines } from '../../../shared/picture/routes';
import { makeScene } from '../../../shared/picture/scene';
import { arbitraryScenario } from '../../support/arbitraries';

const number = fc.integer({ min: -1_500, max: 1_500 });
const places = (scenario: Scenario) =>
  fc
    .array(fc.record({ x: number, y: number }), {
      minLength: scenario.tenants.length,
      maxLength: scenario.tenants.length,
    })
    .map((all) => makeScene(scenario, new Map(scenario.tenants.map(({ id }, n) => [id, all[n] as never]))));

describe('every line', () => {
  it('runs through no more tenants than a plain one, from border to border, and stays finite', () => {
    fc.assert(
      fc.property(arbitraryScenario.chain(places), (scene) => {
        const ground = groundOf(scene.nodes);
        const geometries = layLines(scene);
        for (const line of scene.lines) {
          const [from, to] = [ground.boxes.get(line.from) as Box, ground.boxes.get(line.to) as Box];
          const plain =
            line.from === line.to ? loopGeometry(from, line.lane.slot) : laneGeometry(from, to, line.lane);
          const geometry = geometries.get(line.id) as EdgeGeometry;
          expect(crossed(geometry, line, ground.index)).toBeLessThanOrEqual(
            crossed(plain, line, ground.index),
          );
          expect(geometry.path).not.toMatch(/NaN|Infinity/);
          const points = flatten(geometry.shape);
          expect(isOnBorder(points[0] as Box, from)).toBe(true);
          expect(isOnBorder(points.at(-1) as Box, to)).toBe(true);
        }
      }),
    );
  });
});

function isOnBorder({ x, y }: Pick<Box, 'x' | 'y'>, box: Box): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const isBeside = (near(x, box.x) || near(x, right)) && y >= box.y - 0.01 && y <= bottom + 0.01;
  const isAbove = (near(y, box.y) || near(y, bottom)) && x >= box.x - 0.01 && x <= right + 0.01;
  return isBeside || isAbove;
}

describe('the index of boxes', () => {
  const size = fc.integer({ min: 1, max: 900 });
  const box = fc.record({ x: number, y: number, width: size, height: size });

  it('finds what looking at every box finds', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), box, (boxes, asked) => {
        const index = indexBoxes(boxes);
        const found = new Set<Box>();
        index.visit(asked, (one) => {
          found.add(one);
          return false;
        });
        const wanted = boxes.filter((one) => overlaps(one, asked));
        expect(found).toEqual(new Set(wanted));
        expect(index.isFree(asked)).toBe(wanted.length === 0);
      }),
    );
  });
});
