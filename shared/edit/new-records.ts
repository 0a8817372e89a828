import { freshId } from '../base/ids';
import type { Connection, Direction, Flow, Rule, ScenarioDocument, Tenant } from '../model/scenario';

/** New records with ids that are free. Nothing is added yet: that is what the edits are for. */
export function newTenant(document: ScenarioDocument, name: string | NameOfNumber = englishTenant): Tenant {
  const { tenants } = document.scenario;
  const chosen = typeof name === 'string' ? name : freeName(tenants, name);
  const id = freshId(chosen, new Set(tenants.map((tenant) => tenant.id)), 'tenant');
  return { id, name: chosen, isolation: { enabled: false, rules: [] } };
}

/** A name of something new, by its number, in the language of whoever makes it. */
export type NameOfNumber = (n: number) => string;

const englishTenant: NameOfNumber = (n) => `Tenant ${n}`;
const englishFlow: NameOfNumber = (n) => `Flow ${n}`;

function freeName(others: readonly { readonly name: string }[], nameOf: NameOfNumber): string {
  const taken = new Set(others.map(({ name }) => name));
  let n = others.length + 1;
  while (taken.has(nameOf(n))) n += 1;
  return nameOf(n);
}

/** A connection with an id of its own, not yet in the document. */
export function newConnection(
  document: ScenarioDocument,
  from: string,
  to: string,
  connector: string,
): Connection {
  const taken = new Set(document.scenario.connections.map((connection) => connection.id));
  return { id: freshId(`${from}-${to}`, taken, 'connection'), from, to, connector };
}

/** A rule with an id of its own in this tenant, not yet in the document. */
export function newRule(tenant: Tenant, ruleTenant: string, direction: Direction): Rule {
  const taken = new Set(tenant.isolation.rules.map((rule) => rule.id));
  return {
    id: freshId(ruleTenant === '*' ? 'all' : ruleTenant, taken, 'rule'),
    tenant: ruleTenant,
    direction,
  };
}

/** A flow with an id and a name of its own, not yet in the document. */
export function newFlow(document: ScenarioDocument, tenant: string, nameOf = englishFlow): Flow {
  const flows = document.scenario.flows ?? [];
  const name = freeName(flows, nameOf);
  const id = freshId(name, new Set(flows.map((flow) => flow.id)), 'flow');
  return { id, name, kind: 'flow', tenant, steps: [] };
}
