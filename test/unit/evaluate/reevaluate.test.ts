import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { reevaluate } from '../../../shared/evaluate/reevaluate';
import type { Connection, Rule, Scenario, Tenant } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';

const INTENTS = [
  { id: 'into-b', from: '*', to: 'b', must: 'blocked' },
  { id: 'c-to-d', from: 'c', to: 'd', must: 'blocked' },
] as const;
const BEFORE = aScenario(
  [aTenant('a'), aTenant('b'), aTenant('c'), aTenant('d')],
  [aConnection('a', 'b'), aConnection('b', 'c'), aConnection('c', 'd'), aConnection('b', 'b')],
  { intents: INTENTS },
);

function withTenant(scenario: Scenario, tenant: Tenant): Scenario {
  return { ...scenario, tenants: scenario.tenants.map((one) => (one.id === tenant.id ? tenant : one)) };
}

function withRules(scenario: Scenario, id: string, ...rules: readonly Rule[]): Scenario {
  const tenants = scenario.tenants.map((one) =>
    one.id === id ? { ...one, isolation: { enabled: true, rules } } : one,
  );
  return { ...scenario, tenants };
}

/** What is evaluated anew of `after`, as names of what changed identity. */
function evaluatedAnew(before: Scenario, after: Scenario): readonly string[] {
  const was = evaluate(before);
  const now = reevaluate(before, was, after);
  expect(now).toEqual(evaluate(after));
  const isNew = <T>(list: readonly T[], old: readonly T[]) => list.filter((item) => !old.includes(item));
  return [
    ...isNew(now.connections, was.connections).map(({ id }) => id),
    ...isNew(now.intents, was.intents).map(({ id }) => id),
  ];
}

describe('after an edit', () => {
  it('only what touches the tenant is judged again, and only what is different is another result', () => {
    expect(evaluatedAnew(BEFORE, withRules(BEFORE, 'b', aRule('a', 'inbound')))).toEqual([
      'a-b',
      'b-c',
      'into-b',
    ]);
  });

  it('that adds a rule which nothing needs, no result is another one', () => {
    const rule = aRule('a', 'inbound');
    const before = withRules(BEFORE, 'b', rule);
    expect(evaluatedAnew(before, withRules(before, 'b', rule, aRule('d', 'inbound')))).toEqual(['into-b']);
  });

  it('of a name or a note, everything is as it was', () => {
    const renamed = {
      ...BEFORE,
      name: 'Other',
      tenants: BEFORE.tenants.map((one) => ({ ...one, name: 'N' })),
    };
    const was = evaluate(BEFORE);
    expect(reevaluate(BEFORE, was, renamed)).toBe(was);
  });

  it('of both ends of a connection, both gates are judged again', () => {
    const tenants = BEFORE.tenants.map((one) => ({ ...one, isolation: { enabled: true, rules: [] } }));
    expect(evaluatedAnew(BEFORE, { ...BEFORE, tenants })).toEqual(['a-b', 'b-c', 'c-d', 'into-b', 'c-to-d']);
  });

  it('that gives a tenant the domain of a rule, connections of others are judged again', () => {
    const before = withTenant(BEFORE, anIsolatedTenant('a', aRule('new', 'outbound')));
    const after = withTenant(before, aTenant('b', { domains: ['new.example'] }));
    expect(evaluatedAnew(before, after)).toContain('a-b');
    const byId = withTenant(before, aTenant('b', { tenantId: 'new.example' }));
    expect(evaluatedAnew(before, byId)).toContain('a-b');
  });

  it('of the tenants or the connections, results that say the same stay', () => {
    const more = { ...BEFORE, tenants: [...BEFORE.tenants, aTenant('e')] };
    expect(evaluatedAnew(BEFORE, more)).toEqual(['into-b', 'c-to-d']);
    const connections = [aConnection('d', 'a'), ...BEFORE.connections.slice(1)];
    expect(evaluatedAnew(BEFORE, { ...BEFORE, connections })).toEqual(['d-a']);
  });

  it('tells a connection that leads elsewhere, uses another connector, signs in or is expected otherwise', () => {
    const [first, ...rest] = BEFORE.connections;
    const edits: readonly Partial<Connection>[] = [
      { connector: 'shared_teams' },
      { auth: 'other' },
      { expect: 'blocked' },
      { to: 'c' },
      { from: 'd' },
    ];
    for (const changes of edits) {
      const connections = [{ ...aConnection('a', 'b'), ...first, ...changes }, ...rest];
      expect(evaluatedAnew(BEFORE, { ...BEFORE, connections }), JSON.stringify(changes)).toEqual(['a-b']);
    }
  });
});
