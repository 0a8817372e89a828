import { describe, expect, it } from 'vitest';
import { checkByTenant, checkRules } from '../../../shared/check/check-rules';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';

const CONNECTIONS = 2_000;
const SCENARIO = aScenario(
  [anIsolatedTenant('a', aRule('b.example', 'outbound')), aTenant('b'), aTenant('c')],
  Array.from({ length: CONNECTIONS }, (_, n) => aConnection('a', n % 2 === 0 ? 'b' : 'c', { id: `c${n}` })),
);

describe('a check in parts', () => {
  it('breaks several times while it looks at the connections, so that the window can answer', () => {
    const parts = [...checkByTenant(SCENARIO)];
    const beforeTenants = parts.length - SCENARIO.tenants.length;
    expect(beforeTenants).toBeGreaterThan(CONNECTIONS / 500);
    expect(parts.slice(0, beforeTenants).flat()).toEqual([]);
  });

  it('finds the same as all at once', () => {
    expect([...checkByTenant(SCENARIO)].flat()).toEqual(checkRules(SCENARIO));
  });
});
