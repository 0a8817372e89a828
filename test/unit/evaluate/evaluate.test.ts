import { describe, expect, it } from 'vitest';
import { diff } from '../../../shared/evaluate/diff';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { compilePolicies } from '../../../shared/evaluate/compile-policies';
import { evaluateConnection } from '../../../shared/evaluate/evaluate-connection';
import { evaluatePairs, openGates, unpack } from '../../../shared/evaluate/evaluate-pairs';
import { stateOf } from '../../../shared/evaluate/verdict';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';

const GUID = '1234abcd-12ab-34cd-56ef-1234567890ab';

describe('a gate', () => {
  it('names every rule that lets the connection through, in the order of the file', () => {
    const b = aTenant('b', { tenantId: GUID, domains: ['b.example', 'other-b.example'] });
    const a = anIsolatedTenant(
      'a',
      aRule('b', 'outbound', { id: 'by-domain' }),
      aRule('b', 'inbound', { id: 'wrong-way' }),
      aRule('*', 'both', { id: 'by-star' }),
      aRule('b', 'both', { id: 'by-guid', tenant: GUID.toUpperCase() }),
      aRule('b', 'outbound', { id: 'by-second-domain', tenant: 'OTHER-B.example' }),
    );
    const verdict = evaluateConnection(compilePolicies([a, b]), aConnection('a', 'b'));
    expect(verdict.outbound?.rules).toEqual(['by-domain', 'by-star', 'by-guid', 'by-second-domain']);
  });

  it('is open by * for a tenant without any name, and shut without it', () => {
    const nameless = aTenant('b', { domains: [] });
    const withStar = [anIsolatedTenant('a', aRule('*', 'outbound')), nameless];
    const without = [anIsolatedTenant('a'), nameless];
    expect(evaluateConnection(compilePolicies(withStar), aConnection('a', 'b')).verdict).toBe('allowed');
    expect(evaluateConnection(compilePolicies(without), aConnection('a', 'b')).verdict).toBe('blocked');
  });

  it('does not fail on a tenant that is not there: its policy is unknown, so its gate is open', () => {
    const star = anIsolatedTenant('a', aRule('*', 'outbound'));
    const verdict = evaluateConnection(compilePolicies([star]), aConnection('a', 'gone'));
    expect(verdict).toMatchObject({ verdict: 'allowed', inbound: { because: 'isolation-off' } });
    const fromNowhere = evaluateConnection(compilePolicies([star]), aConnection('gone', 'a'));
    expect(fromNowhere).toMatchObject({ verdict: 'blocked', outbound: { because: 'isolation-off' } });
  });
});

describe('the compiled policies', () => {
  it('give the same frozen answer to every connection that meets it', () => {
    const index = compilePolicies([
      anIsolatedTenant('a', aRule('b', 'outbound')),
      aTenant('b'),
      aTenant('c'),
    ]);
    const first = evaluateConnection(index, aConnection('a', 'b'));
    const again = evaluateConnection(index, aConnection('a', 'b', { id: 'again' }));
    expect(again.outbound).toBe(first.outbound);
    expect(again.inbound).toBe(first.inbound);
    expect(Object.isFrozen(first.outbound)).toBe(true);
    expect(Object.isFrozen(first.outbound?.rules)).toBe(true);
  });

  it('name a rule once, though it names a tenant by a domain that is written twice', () => {
    const twice = aTenant('b', { domains: ['b.example', 'B.example'] });
    const index = compilePolicies([anIsolatedTenant('a', aRule('b', 'outbound', { id: 'r' })), twice]);
    expect(evaluateConnection(index, aConnection('a', 'b')).outbound?.rules).toEqual(['r']);
  });

  it('let two tenants through where both have the name, as while a file is being fixed', () => {
    const [one, other] = [aTenant('b'), aTenant('c', { domains: ['b.example'] })];
    const index = compilePolicies([anIsolatedTenant('a', aRule('b', 'outbound')), one, other]);
    const verdicts = ['b', 'c'].map((to) => evaluateConnection(index, aConnection('a', to)).verdict);
    expect(verdicts).toEqual(['allowed', 'allowed']);
  });
});

