import { shownText } from '../../base/shown-text';
import type { ConnectionResult, Gate, GateName } from '../../evaluate/verdict';
import { directionLabel } from '../../explain/direction';
import { findTenant, fullStop, gatePreposition } from '../../explain/words';
import type { Scenario, Tenant } from '../../model/scenario';
import { ruleNameFor } from '../../model/tenant-identity';

/**
 * What administrators of other tenants would have to set, a tenant after the other: a gate that somebody else
 * administers can only be asked for, in the words that have to be entered there.
 */
export function reportWishes(scenario: Scenario, blocked: readonly ConnectionResult[]): readonly string[] {
  const wishes = new Map<string, Set<string>>(scenario.tenants.map(({ id }) => [id, new Set()]));
  const ask = (gate: Gate | null, name: GateName, otherId: string): void => {
    if (gate?.outcome !== 'blocked') return;
    const tenant = findTenant(scenario, gate.tenant);
    const other = findTenant(scenario, otherId);
    if (tenant?.managed === false && other) wishes.get(tenant.id)?.add(wish(tenant, name, other));
  };
  for (const { outbound, inbound, from, to } of blocked) {
    ask(outbound, 'outbound', to);
    ask(inbound, 'inbound', from);
  }
  return [...wishes.values()].flatMap((ofTenant) => [...ofTenant]);
}

function wish({ name }: Tenant, gate: GateName, other: Tenant): string {
  const id = ruleNameFor(other);
  const rule = id === undefined ? '' : ` The rule: ${directionLabel(gate)}, ${id}.`;
  return `${fullStop(`${shownText(name)} would have to allow ${gatePreposition(gate)} ${shownText(other.name)}`)}${rule}`;
}
