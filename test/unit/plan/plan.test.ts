import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { plannedPolicies } from '../../../shared/plan/apply-plan';
import { plan } from '../../../shared/plan/plan';
import { policyEdit } from '../../../shared/plan/policy-edit';
import { prove } from '../../../shared/plan/proof';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';

const ALL = ['a', 'b', 'c'];
const open = aScenario(
  ['a', 'b', 'c'].map((id) => aTenant(id)),
  [
    aConnection('a', 'b'),
    aConnection('b', 'a'),
    aConnection('c', 'a'),
    aConnection('a', 'a'),
    aConnection('b', 'c', { connector: 'shared_gmail' }),
  ],
);

describe('a plan for all that works today', () => {
  const made = () => plan(open, { keep: 'working', isolate: ALL });

  it('has one rule a named tenant, in both directions only where both are needed', () => {
    expect(made()).toEqual({
      rules: [
        { at: 'a', names: 'b', direction: 'both', for: ['a-b', 'b-a'] },
        { at: 'a', names: 'c', direction: 'inbound', for: ['c-a'] },
        { at: 'b', names: 'a', direction: 'both', for: ['a-b', 'b-a'] },
        { at: 'c', names: 'a', direction: 'outbound', for: ['c-a'] },
      ],
      impossible: [],
    });
  });

  it('is proven: each half of each rule breaks something when it is taken away', () => {
    const proofs = prove(open, made(), ALL);
    expect(proofs).toHaveLength(6);
    expect(proofs.every((proof) => proof.breaks.length > 0)).toBe(true);
    expect(proofs[0]).toMatchObject({ direction: 'inbound', breaks: ['b-a'] });
  });

  it('does not open what is blocked today', () => {
    const shut = aScenario(
      [anIsolatedTenant('a'), aTenant('b')],
      [aConnection('a', 'b'), aConnection('b', 'b')],
    );
    expect(plan(shut, { keep: 'working', isolate: ['a', 'b'] })).toEqual({ rules: [], impossible: [] });
  });

  it('is in the order of the file, whatever the order in which rules are found to be needed', () => {
    const turned = aScenario(
      [aTenant('a'), aTenant('b'), aTenant('c')],
      [aConnection('a', 'c'), aConnection('b', 'a'), aConnection('a', 'b')],
    );
    expect(plan(turned, { keep: 'working', isolate: ['a'] }).rules).toEqual([
      { at: 'a', names: 'b', direction: 'both', for: ['b-a', 'a-b'] },
      { at: 'a', names: 'c', direction: 'outbound', for: ['a-c'] },
    ]);
  });

  it('needs a name only for those whom a rule must name', () => {
    const nameless = aScenario([aTenant('a'), aTenant('b', { domains: [] })], [aConnection('b', 'a')]);
    expect(plan(nameless, { keep: 'working', isolate: ['b'] })).toEqual({
      rules: [{ at: 'b', names: 'a', direction: 'outbound', for: ['b-a'] }],
      impossible: [],
    });
    const wide = plan(nameless, { keep: 'working', isolate: ['a'], wide: ['inbound'] });
    expect(wide.impossible).toEqual([]);
    expect(plan(nameless, { keep: 'working', isolate: ['a'], wide: ['outbound'] }).impossible).toHaveLength(
      1,
    );
  });

  it('leaves tenants alone that are not isolated', () => {
    expect(plan(open, { keep: 'working', isolate: ['a'] }).rules.map((rule) => rule.at)).toEqual(['a', 'a']);
  });
});

describe('a plan with one direction open for all tenants, as was asked for', () => {
  const nameless = aScenario(
    [aTenant('a'), aTenant('b'), aTenant('c', { domains: [] })],
    [aConnection('a', 'b'), aConnection('b', 'a'), aConnection('a', 'c')],
  );
  const request = { keep: 'working', isolate: ['a'], wide: ['outbound'] } as const;
  const made = () => plan(nameless, request);

  it('has one rule for all in that direction, named ones in the other, and needs no name there', () => {
    expect(made()).toEqual({
      rules: [
        { at: 'a', names: 'b', direction: 'inbound', for: ['b-a'] },
        { at: 'a', names: '*', direction: 'outbound', for: ['a-b', 'a-c'] },
      ],
      impossible: [],
    });
    expect(plannedPolicies(nameless, made(), ['a'])['a']?.rules).toEqual([
      { id: 'b', tenant: 'b.example', direction: 'inbound' },
      { id: 'all-tenants', tenant: '*', direction: 'outbound' },
    ]);
  });

  it('is proven with the tenants at the other end as they are', () => {
    const shut = { ...nameless, tenants: [...nameless.tenants.slice(0, 2), anIsolatedTenant('c')] };
    expect(prove(shut, made(), ['a']).map(({ breaks }) => breaks)).toEqual([['b-a'], ['a-b']]);
  });

  it('is proven like any other', () => {
    expect(prove(nameless, made(), ['a']).map(({ direction, breaks }) => [direction, breaks])).toEqual([
      ['inbound', ['b-a']],
      ['outbound', ['a-b', 'a-c']],
    ]);
  });

  it('keeps the rule for all tenants that is there, and turns it where it must', () => {
    const policy = { enabled: true, rules: [aRule('*', 'inbound', { id: 'star', owner: 'IT' })] };
    const before = {
      ...nameless,
      tenants: nameless.tenants.map((tenant) =>
        tenant.id === 'a' ? { ...tenant, isolation: policy } : tenant,
      ),
    };
    const connections = before.connections.map((one) => ({ ...one, expect: 'allowed' as const }));
    const wanted = { ...before, connections };
    const planned = plannedPolicies(wanted, plan(wanted, { ...request, keep: 'expected' }), ['a']);
    expect(planned['a']?.rules).toEqual([
      { id: 'star', tenant: '*', direction: 'outbound', owner: 'IT' },
      { id: 'b', tenant: 'b.example', direction: 'inbound' },
    ]);
  });
});

