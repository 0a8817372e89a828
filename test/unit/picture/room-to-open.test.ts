import { describe, expect, it } from 'vitest';
import type { Position } from '../../../shared/model/scenario';
import { roomToOpen } from '../../../shared/picture/room-to-open';
import { makeScene } from '../../../shared/picture/scene';
import { aConnection, aScenario, aTenant } from '../../support/builders';

const EVERYWHERE = { x: -10_000, y: -10_000, width: 20_000, height: 20_000 };

function sceneOf(places: Readonly<Record<string, Position>>, count: number) {
  const connections = Array.from({ length: count }, (_, at) => aConnection('a', 'b', { id: `c${at}` }));
  const tenants = Object.keys(places).map((id) => aTenant(id));
  return makeScene(aScenario(tenants, connections), new Map(Object.entries(places)));
}

describe('a line of several connections opens near by', () => {
  const apart = { a: { x: 0, y: 0 }, b: { x: 1000, y: 0 } };

  it('when there is room between its tenants', () => {
    expect(roomToOpen(sceneOf(apart, 5), EVERYWHERE)).toEqual(['c0']);
    expect(roomToOpen(sceneOf({ a: { x: 0, y: 0 }, b: { x: 400, y: 0 } }, 5), EVERYWHERE)).toEqual([]);
    expect(roomToOpen(sceneOf({ a: { x: 0, y: 0 }, b: { x: 0, y: 0 } }, 5), EVERYWHERE)).toEqual([]);
  });

  it('not over a third tenant', () => {
    expect(roomToOpen(sceneOf({ ...apart, c: { x: 500, y: 150 } }, 5), EVERYWHERE)).toEqual([]);
    expect(roomToOpen(sceneOf({ ...apart, c: { x: 500, y: 900 } }, 5), EVERYWHERE)).toEqual(['c0']);
  });

  it('only in sight', () => {
    const beside = { x: 0, y: 2000, width: 1000, height: 600 };
    expect(roomToOpen(sceneOf(apart, 5), beside)).toEqual([]);
  });

  it('up to eight connections: more are a list', () => {
    expect(roomToOpen(sceneOf(apart, 8), EVERYWHERE)).toEqual(['c0']);
    expect(roomToOpen(sceneOf(apart, 9), EVERYWHERE)).toEqual([]);
    expect(roomToOpen(sceneOf(apart, 2), EVERYWHERE)).toEqual([]);
  });
});
