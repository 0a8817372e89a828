import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../support/importing';

const OWN = '00000000-0000-0000-0000-000000000001';
const FABRIKAM = '11111111-1111-1111-1111-111111111111';

const read = (value: unknown) => readPolicy(typeof value === 'string' ? value : JSON.stringify(value));
const rule = (tenantId: unknown, direction: unknown) => ({ tenantId, direction });
const policy = (more: object = {}) => ({
  properties: {
    tenantId: OWN,
    isDisabled: false,
    allowedTenants: [rule(FABRIKAM, { inbound: true, outbound: false })],
    ...more,
  },
});
const codes = (reading: ReturnType<typeof read>) => reading.warnings.map(({ code }) => code);

const UNDERSTOOD = {
  tenantId: OWN,
  enabled: true,
  rules: [{ tenant: FABRIKAM, direction: 'inbound' }],
};
const NEVER = { enabled: false, rules: [] };

describe('readPolicy', () => {
  it('reads the documented object: isDisabled false is On', () => {
    const text = readFileSync(
      new URL('../../../fixtures/exchange/import/policy.json', import.meta.url),
      'utf8',
    );
    expect(read(text)).toEqual({
      policies: [{ ...UNDERSTOOD, rules: [...UNDERSTOOD.rules, { tenant: '*', direction: 'both' }] }],
      warnings: [],
      questions: [],
      problems: [],
    });
  });

  it('reads isDisabled true as Off', () => {
    expect(read(policy({ isDisabled: true })).policies[0]?.enabled).toBe(false);
  });

  it('takes null as a policy that was never configured', () => {
    expect(read('null').policies).toEqual([NEVER]);
    expect(codes(read('null'))).toEqual(['never-configured']);
  });

  it('takes the text "null" as a policy that was never configured', () => {
    expect(read('"null"').policies).toEqual([NEVER]);
  });

  it('takes the answer that there is none (404) as never configured', () => {
    expect(read({ error: { code: 'NotFound', message: 'x' } }).policies).toEqual([NEVER]);
  });

  it('takes any other error answer as no policy, and says what the answer was', () => {
    expect(read({ error: { code: 'Forbidden' } }).problems).toEqual([
      {
        code: 'not-a-policy',
        message: 'The policy is the answer “Forbidden”, so it is no tenant isolation policy.',
      },
    ]);
    expect(read({ StatusCode: 403 }).problems[0]?.message).toContain('“403”');
  });

  it.each([
    ['all of it', { properties: '@{tenantId=x; isDisabled=False; allowedTenants=System.Object[]}' }],
    ['the list', policy({ allowedTenants: 'System.Object[]' })],
    ['a direction', policy({ allowedTenants: ['@{tenantId=t.example; direction=}', '@{y}'] })],
    ['the only direction', policy({ allowedTenants: '@{tenantId=t.example; direction=}' })],
  ])('refuses what PowerShell cut off: %s, and says how to export it whole', (_, value) => {
    expect(read(value)).toMatchObject({
      policies: [],
      problems: [
        {
          code: 'cut-off',
          message: expect.stringContaining(
            'was cut off by PowerShell. Export the policy again with ConvertTo-Json -Depth 10.',
          ),
        },
      ],
    });
  });

  it('reads what PowerShell wrote as text when nothing of it is lost', () => {
    const text = `@{tenantId=${OWN}; isDisabled=False; allowedTenants=}`;
    expect(read({ properties: text }).policies).toEqual([{ tenantId: OWN, enabled: true, rules: [] }]);
    const one = `@{tenantId=${FABRIKAM}; direction=@{inbound=True; outbound=False}}`;
    expect(read(policy({ allowedTenants: [one] })).policies).toEqual([UNDERSTOOD]);
  });

  it('reads a direction that was written as a long text', () => {
    const text = `@{inbound=True; outbound=True; ${'x'.repeat(100)}=False}`;
    expect(read(policy({ allowedTenants: [rule(FABRIKAM, text)] })).policies[0]?.rules).toEqual([
      { tenant: FABRIKAM, direction: 'both' },
    ]);
  });

  it('gives a flag that is there and cannot be read as not read, never as false', () => {
    const reading = read(policy({ allowedTenants: [rule(FABRIKAM, { inbound: 'yes', outbound: true })] }));
    expect(reading.policies).toEqual([
      {
        ...UNDERSTOOD,
        rules: [{ tenant: FABRIKAM, direction: 'outbound', unread: 'inbound' }],
        unread: [{ what: 'direction', rule: FABRIKAM, direction: 'inbound', text: 'yes' }],
      },
    ]);
  });

  it('takes policies out of a list', () => {
    expect(read([policy(), policy({ tenantId: FABRIKAM })]).policies.map(({ tenantId }) => tenantId)).toEqual(
      [OWN, FABRIKAM],
    );
  });

  it('takes the policy from under tenant_isolation, in a list or not', () => {
    expect(read({ tenant_isolation: [policy()], environments: [] }).policies).toEqual([UNDERSTOOD]);
    expect(read({ tenant_isolation: policy() }).policies).toEqual([UNDERSTOOD]);
    expect(read({ tenant_isolation: ['null'] }).policies).toEqual([NEVER]);
  });

  it('takes an empty text for an empty list of rules', () => {
    const reading = read(policy({ allowedTenants: '', isDisabled: true }));
    expect(reading).toMatchObject({ policies: [{ enabled: false, rules: [] }], warnings: [], problems: [] });
  });

  it('takes null for an empty list of rules, and no list for rules of which nothing is said', () => {
    expect(read(policy({ allowedTenants: null })).policies[0]?.rules).toEqual([]);
    expect(read({ properties: { tenantId: OWN, isDisabled: false } }).policies[0]?.rules).toBeUndefined();
  });

  it('takes a single rule without its list, as PowerShell writes a list of one', () => {
    const single = rule(FABRIKAM, { inbound: true, outbound: false });
    expect(read(policy({ allowedTenants: single })).policies).toEqual([UNDERSTOOD]);
  });

  it('reads a direction that PowerShell wrote as text', () => {
    const rules = [
      rule(FABRIKAM, '@{inbound=True; outbound=True}'),
      rule('*', '@{outbound=True; inbound=False}'),
    ];
    expect(read(policy({ allowedTenants: rules })).policies[0]?.rules).toEqual([
      { tenant: FABRIKAM, direction: 'both' },
      { tenant: '*', direction: 'outbound' },
    ]);
  });

  it('reads flags that became texts', () => {
    const rules = [rule(FABRIKAM, { inbound: 'True', outbound: 'False' })];
    expect(read(policy({ isDisabled: 'False', allowedTenants: rules })).policies).toEqual([UNDERSTOOD]);
  });

  it('keeps a rule for the own tenant, with a warning', () => {
    const reading = read(policy({ allowedTenants: [rule(OWN, { inbound: true, outbound: true })] }));
    expect(reading.policies[0]?.rules).toEqual([{ tenant: OWN, direction: 'both' }]);
    expect(codes(reading)).toEqual(['own-tenant']);
  });

  it('reads a policy that does not say whose it is', () => {
    const { properties } = policy({ tenantId: undefined });
    const reading = read({ properties });
    expect(reading.policies[0]).toEqual({ enabled: true, rules: UNDERSTOOD.rules });
    expect(reading.problems).toEqual([]);
  });

  it('reads the flat shape', () => {
    const flat = { id: 'x', ...policy().properties };
    expect(read(flat).policies).toEqual([UNDERSTOOD]);
  });

  it('says nothing of the switch where isDisabled is missing, or neither true nor false', () => {
    expect(read(policy({ isDisabled: undefined })).policies).toEqual([
      { tenantId: OWN, rules: UNDERSTOOD.rules },
    ]);
    expect(read(policy({ isDisabled: 'maybe' })).policies).toEqual([
      { tenantId: OWN, rules: UNDERSTOOD.rules, unread: [{ what: 'switch', text: 'maybe' }] },
    ]);
  });

  it('leaves out a rule with both directions false, with a warning', () => {
    const reading = read(policy({ allowedTenants: [rule(FABRIKAM, { inbound: false, outbound: false })] }));
    expect(reading.policies[0]?.rules).toEqual([]);
    expect(codes(reading)).toEqual(['rule-without-direction']);
    expect(reading.warnings[0]?.message).toContain(FABRIKAM);
  });

  it('leaves out the rule that tools invent from an empty list', () => {
    const reading = read(policy({ allowedTenants: [rule('', 'unknown')] }));
    expect(reading.policies[0]?.rules).toEqual([]);
    expect(codes(reading)).toEqual(['rule-invented']);
  });

  it('does not mind unknown keys', () => {
    const one = { ...rule(FABRIKAM, { inbound: true, outbound: false, x: 1 }), tenantDisplayName: '' };
    expect(read({ ...policy({ allowedTenants: [one], extra: [] }), id: 'y' })).toMatchObject({
      policies: [UNDERSTOOD],
      warnings: [],
    });
  });

  it('joins two rules for one tenant, written in different case, with a warning', () => {
    const guid = 'ABCDEF00-1111-1111-1111-111111111111';
    const rules = [
      rule(guid, { inbound: true, outbound: false }),
      rule(guid.toLowerCase(), { inbound: false, outbound: true }),
    ];
    const reading = read(policy({ allowedTenants: rules }));
    expect(reading.policies[0]?.rules).toEqual([{ tenant: guid.toLowerCase(), direction: 'both' }]);
    expect(codes(reading)).toEqual(['rule-twice']);
  });

  it('keeps what it understood beside rules it did not, and knows that they are not all', () => {
    const rules = [7, rule('not a tenant', { inbound: true }), ...policy().properties.allowedTenants];
    expect(read(policy({ allowedTenants: rules })).policies).toEqual([
      {
        ...UNDERSTOOD,
        isPartial: true,
        unread: [
          { what: 'part', text: '7' },
          { what: 'rule', text: 'not a tenant' },
        ],
      },
    ]);
  });

  it('does not take for rules what is no list of them, and refuses far too many', () => {
    expect(read(policy({ allowedTenants: 'x' })).policies[0]).toMatchObject({
      unread: [{ what: 'rules', text: 'x' }],
    });
    const many = Array.from({ length: 10_001 }, () => rule('*', { inbound: true }));
    expect(read(policy({ allowedTenants: many })).problems[0]?.code).toBe('too-many');
  });

  it('warns of more rules than the product takes, and tells at most a hundred warnings', () => {
    const many = Array.from({ length: 501 }, (_, n) =>
      rule(`t${n}.example`, { inbound: true, outbound: true }),
    );
    expect(codes(read(policy({ allowedTenants: many })))).toEqual(['many-rules']);
    const wrong = Array.from({ length: 300 }, (_, n) =>
      rule(`t${n}.example`, { inbound: false, outbound: false }),
    );
    const { warnings } = read(policy({ allowedTenants: wrong }));
    expect(warnings).toHaveLength(101);
    expect(warnings.at(-1)?.message).toBe('There are 200 more warnings about this file.');
  });

  it('names the line at which a file breaks off', () => {
    expect(read('{\n "properties": {').problems[0]?.message).toContain('line 2');
    expect(read('').problems[0]?.message).toBe('The file is empty.');
    expect(read('['.repeat(100_000) + ']'.repeat(100_000)).problems[0]?.code).toBe('not-json');
  });
});