describe('a plan for what is expected', () => {
  const scenario = aScenario(
    [anIsolatedTenant('a'), anIsolatedTenant('b'), aTenant('c', { domains: [] })],
    [
      aConnection('a', 'b', { expect: 'allowed' }),
      aConnection('b', 'a', { expect: 'blocked' }),
      aConnection('c', 'a', { expect: 'allowed' }),
    ],
  );

  it('opens only that, also where it is blocked today', () => {
    expect(plan(scenario, { keep: 'expected', isolate: ['a', 'b'] }).rules).toEqual([
      { at: 'a', names: 'b', direction: 'outbound', for: ['a-b'] },
      { at: 'b', names: 'a', direction: 'inbound', for: ['a-b'] },
    ]);
  });

  it('says what is impossible: another tenant blocks', () => {
    expect(plan(scenario, { keep: 'expected', isolate: ['a'] }).impossible).toContainEqual({
      connection: 'a-b',
      because: 'b blocks it (inbound), and its rules are not part of this plan.',
    });
  });

  it('says what is impossible: no rule can name the tenant', () => {
    expect(plan(scenario, { keep: 'expected', isolate: ['a', 'b'] }).impossible).toEqual([
      { connection: 'c-a', because: 'c has neither a tenant ID nor a domain, so no rule can name it.' },
    ]);
  });
});

describe('carrying a plan out', () => {
  const before = {
    ...open,
    tenants: [
      aTenant('a', {
        isolation: {
          enabled: false,
          rules: [aRule('b', 'inbound', { id: 'old', owner: 'IT' }), aRule('*', 'both', { id: 'star' })],
        },
      }),
      aTenant('b'),
      aTenant('c'),
    ],
  };
  const made = () => plan(before, { keep: 'working', isolate: ALL });

  it('keeps the rule that named the tenant already, with its owner, and drops what is not needed', () => {
    expect(plannedPolicies(before, made(), ALL)['a']?.rules).toEqual([
      { id: 'old', tenant: 'b.example', direction: 'both', owner: 'IT' },
      { id: 'c', tenant: 'c.example', direction: 'inbound' },
    ]);
  });

  it('is one edit that leaves every kept connection working', () => {
    const edit = policyEdit(before, plannedPolicies(before, made(), ALL), 'Apply the plan');
    const result = apply({ scenario: before, view: { positions: {} } }, edit);
    if (!result.ok) throw new Error(JSON.stringify(result.error.message));
    const { scenario } = result.value;
    expect(scenario.tenants.every((tenant) => tenant.isolation.enabled)).toBe(true);
    expect(evaluate(scenario).summary.blocked).toBe(0);
  });

  it('changes nothing when it is in force already', () => {
    const planned = plannedPolicies(open, plan(open, { keep: 'working', isolate: [] }), []);
    expect(policyEdit(open, planned, 'Apply')).toEqual({ type: 'batch', label: 'Apply', edits: [] });
  });

  it('ignores tenants that are not there', () => {
    expect(plannedPolicies(open, made(), ['gone'])).toEqual({});
    const elsewhere = {
      rules: [{ at: 'gone', names: 'a', direction: 'inbound' as const, for: [] }],
      impossible: [],
    };
    expect(prove(open, elsewhere, ['gone'])).toEqual([]);
    const nobody = {
      rules: [{ at: 'a', names: 'gone', direction: 'inbound' as const, for: [] }],
      impossible: [],
    };
    expect(prove(open, nobody, ['a'])).toEqual([]);
  });

  it('cannot write a rule for a tenant that has lost its names since', () => {
    const nameless = aScenario([aTenant('a'), aTenant('b', { domains: [] })], []);
    const old = { rules: [{ at: 'a', names: 'b', direction: 'inbound' as const, for: [] }], impossible: [] };
    expect(plannedPolicies(nameless, old, ['a'])['a']?.rules).toEqual([]);
  });
});
