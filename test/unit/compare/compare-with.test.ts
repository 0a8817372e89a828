import { describe, expect, it } from 'vitest';
import { compareWith, matchTenants } from '../../../shared/compare/compare-with';
import { apply } from '../../../shared/edit/apply';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';

const GUID = '11111111-2222-4333-8444-555555555555';

describe('tenants of two files', () => {
  it('are the same by tenant ID, then by domain, then by id, in any case', () => {
    const here = [
      aTenant('x', { domains: ['shared.example'] }),
      aTenant('guid', { tenantId: GUID, domains: ['shared.example', 'g.example'] }),
      aTenant('domain', { domains: ['Old.example', 'D.EXAMPLE'] }),
      aTenant('id', { domains: [] }),
      aTenant('mine'),
    ];
    const there = [
      aTenant('domain', { tenantId: GUID.toUpperCase(), domains: ['d2.example'] }),
      aTenant('d', { domains: ['d.example'] }),
      aTenant('id', { domains: ['elsewhere.example'] }),
      aTenant('theirs'),
    ];
    expect(matchTenants(here, there)).toEqual([
      { here: 'guid', there: 'domain', by: 'tenant-id' },
      { here: 'domain', there: 'd', by: 'domain' },
      { here: 'id', there: 'id', by: 'id' },
    ]);
  });

  it('are matched once each', () => {
    const here = [aTenant('a', { domains: ['one.example'] }), aTenant('b', { domains: ['two.example'] })];
    const there = [aTenant('c', { domains: ['one.example', 'two.example'] })];
    expect(matchTenants(here, there)).toEqual([{ here: 'a', there: 'c', by: 'domain' }]);
  });
});

describe('the comparison with another file', () => {
  const here = aScenario(
    [aTenant('a'), aTenant('b', { tenantId: GUID, domains: [] }), aTenant('new')],
    [aConnection('a', 'b'), aConnection('b', 'a'), aConnection('a', 'new')],
  );
  const there = aScenario(
    [
      {
        ...anIsolatedTenant('a1', aRule('b1', 'outbound', { id: 'r' }), aRule('*', 'inbound', { id: 's' })),
        domains: ['A.example'],
      },
      { ...anIsolatedTenant('b1', aRule('x', 'both', { id: 't' })), tenantId: GUID },
      aTenant('gone'),
    ],
    [],
    { name: 'Last year' },
  );
  const compared = compareWith(here, there);

  it('puts the other policies at the tenants of this file, with rules told in names known here', () => {
    expect(compared.policies).toEqual({
      a: {
        enabled: true,
        rules: [
          { id: 'r', tenant: GUID, direction: 'outbound' },
          { id: 's', tenant: '*', direction: 'inbound' },
        ],
      },
      b: { enabled: true, rules: [{ id: 't', tenant: 'x.example', direction: 'both' }] },
    });
  });

  it('says what changes since, and which tenants have no counterpart', () => {
    expect(compared.comparison).toMatchObject({
      label: 'Last year',
      newlyBlocked: [],
      newlyAllowed: ['a-b', 'b-a', 'a-new'],
      unchanged: 0,
    });
    expect([compared.onlyHere, compared.onlyThere]).toEqual([['new'], ['gone']]);
  });

  it('can be pinned as the baseline', () => {
    const baseline = { label: there.name, isolation: compared.policies };
    expect(apply({ scenario: here, view: { positions: {} } }, { type: 'set-baseline', baseline }).ok).toBe(
      true,
    );
  });

  it('keeps the words of a rule when the tenant has no name here', () => {
    const nameless = aScenario([aTenant('a'), aTenant('b', { domains: [] })]);
    const other = aScenario([anIsolatedTenant('a', aRule('b', 'both', { id: 'r' })), aTenant('b')]);
    expect(compareWith(nameless, other).policies['a']?.rules[0]?.tenant).toBe('b.example');
  });
});