describe('a whole scenario', () => {
  const scenario = aScenario(
    [aTenant('a'), anIsolatedTenant('b', aRule('c', 'inbound')), aTenant('c')],
    [
      aConnection('a', 'b', { expect: 'allowed' }),
      aConnection('c', 'b', { expect: 'allowed' }),
      aConnection('a', 'a'),
      aConnection('b', 'c', { connector: 'shared_gmail' }),
    ],
    {
      intents: [
        { id: 'nobody-in', from: '*', to: 'b', must: 'blocked' },
        { id: 'a-to-c', from: 'a', to: 'c', must: 'allowed' },
        { id: 'itself', from: 'b', to: 'b', must: 'blocked' },
      ],
    },
  );

  it('counts what is not evaluated among the allowed', () => {
    expect(evaluate(scenario).summary).toEqual({
      connections: 4,
      allowed: 3,
      blocked: 1,
      notEvaluated: 2,
      expectationsFailed: 1,
      intentsFailed: 1,
    });
  });

  it('says whether each connection is as expected, and nothing where nothing is expected', () => {
    expect(evaluate(scenario).connections.map((result) => result.asExpected)).toEqual([
      false,
      true,
      null,
      null,
    ]);
  });

  it('counts what is judged and what fails apart from the rest', () => {
    const { tenants } = scenario;
    const connections = [
      aConnection('a', 'b', { expect: 'blocked' }),
      aConnection('c', 'b', { expect: 'allowed' }),
      aConnection('b', 'a', { expect: 'allowed' }),
      aConnection('a', 'a'),
    ];
    expect(evaluate(aScenario(tenants, connections)).summary).toMatchObject({
      allowed: 2,
      blocked: 2,
      notEvaluated: 1,
      expectationsFailed: 1,
    });
  });

  it('has nothing to say on intents where there are none', () => {
    expect(evaluate(aScenario([aTenant('a')])).intents).toEqual([]);
  });

  it('finds no violation at a tenant that is not there, also while all pairs are asked for', () => {
    const intents = [
      { id: 'all', from: '*', to: '*', must: 'allowed' },
      { id: 'gone', from: 'gone', to: 'a', must: 'blocked' },
    ] as const;
    const judged = evaluate(aScenario([aTenant('a'), aTenant('b')], [], { intents })).intents;
    expect(judged.map(({ id, holds }) => [id, holds])).toEqual([
      ['all', true],
      ['gone', true],
    ]);
  });

  it('names the pairs that violate an intent; a tenant with itself is no pair', () => {
    expect(evaluate(scenario).intents).toEqual([
      { id: 'nobody-in', must: 'blocked', holds: false, violations: [{ from: 'c', to: 'b' }] },
      { id: 'a-to-c', must: 'allowed', holds: true, violations: [] },
      { id: 'itself', must: 'blocked', holds: true, violations: [] },
    ]);
  });

  it('tells allowed, blocked and not evaluated apart', () => {
    expect(evaluate(scenario).connections.map(stateOf)).toEqual([
      'blocked',
      'allowed',
      'not-evaluated',
      'not-evaluated',
    ]);
  });

  it('judges an intent for a tenant that is not there as holding', () => {
    const odd = aScenario([aTenant('a')], [], {
      intents: [{ id: 'x', from: 'a', to: 'gone', must: 'blocked' }],
    });
    expect(evaluate(odd).intents[0]?.holds).toBe(true);
  });
});

