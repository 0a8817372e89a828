import { describe, expect, it } from 'vitest';
import { compilePolicies } from '../../../shared/evaluate/compile-policies';
import { evaluateConnection } from '../../../shared/evaluate/evaluate-connection';
import type { Connection, Rule, Tenant } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aTenant } from '../../support/builders';

type Policy = 'Off' | readonly Rule[];
type Expected = 'allowed' | 'outbound' | 'inbound' | 'outbound and inbound';

const to = (name: string, direction: Rule['direction']) => aRule(name, direction);
const ON: Policy = [];
const OFF: Policy = 'Off';

function tenantWith(id: string, policy: Policy, rulesWhileOff: readonly Rule[] = []): Tenant {
  if (policy === 'Off') return aTenant(id, { isolation: { enabled: false, rules: rulesWhileOff } });
  return anIsolatedTenant(id, ...policy);
}

/** "allowed", or which gates block, as the article's tables write it: No (outbound), No (inbound). */
function judge(tenants: readonly Tenant[], connection: Connection): Expected {
  const verdict = evaluateConnection(compilePolicies(tenants), connection);
  if (verdict.verdict === 'allowed') return 'allowed';
  const blocked = [verdict.outbound, verdict.inbound].map((gate) => gate?.outcome === 'blocked');
  if (blocked[0] && blocked[1]) return 'outbound and inbound';
  return blocked[0] ? 'outbound' : 'inbound';
}

type Row = readonly [
  id: string,
  from: 'C' | 'F',
  to: 'C' | 'F',
  contoso: Policy,
  fabrikam: Policy,
  expected: Expected,
];

const F_OUT = () => [to('F', 'outbound')];
const F_BOTH = () => [to('F', 'inbound'), to('F', 'outbound')];
const ALL_OUT = () => [to('*', 'outbound')];

const ARTICLE: readonly Row[] = [
  ['T1', 'C', 'C', ON, OFF, 'allowed'],
  ['T2', 'C', 'F', ON, OFF, 'outbound'],
  ['T3', 'F', 'C', ON, OFF, 'inbound'],
  ['T4', 'F', 'F', ON, OFF, 'allowed'],
  ['T5', 'C', 'C', F_OUT(), OFF, 'allowed'],
  ['T6', 'C', 'F', F_OUT(), OFF, 'allowed'],
  ['T7', 'F', 'C', F_OUT(), OFF, 'inbound'],
  ['T8', 'F', 'F', F_OUT(), OFF, 'allowed'],
  ['T9', 'C', 'C', F_BOTH(), OFF, 'allowed'],
  ['T10', 'C', 'F', F_BOTH(), OFF, 'allowed'],
  ['T11', 'F', 'C', F_BOTH(), OFF, 'allowed'],
  ['T12', 'F', 'F', F_BOTH(), OFF, 'allowed'],
  // The article of 2020 had a one-way mode; today that is On with "*" outbound.
  ['T13', 'C', 'C', ALL_OUT(), OFF, 'allowed'],
  ['T14', 'C', 'F', ALL_OUT(), OFF, 'allowed'],
  ['T15', 'F', 'C', ALL_OUT(), OFF, 'inbound'],
  ['T16', 'F', 'F', ALL_OUT(), OFF, 'allowed'],
  ['T17', 'C', 'F', ON, OFF, 'outbound'],
  ['T18', 'F', 'C', ON, OFF, 'inbound'],
];

const DERIVED: readonly Row[] = [
  ['D1', 'C', 'F', OFF, OFF, 'allowed'],
  ['D3', 'C', 'F', OFF, ON, 'inbound'],
  ['D4', 'F', 'C', OFF, ON, 'outbound'],
  ['D5', 'C', 'F', ON, ON, 'outbound and inbound'],
  ['D6', 'C', 'F', F_OUT(), ON, 'inbound'],
  ['D7', 'C', 'F', F_OUT(), [to('C', 'outbound')], 'inbound'],
  ['D8', 'C', 'F', F_OUT(), [to('C', 'inbound')], 'allowed'],
  ['D8, the other way', 'F', 'C', F_OUT(), [to('C', 'inbound')], 'outbound and inbound'],
  ['D9', 'C', 'F', [to('F', 'inbound')], OFF, 'outbound'],
  ['D10', 'F', 'C', [to('F', 'inbound')], OFF, 'allowed'],
  ['D11', 'C', 'F', ALL_OUT(), OFF, 'allowed'],
  ['D12', 'F', 'C', ALL_OUT(), OFF, 'inbound'],
  ['D13', 'C', 'F', [to('*', 'both')], OFF, 'allowed'],
  ['D13, the other way', 'F', 'C', [to('*', 'both')], OFF, 'allowed'],
  ['D14', 'C', 'F', [...ALL_OUT(), to('F', 'inbound')], OFF, 'allowed'],
  ['D14, the other way', 'F', 'C', [...ALL_OUT(), to('F', 'inbound')], OFF, 'allowed'],
];

describe.each([
  ['the rows of Microsoft’s tables', ARTICLE],
  ['what follows from them', DERIVED],
])('%s', (_, rows) => {
  it.each(rows)('%s: a connection from %s to %s', (_id, from, end, contoso, fabrikam, expected) => {
    const tenants = [tenantWith('C', contoso), tenantWith('F', fabrikam)];
    expect(judge(tenants, aConnection(from, end))).toBe(expected);
  });
});

describe('what the tables say beyond their rows', () => {
  it('D2: rules are inert while isolation is Off', () => {
    const tenants = [tenantWith('C', OFF, [to('F', 'inbound')]), tenantWith('F', OFF)];
    const verdict = evaluateConnection(compilePolicies(tenants), aConnection('C', 'F'));
    expect(verdict).toMatchObject({ verdict: 'allowed', outbound: { because: 'isolation-off', rules: [] } });
  });

  it('D14: with * outbound and one tenant inbound, others may still not come in', () => {
    const tenants = [tenantWith('C', [...ALL_OUT(), to('F', 'inbound')]), tenantWith('F', OFF), aTenant('X')];
    expect(judge(tenants, aConnection('X', 'C'))).toBe('inbound');
    expect(judge(tenants, aConnection('C', 'X'))).toBe('allowed');
  });

  it('D15: Azure DevOps is allowed, because isolation is not enforced for it', () => {
    const tenants = [tenantWith('C', ON), tenantWith('F', ON)];
    const devops = aConnection('C', 'F', { connector: 'shared_visualstudioteamservices' });
    expect(evaluateConnection(compilePolicies(tenants), devops)).toEqual({
      verdict: 'allowed',
      notEvaluatedBecause: 'not-enforced',
      outbound: null,
      inbound: null,
    });
  });

  it.each([
    ['an access key', { connector: 'shared_azureblob', auth: 'other' as const }],
    ['a SQL account', { connector: 'shared_sql', auth: 'other' as const }],
    ['a Google account', { connector: 'shared_gmail' }],
  ])('D16: a connection by %s is allowed, because it is not an Entra one', (_, more) => {
    const tenants = [tenantWith('C', ON), tenantWith('F', ON)];
    const verdict = evaluateConnection(compilePolicies(tenants), aConnection('C', 'F', more));
    expect(verdict.notEvaluatedBecause).toBe('not-entra');
  });

  it('D17: a guest who works in Contoso with Contoso’s data is not evaluated', () => {
    const guest = aConnection('C', 'C', { account: 'guest@fabrikam.example' });
    expect(evaluateConnection(compilePolicies([tenantWith('C', ON)]), guest).notEvaluatedBecause).toBe(
      'same-tenant',
    );
  });
});
