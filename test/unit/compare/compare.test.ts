import { describe, expect, it } from 'vitest';
import {
  changesByFlow,
  changesByTenant,
  compareWithBaseline,
  pinBaseline,
  returnToBaseline,
  swapWithBaseline,
} from '../../../shared/compare/compare';
import { apply } from '../../../shared/edit/apply';
import type { Edit } from '../../../shared/edit/edit';
import type { Scenario } from '../../../shared/model/scenario';
import { aConnection, aRule, aScenario, aTenant } from '../../support/builders';

const start = aScenario(
  [aTenant('a'), aTenant('b'), aTenant('c')],
  [aConnection('a', 'b'), aConnection('b', 'a'), aConnection('a', 'c')],
  {
    flows: [
      {
        id: 'f',
        name: 'Flow',
        kind: 'flow',
        tenant: 'a',
        steps: [
          { id: 's', name: 'Step', kind: 'trigger', connection: 'a-b' },
          { id: 't', name: 'Again', kind: 'action', connection: 'a-b' },
        ],
      },
    ],
  },
);

function after(scenario: Scenario, ...edits: readonly Edit[]): Scenario {
  const result = apply({ scenario, view: { positions: {} } }, { type: 'batch', label: '', edits });
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return result.value.scenario;
}

const pinned = after(start, pinBaseline(start, 'Today'));
const isolated = after(
  pinned,
  { type: 'set-isolation', tenant: 'b', enabled: true },
  { type: 'add-rule', tenant: 'b', rule: aRule('a', 'outbound', { id: 'r' }) },
);

function comparison(scenario: Scenario) {
  const compared = compareWithBaseline(scenario);
  if (!compared) throw new Error('no baseline');
  return compared;
}

describe('the comparison with the pinned policies', () => {
  it('is not there before any are pinned', () => {
    expect(compareWithBaseline(start)).toBeNull();
  });

  it('finds nothing right after pinning', () => {
    expect(comparison(pinned)).toMatchObject({
      label: 'Today',
      newlyBlocked: [],
      newlyAllowed: [],
      unchanged: 3,
    });
  });

  it('names what an isolated tenant breaks, for each connection, tenant and flow', () => {
    const compared = comparison(isolated);
    expect([...compared.changes]).toEqual([['a-b', 'newly-blocked']]);
    expect(changesByTenant(isolated, compared)).toEqual([
      { id: 'a', name: 'a', newlyBlocked: 1, newlyAllowed: 0, unchanged: 2 },
      { id: 'b', name: 'b', newlyBlocked: 1, newlyAllowed: 0, unchanged: 1 },
    ]);
    expect(changesByFlow(isolated, compared)).toEqual([
      { id: 'f', name: 'Flow', newlyBlocked: 1, newlyAllowed: 0, unchanged: 0 },
    ]);
  });

  it('takes no policy from what every object has', () => {
    const odd = aScenario(
      [aTenant('constructor'), aTenant('__proto__')],
      [aConnection('constructor', '__proto__')],
    );
    expect(comparison(after(odd, pinBaseline(odd, 'Today')))).toMatchObject({ unchanged: 1 });
    expect(comparison({ ...odd, baseline: { label: 'Empty', isolation: {} } })).toMatchObject({
      unchanged: 1,
    });
  });

  it('returns to the pinned policies and keeps them pinned', () => {
    if (!isolated.baseline) throw new Error('no baseline');
    const back = after(isolated, returnToBaseline(isolated, isolated.baseline));
    expect(back.tenants).toEqual(start.tenants);
    expect(back.baseline).toEqual(pinned.baseline);
  });

  it('swaps: what was newly blocked is newly allowed', () => {
    if (!isolated.baseline) throw new Error('no baseline');
    const swapped = after(isolated, swapWithBaseline(isolated, isolated.baseline));
    expect(swapped.tenants).toEqual(start.tenants);
    expect([...comparison(swapped).changes]).toEqual([['a-b', 'newly-allowed']]);
  });
});
