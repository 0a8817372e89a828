import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../../shared/picture/lanes';
import { aConnection } from '../../support/builders';

describe('lanes', () => {
  it('are shared by both directions between two tenants, and counted apart for each pair', () => {
    const lanes = assignLanes([aConnection('a', 'b'), aConnection('b', 'a'), aConnection('a', 'c')]);
    expect(lanes.get('a-b')).toEqual({ slot: 0, slots: 2, isReversed: false });
    expect(lanes.get('b-a')).toEqual({ slot: 1, slots: 2, isReversed: true });
    expect(lanes.get('a-c')).toMatchObject({ slots: 1 });
  });
});
