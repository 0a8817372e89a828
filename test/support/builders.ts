import type { Connection, Rule, Scenario, ScenarioDocument, Tenant } from '../../shared/model/scenario';

/** Records for tests: only what matters to the test is written there. */
export function aTenant(id: string, more: Partial<Tenant> = {}): Tenant {
  return { id, name: id, domains: [`${id}.example`], isolation: { enabled: false, rules: [] }, ...more };
}

/** A tenant with isolation On and these rules. */
export function anIsolatedTenant(id: string, ...rules: readonly Rule[]): Tenant {
  return aTenant(id, { isolation: { enabled: true, rules } });
}

let ruleCount = 0;

/** A rule that names a tenant made by aTenant, or "*". */
export function aRule(tenant: string, direction: Rule['direction'], more: Partial<Rule> = {}): Rule {
  ruleCount += 1;
  return { id: `rule-${ruleCount}`, tenant: tenant === '*' ? '*' : `${tenant}.example`, direction, ...more };
}

export function aConnection(from: string, to: string, more: Partial<Connection> = {}): Connection {
  return { id: `${from}-${to}`, from, to, connector: 'shared_sharepointonline', ...more };
}

export function aScenario(
  tenants: readonly Tenant[],
  connections: readonly Connection[] = [],
  more: Partial<Scenario> = {},
): Scenario {
  return { name: 'Test', tenants, connections, ...more };
}

export function aDocument(
  tenants: readonly Tenant[] = [],
  connections: readonly Connection[] = [],
  more: Partial<Scenario> = {},
): ScenarioDocument {
  return { scenario: aScenario(tenants, connections, more), view: { positions: {} } };
}