describe('an intent for every pair', () => {
  it('names each pair that violates it', () => {
    const scenario = aScenario([aTenant('a'), anIsolatedTenant('b', aRule('a', 'inbound'))], [], {
      intents: [
        { id: 'all-open', from: '*', to: '*', must: 'allowed' },
        { id: 'all-shut', from: '*', to: '*', must: 'blocked' },
      ],
    });
    expect(evaluate(scenario).intents.map(({ violations }) => violations)).toEqual([
      [{ from: 'b', to: 'a' }],
      [{ from: 'a', to: 'b' }],
    ]);
  });

  it('lists no more than a million violations', () => {
    const tenants = Array.from({ length: 1001 }, (_, n) => aTenant(`t${n}`));
    const scenario = aScenario(tenants, [], {
      intents: [{ id: 'none', from: '*', to: '*', must: 'blocked' }],
    });
    const [intent] = evaluate(scenario).intents;
    expect(intent?.holds).toBe(false);
    expect(intent?.violations).toHaveLength(1_000_000);
  });
});

describe('every pair', () => {
  it('tells both gates of each ordered pair, and that a tenant reaches itself', () => {
    const pairs = evaluatePairs([
      anIsolatedTenant('a', aRule('b', 'inbound'), aRule('gone', 'both')),
      aTenant('b'),
    ]);
    expect(pairs.at('a', 'b')).toEqual({
      isAllowed: false,
      isOutboundAllowed: false,
      isInboundAllowed: true,
    });
    expect(pairs.at('b', 'a')).toEqual({ isAllowed: true, isOutboundAllowed: true, isInboundAllowed: true });
    expect(pairs.at('a', 'a')?.isAllowed).toBe(true);
  });

  it('knows nothing of a tenant that is not there', () => {
    const pairs = evaluatePairs([aTenant('a')]);
    expect(pairs.at('a', 'gone')).toBeUndefined();
    expect(pairs.at('gone', 'a')).toBeUndefined();
  });

  it('keeps both gates in two bits', () => {
    expect(unpack(1)).toEqual({ isAllowed: false, isOutboundAllowed: true, isInboundAllowed: false });
    expect(unpack(2)).toEqual({ isAllowed: false, isOutboundAllowed: false, isInboundAllowed: true });
  });
});

describe('the difference between two scenarios', () => {
  const connections = [aConnection('a', 'b'), aConnection('b', 'a'), aConnection('a', 'a')];
  const before = aScenario([aTenant('a'), anIsolatedTenant('b', aRule('a', 'outbound'))], connections);
  const after = aScenario(
    [aTenant('a'), anIsolatedTenant('b', aRule('a', 'inbound'))],
    [...connections.slice(0, 2), aConnection('b', 'b')],
  );

  it('names what is newly blocked, newly allowed, added and removed, and counts the rest', () => {
    expect(diff(before, after)).toEqual({
      newlyBlocked: ['b-a'],
      newlyAllowed: ['a-b'],
      unchanged: 0,
      added: ['b-b'],
      removed: ['a-a'],
    });
  });

  it('finds nothing between a scenario and itself', () => {
    expect(diff(before, before)).toMatchObject({ newlyBlocked: [], newlyAllowed: [], unchanged: 3 });
  });
});

describe('the gates of all tenants without a table of pairs', () => {
  const tenants = [
    anIsolatedTenant('a', aRule('b', 'outbound'), aRule('elsewhere', 'outbound'), aRule('a', 'both')),
    anIsolatedTenant('b', aRule('*', 'inbound'), aRule('a', 'outbound')),
    aTenant('c'),
  ];

  it('are open for everybody or for the tenants that their rules name, but for themselves', () => {
    expect(openGates(tenants)).toEqual({
      outbound: [new Set([1]), new Set([0]), 'everybody'],
      inbound: [new Set(), 'everybody', 'everybody'],
    });
  });

  it('are those of the table, whose rows are in the order of the file', () => {
    const pairs = evaluatePairs(tenants);
    const { outbound } = openGates(tenants);
    expect(pairs.tenants).toEqual(['a', 'b', 'c']);
    for (const [row, from] of pairs.tenants.entries())
      for (const [column, to] of pairs.tenants.entries()) {
        const open = outbound[row]!;
        const isOpen = row === column || open === 'everybody' || open.has(column);
        expect(pairs.at(from, to)?.isOutboundAllowed).toBe(isOpen);
      }
  });
});
