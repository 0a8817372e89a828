import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../../shared/compare/policy-changes';
import type { Isolation, Rule } from '../../../shared/model/scenario';
import { aRule, aScenario, aTenant } from '../../support/builders';

const GUID = '11111111-2222-4333-8444-555555555555';

function policy(enabled: boolean, ...rules: readonly Rule[]): Isolation {
  return { enabled, rules };
}

function changes(before: Isolation, after: Isolation) {
  const tenants = [
    aTenant('a', { isolation: after }),
    aTenant('b', { name: 'Fabrikam', tenantId: GUID, domains: ['b.example', 'b2.example'] }),
  ];
  return policyChanges(aScenario(tenants), { a: before });
}

describe('what was done to a policy', () => {
  it('is told in words: isolation, and each rule that came, went or turned', () => {
    expect(
      changes(
        policy(false, aRule('b', 'inbound'), aRule('gone', 'both')),
        policy(true, aRule('b', 'outbound'), aRule('*', 'inbound')),
      ),
    ).toEqual([
      {
        tenant: 'a',
        parts: [
          'isolation turned On',
          'rule for Fabrikam changed from inbound to outbound',
          'rule for all tenants (inbound) added',
          'rule for gone.example (inbound and outbound) removed',
        ],
      },
    ]);
    expect(changes(policy(true), policy(false))[0]?.parts).toEqual(['isolation turned Off']);
  });

  it('is nothing when the same is said in another order, by other names, with other ids and notes', () => {
    expect(
      changes(
        policy(true, aRule('b', 'both', { id: 'r', note: 'Payroll' }), aRule('x', 'inbound')),
        policy(
          true,
          aRule('X', 'inbound', { tenant: 'X.EXAMPLE' }),
          aRule('b', 'inbound', { tenant: 'B2.example' }),
          aRule('b', 'outbound', { tenant: GUID.toUpperCase() }),
        ),
      ),
    ).toEqual([]);
  });

  it('is nothing for tenants whose former policy nobody knows', () => {
    const tenants = [aTenant('constructor', { isolation: policy(true) })];
    expect(policyChanges(aScenario(tenants), {})).toEqual([]);
  });
});
