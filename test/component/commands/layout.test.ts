import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, freePlace } from '../../../renderer/commands/layout';
import { placeTenants } from '../../../shared/picture/placement';
import { NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { assignLanes } from '../../../shared/picture/lanes';
import type { Position } from '../../../shared/model/scenario';
import { arbitraryScenario } from '../../support/arbitraries';
import { aConnection, aScenario, aTenant } from '../../support/builders';

function overlaps(a: Position, b: Position): boolean {
  return Math.abs(a.x - b.x) < NODE_WIDTH && Math.abs(a.y - b.y) < NODE_HEIGHT;
}

function anyOverlap(positions: readonly Position[]): boolean {
  return positions.some((a, n) => positions.slice(n + 1).some((b) => overlaps(a, b)));
}

describe('placing tenants', () => {
  it('leaves those with a place where they are and puts the others below, none upon another', () => {
    const scenario = aScenario(['a', 'b', 'c', 'd'].map((id) => aTenant(id)));
    const places = placeTenants(scenario, { positions: { b: { x: 30, y: 70 } } });
    expect(places.get('b')).toEqual({ x: 30, y: 70 });
    expect(anyOverlap([...places.values()])).toBe(false);
  });

  it('arranges every scenario without overlap', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const positions = arrange(scenario);
        expect(Object.keys(positions)).toHaveLength(scenario.tenants.length);
        expect(anyOverlap(Object.values(positions))).toBe(false);
      }),
    );
  });

  it('finds a free place beside taken ones', () => {
    const taken = [
      { x: 0, y: 0 },
      { x: 280, y: 0 },
    ];
    expect(taken.some((other) => overlaps(other, freePlace({ x: 10, y: 10 }, taken)))).toBe(false);
  });
});

describe('lanes', () => {
  it('are shared by both directions between two tenants, and counted apart for each pair', () => {
    const lanes = assignLanes([aConnection('a', 'b'), aConnection('b', 'a'), aConnection('a', 'c')]);
    expect(lanes.get('a-b')).toEqual({ slot: 0, slots: 2, isReversed: false });
    expect(lanes.get('b-a')).toEqual({ slot: 1, slots: 2, isReversed: true });
    expect(lanes.get('a-c')).toMatchObject({ slots: 1 });
  });
});
