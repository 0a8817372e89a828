import { describe, expect, test } from 'vitest';
import { nextHint } from '../../../renderer/panels/hints/next-hint';
import { evaluate } from '../../../shared/evaluate/evaluate';
import type { Scenario } from '../../../shared/model/scenario';
import { english } from '../../support/english';
import { aConnection, aRule, aScenario, aTenant, anIsolatedTenant } from '../../support/builders';

function hint(scenario: Scenario): string | null {
  const next = nextHint(scenario, evaluate(scenario).connections);
  return next && english(next);
}

const tenants = [aTenant('a'), aTenant('b')];
const connections = [aConnection('a', 'b')];

describe('the hint', () => {
  test('goes from one tenant to two, to a connection, to the switch, to the reason', () => {
    expect(hint(aScenario([aTenant('a')]))).toContain('Press T');
    expect(hint(aScenario(tenants))).toContain('Drag from one tenant to another');
    expect(hint(aScenario(tenants, connections))).toBe('Turn isolation On in b to see what it blocks.');
    const isolated = [aTenant('a'), anIsolatedTenant('b')];
    expect(hint(aScenario(isolated, connections))).toContain('Select the blocked connection');
  });

  test('is silent in an empty scenario, which has its own words, and in a large one', () => {
    expect(hint(aScenario([]))).toBeNull();
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => aTenant(id));
    expect(hint(aScenario(many))).toBeNull();
  });

  test('never points at a switch that would block nothing', () => {
    expect(hint(aScenario(tenants, [aConnection('a', 'a')]))).toBeNull();
  });

  test('is silent when a rule is there: then it is known what rules do', () => {
    const ruled = [aTenant('a'), anIsolatedTenant('b', aRule('x', 'inbound'))];
    expect(hint(aScenario(ruled, connections))).toBeNull();
  });
});
