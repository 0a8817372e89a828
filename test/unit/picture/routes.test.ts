import { describe, expect, it } from 'vitest';
import type { Position, Scenario } from '../../../shared/model/scenario';
import { arrange } from '../../../shared/picture/arrange';
import type { EdgeGeometry } from '../../../shared/picture/geometry';
import { boxAt, laneGeometry, NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { flatten, lengthOf, pointOn } from '../../../shared/picture/line-shape';
import { crossed, groundOf, layLine, layLines } from '../../../shared/picture/routes';
import { makeScene } from '../../../shared/picture/scene';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { MANY_TENANTS, manyTenants } from '../../support/many-tenants';
import { WORDS } from '../../support/label-words';

const PITCH = NODE_WIDTH + 200;

function sceneOf(scenario: Scenario, places: Readonly<Record<string, Position>>) {
  return makeScene(scenario, new Map(Object.entries(places)));
}

/** How many lines run through foreign boxes. */
function crossing(scene: ReturnType<typeof sceneOf>): number {
  const geometries = layLines(scene);
  const { index } = groundOf(scene.nodes);
  return scene.lines.filter((line) => {
    const geometry = geometries.get(line.id);
    return geometry === undefined || crossed(geometry, line, index) > 0;
  }).length;
}

describe('where lines run', () => {
  const three = aScenario(
    ['a', 'b', 'c'].map((id) => aTenant(id)),
    [aConnection('a', 'b'), aConnection('a', 'c')],
  );
  const inARow = { a: { x: 0, y: 0 }, b: { x: PITCH, y: 0 }, c: { x: 2 * PITCH, y: 0 } };

  it('is straight where nothing is in the way', () => {
    const { shape } = layLines(sceneOf(three, inARow)).get('a-b') as EdgeGeometry;
    expect(shape).toEqual(
      laneGeometry(boxAt(inARow.a), boxAt(inARow.b), { slot: 0, slots: 1, isReversed: false }).shape,
    );
  });

  it('is beside a tenant that stands in the way', () => {
    const scene = sceneOf(three, inARow);
    expect(crossing(scene)).toBe(0);
    const { shape, label } = layLines(scene).get('a-c') as EdgeGeometry;
    expect(Math.abs(label.y - NODE_HEIGHT / 2)).toBeGreaterThan(NODE_HEIGHT / 2);
    expect(lengthOf(shape)).toBeLessThan(3 * PITCH);
  });

  it('is around several tenants, by corners', () => {
    const ids = ['a', 'x1', 'x2', 'x3', 'x4', 'z'];
    const row = Object.fromEntries(ids.map((id, n) => [id, { x: n * (NODE_WIDTH + 60), y: 0 }]));
    const scenario = aScenario(
      ids.map((id) => aTenant(id)),
      [aConnection('a', 'z')],
    );
    const scene = sceneOf(scenario, row);
    expect(crossing(scene)).toBe(0);
    const geometry = layLines(scene).get('a-z') as EdgeGeometry;
    expect(geometry.path).toMatch(/^M [^MQ]+ L [^M]+$/);
    expect(pointOn(geometry.shape, 0)).toEqual(flatten(geometry.shape)[0]);
    expect(geometry.arrow.x).toBeGreaterThanOrEqual(row['z']?.x as number);
  });

  it('is a loop above a tenant for what stays at home', () => {
    const home = aScenario([aTenant('a')], [aConnection('a', 'a')]);
    const { label } = layLines(sceneOf(home, { a: { x: 0, y: 0 } })).get('a-a') as EdgeGeometry;
    expect(label.y).toBeLessThan(0);
  });

  it('can be asked of one line, as while its tenant is dragged', () => {
    const scene = sceneOf(three, { ...inARow, c: { x: PITCH, y: 600 } });
    const line = scene.lines.find(({ id }) => id === 'a-c');
    expect(line && layLine(line, groundOf(scene.nodes))).toEqual(layLines(scene).get('a-c'));
    expect(line && layLine(line, groundOf([]))).toBeNull();
  });
});

describe('lines through foreign tenants', () => {
  const arranged = (count: keyof typeof MANY_TENANTS, kind: 'around' | 'columns' | 'grid') => {
    const scenario = manyTenants(MANY_TENANTS[count]);
    return sceneOf(scenario, arrange(WORDS, scenario, kind));
  };

  it.each([
    [2, 'around'],
    [2, 'columns'],
    [2, 'grid'],
    [12, 'around'],
    [12, 'columns'],
    [12, 'grid'],
    [30, 'around'],
    [30, 'columns'],
    [30, 'grid'],
  ] as const)('are none at %i tenants, arranged %s', (count, kind) => {
    expect(crossing(arranged(count, kind))).toBe(0);
  });

  it('are few of 488 at 160 tenants, and most where nothing is arranged by whom they talk to', () => {
    const counts = (['around', 'columns', 'grid'] as const).map((kind) => crossing(arranged(160, kind)));
    expect(counts[0]).toBeLessThanOrEqual(5);
    expect(counts[1]).toBeLessThanOrEqual(35);
    expect(counts[2]).toBeLessThanOrEqual(135);
  });
});
