import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { announceChange } from '../../../shared/explain/announce';
import { directionMessage } from '../../../shared/explain/direction';
import { explainConnection, explainInOneLine } from '../../../shared/explain/explain';
import type { Explanation } from '../../../shared/explain/explanation';
import { previewRule } from '../../../shared/explain/preview-rule';
import type { Connection, Scenario, Tenant } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';

function explained(tenants: readonly Tenant[], connection: Connection = aConnection('A', 'B')): Explanation {
  const explanation = explainConnection(aScenario(tenants, [connection]), connection.id);
  if (!explanation) throw new Error('no explanation');
  return explanation;
}

const sentences = (explanation: Explanation) => explanation.gates.map((gate) => gate.sentence);

describe('the explanation of a connection', () => {
  it('tells both gates, the open one and the one that blocks', () => {
    const explanation = explained([
      aTenant('A'),
      anIsolatedTenant('B', aRule('X', 'both'), aRule('Y', 'both')),
    ]);
    expect(english(explanation.headline)).toBe('Blocked by B (inbound).');
    expect(sentences(explanation)).toEqual([
      'A lets it out: isolation is Off.',
      'B blocks it coming in: isolation is On and none of its 2 rules allows inbound from A.',
    ]);
  });

  it('names both tenants when both block', () => {
    const explanation = explained([anIsolatedTenant('A'), anIsolatedTenant('B')]);
    expect(english(explanation.headline)).toBe('Blocked by A (outbound) and B (inbound).');
    expect(sentences(explanation)).toEqual([
      'A blocks it going out: isolation is On and it has no rules.',
      'B blocks it coming in: isolation is On and it has no rules.',
    ]);
  });

  it('names every rule that lets it through', () => {
    const explanation = explained([
      anIsolatedTenant('A', aRule('B', 'both', { id: 'one' }), aRule('*', 'outbound', { id: 'two' })),
      anIsolatedTenant('B', aRule('A', 'inbound', { id: 'three' })),
    ]);
    expect(english(explanation.headline)).toBe('Allowed by both tenants.');
    expect(sentences(explanation)).toEqual([
      'A lets it out: isolation is On, and the rule for B (inbound and outbound) and the * rule for all tenants (outbound) allow it.',
      'B lets it in: isolation is On, and the rule for A (inbound) allows it.',
    ]);
    expect(explanation.gates.map((gate) => gate.ruleIds)).toEqual([['one', 'two'], ['three']]);
    expect(explanation.remedies).toEqual([]);
  });

  it('says that rules are ignored while isolation is Off', () => {
    const off = aTenant('A', { isolation: { enabled: false, rules: [aRule('B', 'inbound')] } });
    expect(english(sentences(explained([off, aTenant('B')]))[0])).toBe(
      'A lets it out: isolation is Off, so its rules are ignored.',
    );
  });

  it('points out a rule for the right tenant in the wrong direction', () => {
    const explanation = explained([anIsolatedTenant('A', aRule('B', 'inbound')), aTenant('B')]);
    expect(english(sentences(explanation)[0])).toBe(
      'A blocks it going out: isolation is On and its 1 rule does not allow outbound to B. Its rule for B covers only inbound; this needs outbound.',
    );
  });

  it('points out a * rule in the wrong direction', () => {
    const explanation = explained([anIsolatedTenant('A', aRule('*', 'inbound')), aTenant('B')]);
    expect(english(sentences(explanation)[0])).toContain(
      'Its * rule covers only inbound; this needs outbound.',
    );
  });

  it.each([
    ['stays at home', aConnection('A', 'A'), /stays within A/],
    [
      'is Azure DevOps',
      aConnection('A', 'B', { connector: 'shared_visualstudioteamservices' }),
      /not enforced/,
    ],
    [
      'is not an Entra one',
      aConnection('A', 'B', { connector: 'shared_gmail' }),
      /does not sign in with Microsoft Entra ID/,
    ],
  ])('says why isolation does not look at one that %s', (_, connection, reason) => {
    const explanation = explained([anIsolatedTenant('A'), anIsolatedTenant('B')], connection);
    expect(english(explanation.headline)).toBe('Allowed: tenant isolation does not look at this connection.');
    expect(explanation.gates).toEqual([]);
    expect(english(explanation.notEvaluated)).toMatch(reason);
    expect(english(explainInOneLine(explanation))).toMatch(reason);
  });

  it('reminds of the layers beside isolation every time', () => {
    expect(english(explained([aTenant('A'), aTenant('B')]).caution)).toMatch(/Entra.*data policy/);
  });

  it('does not fail on a tenant that is not there', () => {
    const explanation = explained([anIsolatedTenant('A')], aConnection('A', 'gone'));
    expect(sentences(explanation)).toEqual([
      'A blocks it going out: isolation is On and it has no rules.',
      'gone lets it in: isolation is Off.',
    ]);
    expect(explanation.remedies).toHaveLength(1);
  });

  it('is not there for a connection that is not there', () => {
    expect(explainConnection(aScenario([]), 'gone')).toBeUndefined();
  });
});

