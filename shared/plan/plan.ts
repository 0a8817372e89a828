import { shownText } from '../base/shown-text';
import type { GateName } from '../evaluate/verdict';
import type { Direction, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { ruleNameFor } from '../model/tenant-identity';
import type { Impossible, Plan, PlannedRule } from './planned';
import type { Keep, Wanted } from './wanted';
import { wantedConnections } from './wanted';
import { message, type Message } from '../words/message';

export interface PlanRequest {
  readonly keep: Keep;
  /** Tenants that will be isolated; the others stay as they are. */
  readonly isolate: readonly string[];
  /** Gates that a "*" rule opens for all tenants wherever a kept connection passes them; without this none is planned. */
  readonly wide?: readonly GateName[];
}

/**
 * The smallest rules with which the kept connections work once the tenants in `isolate` are On (scenario-v1, `plan`): for
 * each of their gates that a kept connection passes one rule, at most one a named tenant, both directions only where both
 * are needed, "*" only where it is asked for. Smallest is exact here: every rule and every direction is needed by a connection that has no
 * other way, because a gate opens by its own tenant's rules alone.
 */
export function plan(scenario: Scenario, request: PlanRequest): Plan {
  const terms: Terms = {
    isolated: new Set(request.isolate),
    wide: new Set(request.wide),
    tenants: new Map(scenario.tenants.map((tenant) => [tenant.id, tenant])),
  };
  const { isolated, wide } = terms;
  const needs = new Needs();
  const impossible: Impossible[] = [];
  for (const wanted of wantedConnections(scenario, request.keep)) {
    const obstacle = obstacleFor(wanted, terms);
    if (obstacle !== null) {
      impossible.push({ connection: wanted.connection.id, because: obstacle });
      continue;
    }
    const { id, from, to } = wanted.connection;
    if (isolated.has(from)) needs.add(from, wide.has('outbound') ? WILDCARD : to, 'outbound', id);
    if (isolated.has(to)) needs.add(to, wide.has('inbound') ? WILDCARD : from, 'inbound', id);
  }
  return { rules: needs.rules(scenario), impossible };
}

/** What was asked for, ready for look-ups. */
interface Terms {
  readonly isolated: ReadonlySet<string>;
  readonly wide: ReadonlySet<GateName>;
  readonly tenants: ReadonlyMap<string, Tenant>;
}

/** What no rule at an isolated tenant can put right: another tenant that blocks, or a tenant that no rule can name. */
function obstacleFor({ connection, outbound, inbound }: Wanted, terms: Terms): Message | null {
  const { isolated, tenants } = terms;
  const name = (id: string) => shownText(tenants.get(id)?.name ?? id);
  for (const [gate, direction] of [
    [outbound, 'outbound'],
    [inbound, 'inbound'],
  ] as const) {
    if (gate.outcome === 'blocked' && !isolated.has(gate.tenant)) {
      return message('plan.blockedElsewhere', { tenant: name(gate.tenant), direction });
    }
  }
  const { from, to } = connection;
  return unnamed(from, to, 'outbound', terms) ?? unnamed(to, from, 'inbound', terms);
}

function unnamed(
  at: string,
  other: string,
  gate: GateName,
  { isolated, wide, tenants }: Terms,
): Message | null {
  const tenant = tenants.get(other);
  const needsName = isolated.has(at) && !wide.has(gate);
  if (!needsName || tenant === undefined || ruleNameFor(tenant) !== undefined) return null;
  return message('plan.nothingToName', { tenant: shownText(tenant.name) });
}

/** Which gates must be open for whom, and for which connections. */
class Needs {
  readonly #byTenant = new Map<
    string,
    Map<string, { readonly outbound: string[]; readonly inbound: string[] }>
  >();

  add(at: string, names: string, direction: GateName, connection: string): void {
    const named = this.#byTenant.get(at) ?? new Map<string, { outbound: string[]; inbound: string[] }>();
    this.#byTenant.set(at, named);
    const need = named.get(names) ?? { outbound: [], inbound: [] };
    named.set(names, need);
    need[direction].push(connection);
  }

  /** In the order of the tenants of the file, so that equal scenarios give equal plans. */
  rules({ tenants, connections }: Scenario): readonly PlannedRule[] {
    const order = new Map(connections.map((connection, at) => [connection.id, at]));
    const rows = new Map([...tenants.map(({ id }) => id), WILDCARD].map((id, row) => [id, row]));
    const inOrder = (ids: readonly string[]) =>
      [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return tenants.flatMap(({ id: at }) => {
      const named = [...(this.#byTenant.get(at) ?? [])];
      named.sort(([a], [b]) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0));
      return named.map(([names, need]) => ({
        at,
        names,
        direction: directionOf(need),
        for: inOrder([...need.outbound, ...need.inbound]),
      }));
    });
  }
}

function directionOf({
  outbound,
  inbound,
}: {
  readonly outbound: readonly string[];
  readonly inbound: readonly string[];
}): Direction {
  if (outbound.length > 0 && inbound.length > 0) return 'both';
  return outbound.length > 0 ? 'outbound' : 'inbound';
}
