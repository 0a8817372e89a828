import { english } from '../../support/english';
import { describe, expect, it } from 'vitest';
import type { PairDecision, Scenario } from '../../../shared/model/scenario';
import { plan } from '../../../shared/plan/plan';
import { planWarnings } from '../../../shared/plan/plan-warnings';
import type { Keep } from '../../../shared/plan/wanted';
import { openAsks } from '../../../shared/plan/wanted';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';

const pair = (
  from: string,
  to: string,
  decision: PairDecision['decision'],
  more: Partial<PairDecision> = {},
) => ({ from, to, decision, ...more }) as const;
const decided = (...decisions: readonly PairDecision[]): Scenario =>
  aScenario(
    [aTenant('a'), aTenant('b'), anIsolatedTenant('c')],
    [
      aConnection('a', 'b', { expect: 'allowed' }),
      aConnection('b', 'a'),
      aConnection('a', 'c'),
      aConnection('a', 'c', { id: 'devops', connector: 'shared_visualstudioteamservices' }),
    ],
    { decisions },
  );
const warningsOf = (scenario: Scenario, keep: Keep) =>
  planWarnings(scenario, keep, plan(scenario, { keep, isolate: ['a'] })).map(
    ({ code, sentence }) => `${code}: ${english(sentence)}`,
  );

describe('decisions about pairs of tenants', () => {
  it('take what is dropped out of the plan, in that direction only', () => {
    const scenario = decided(pair('a', 'b', 'drop'));
    expect(plan(scenario, { keep: 'working', isolate: ['a'] }).rules).toEqual([
      { at: 'a', names: 'b', direction: 'inbound', for: ['b-a'] },
    ]);
  });

  it('list what is to be asked as long as the plan keeps something of it', () => {
    const more = { owner: 'Eva', due: '2027-01-31', note: 'Invoices?' };
    const scenario = decided(pair('b', 'a', 'ask', more), pair('a', 'c', 'ask'), pair('a', 'b', 'keep'));
    expect(openAsks(scenario, 'working')).toEqual([{ from: 'b', to: 'a', connections: ['b-a'], ...more }]);
    expect(openAsks(scenario, 'expected')).toEqual([]);
    expect(openAsks(decided(), 'working')).toEqual([]);
  });

  it('are said where the plan cannot follow them', () => {
    const kept = decided(pair('a', 'c', 'keep'));
    const sentence = (why: string) =>
      `KEEP_NOT_PLANNED: a → c is decided to be kept, but the plan does not open 1 connection of it that ${why}.`;
    expect(warningsOf(kept, 'working')).toEqual([sentence('is blocked now')]);
    expect(warningsOf(kept, 'expected')).toEqual([sentence('is not expected to be allowed')]);
    const pinned = { ...kept, baseline: { label: 'Before', isolation: {} } };
    expect(warningsOf(pinned, 'working')).toEqual([sentence('was blocked under the baseline')]);
    expect(warningsOf(pinned, 'now')).toEqual([sentence('is blocked now')]);
    const two = { ...pinned, connections: [...pinned.connections, aConnection('a', 'c', { id: 'more' })] };
    expect(warningsOf(two, 'working')[0]).toContain('2 connections of it that were blocked under');
    expect(
      warningsOf(
        { ...two, baseline: { label: '', isolation: { c: { enabled: false, rules: [] } } } },
        'working',
      ),
    ).toEqual([]);
  });

  it('are said where they drop what is expected to be allowed', () => {
    expect(warningsOf(decided(pair('a', 'b', 'drop'), pair('b', 'a', 'drop')), 'working')).toEqual([
      'DROP_IS_EXPECTED: a → b is decided to be dropped, but 1 connection of it is expected to be allowed.',
    ]);
    expect(warningsOf(decided(pair('a', 'b', 'keep'), pair('b', 'c', 'drop')), 'working')).toEqual([]);
  });
});