describe('what would allow it', () => {
  const labels = (explanation: Explanation) => explanation.remedies.map((remedy) => remedy.label);

  it('is a rule at the tenant that blocks, and isolation Off only as the last choice', () => {
    expect(labels(explained([aTenant('A'), anIsolatedTenant('B')]))).toEqual([
      'Add a rule at B: inbound from A',
      'Turn isolation Off at B (opens it for every tenant)',
    ]);
  });

  it('widens a rule that names the tenant already, rather than adding another', () => {
    expect(english(labels(explained([anIsolatedTenant('A', aRule('B', 'inbound')), aTenant('B')]))[0])).toBe(
      'Extend the rule for B at A: also outbound',
    );
  });

  it('is both together when both block, and says that one alone is not enough', () => {
    const { remedies } = explained([anIsolatedTenant('A'), anIsolatedTenant('B')]);
    expect(remedies.map((remedy) => remedy.isEnough)).toEqual([true, false, false, false, false]);
    expect(english(remedies[0]?.label)).toBe(
      'Do both: Add a rule at A: outbound to B; Add a rule at B: inbound from A',
    );
  });

  it('offers no rule for a tenant that no rule can name', () => {
    const nameless = aTenant('A', { domains: [] });
    const explanation = explained([nameless, anIsolatedTenant('B')]);
    expect(labels(explanation)).toEqual(['Turn isolation Off at B (opens it for every tenant)']);
    expect(english(sentences(explanation)[1])).toBe(
      'B blocks it coming in: isolation is On and it has no rules. No rule can name A before its tenant ID or a domain is entered.',
    );
  });

  it('really allows the connection wherever it says that it is enough', () => {
    const blocked: readonly (readonly Tenant[])[] = [
      [aTenant('A'), anIsolatedTenant('B')],
      [anIsolatedTenant('A', aRule('B', 'inbound')), aTenant('B')],
      [anIsolatedTenant('A'), anIsolatedTenant('B', aRule('A', 'outbound'))],
    ];
    for (const tenants of blocked) {
      const scenario: Scenario = aScenario(tenants, [aConnection('A', 'B')]);
      const enough = explained(tenants).remedies.filter((remedy) => remedy.isEnough);
      expect(enough.length).toBeGreaterThan(0);
      for (const { edit } of enough) {
        const fixed = apply({ scenario, view: { positions: {} } }, edit);
        if (!fixed.ok) throw new Error(JSON.stringify(fixed.error.message));
        expect(evaluate(fixed.value.scenario).connections[0]?.verdict).toBe('allowed');
      }
    }
  });
});

describe('the preview of a rule', () => {
  const scenario = aScenario([aTenant('A'), aTenant('B')]);

  it.each([
    ['inbound', 'Inbound: flows in B may connect to A.'],
    ['outbound', 'Outbound: flows in A may connect to B.'],
    ['both', 'Inbound and outbound: flows in B may connect to A, and flows in A may connect to B.'],
  ] as const)('tells who may connect to whom: %s', (direction, sentence) => {
    expect(english(previewRule(scenario, 'A', 'B.EXAMPLE', direction))).toBe(sentence);
  });

  it('speaks of all tenants for *, and keeps a name that is not drawn', () => {
    expect(english(previewRule(scenario, 'A', '*', 'inbound'))).toContain('flows in all tenants');
    expect(english(previewRule(scenario, 'A', 'else.example', 'inbound'))).toContain('flows in else.example');
  });

  it('says which policy can still block what isolation leaves alone', () => {
    const tenants = [anIsolatedTenant('A'), aTenant('B')];
    const told = (connector: string) =>
      explainConnection(aScenario(tenants, [aConnection('A', 'B', { connector })]), 'A-B')?.notEvaluated;
    expect(english(told('shared_gmail'))).toContain('A data policy can block the connector instead.');
    expect(english(told('shared_cloudappsecurity'))).toContain(
      'A classic data policy cannot block this connector',
    );
  });

  it('uses the words of the admin center', () => {
    expect((['inbound', 'outbound', 'both'] as const).map(directionMessage)).toEqual([
      'Inbound',
      'Outbound',
      'Inbound and outbound',
    ]);
  });
});

describe('the announcement of changed verdicts', () => {
  const connections = ['A', 'B', 'C', 'D'].map((from) => aConnection(from, 'E'));
  const open = aScenario(
    ['A', 'B', 'C', 'D', 'E'].map((id) => aTenant(id)),
    connections,
  );
  const isolated = (scenario: Scenario): Scenario => ({
    ...scenario,
    tenants: scenario.tenants.map((tenant) => (tenant.id === 'E' ? anIsolatedTenant('E') : tenant)),
  });

  it('is a sentence for each of a few', () => {
    const few = { ...open, connections: connections.slice(0, 1) };
    expect(english(announceChange(evaluate(few), evaluate(isolated(few)), few))).toBe(
      'SharePoint from A to E is now blocked.',
    );
  });

  it('is counts for many', () => {
    expect(english(announceChange(evaluate(open), evaluate(isolated(open)), open))).toBe(
      '4 connections are now blocked.',
    );
    expect(english(announceChange(evaluate(isolated(open)), evaluate(open), open))).toBe(
      '4 connections are now allowed.',
    );
  });

  it('counts both ways when one change blocks some and allows others', () => {
    const mixed = aScenario([...open.tenants, aTenant('F')], [...connections, aConnection('A', 'F')]);
    const shutF = { ...mixed, tenants: mixed.tenants.with(5, anIsolatedTenant('F')) };
    expect(english(announceChange(evaluate(shutF), evaluate(isolated(mixed)), mixed))).toBe(
      'Of 5 connections, 4 are now blocked and 1 is now allowed.',
    );
  });

  it('is nothing when no verdict changed, also when a connection is new', () => {
    expect(announceChange(evaluate(open), evaluate(open), open)).toBeNull();
    expect(announceChange(evaluate({ ...open, connections: [] }), evaluate(open), open)).toBeNull();
  });
});
