import type { Tenant } from '../model/scenario';
import { identityKeys } from '../model/tenant-identity';
import type { GateTable, NameIndex, Places } from './gate-table';
import { answerForNamed, answerForOthers, gateTables } from './gate-table';
import type { Gate } from './verdict';

export type PolicyIndex = ReadonlyMap<string, CompiledTenant>;

/** Turns rules into look-up tables once, so that many connections can be judged quickly. */
export function compilePolicies(tenants: readonly Tenant[]): PolicyIndex {
  const names = indexNames(tenants);
  return new Map(tenants.map((tenant) => [tenant.id, new CompiledTenant(tenant, names)]));
}

/** Finds tenants by what rules can name them by: tenant ID or domain, in any case. */
export function indexNames(tenants: readonly Tenant[]): NameIndex {
  const names = new Map<string, string[]>();
  for (const tenant of tenants) {
    for (const key of identityKeys(tenant)) {
      const ids = names.get(key);
      if (!ids) names.set(key, [tenant.id]);
      else if (!ids.includes(tenant.id)) ids.push(tenant.id);
    }
  }
  return names;
}

type Named = GateTable['named'] | null;

/**
 * Both gates of one tenant. An answer is the same frozen object each time, so that a decision makes none. Most ask about
 * a tenant that no rule names: that answer, and whether there is anything to look up, stand in the object itself.
 */
export class CompiledTenant {
  private readonly outbound: GateTable;
  private readonly inbound: GateTable;
  private readonly outboundNamed: Named;
  private readonly inboundNamed: Named;
  private readonly outboundOthers: Gate;
  private readonly inboundOthers: Gate;

  /** `names` has those of all tenants that will be asked about. */
  constructor(tenant: Tenant, names: NameIndex) {
    const { outbound, inbound } = gateTables(tenant, names);
    this.outbound = outbound;
    this.inbound = inbound;
    this.outboundNamed = namedOf(this.outbound);
    this.inboundNamed = namedOf(this.inbound);
    this.outboundOthers = answerForOthers(this.outbound);
    this.inboundOthers = answerForOthers(this.inbound);
  }

  /** What a connection to the tenant of this id meets on its way out. */
  outboundTo(other: string): Gate {
    const found = this.outboundNamed === null ? undefined : this.outboundNamed.get(other);
    if (found === undefined) return this.outboundOthers;
    return isAnswer(found) ? found : answerForNamed(this.outbound, other, found);
  }

  /** What a connection from the tenant of this id meets on its way in. */
  inboundFrom(other: string): Gate {
    const found = this.inboundNamed === null ? undefined : this.inboundNamed.get(other);
    if (found === undefined) return this.inboundOthers;
    return isAnswer(found) ? found : answerForNamed(this.inbound, other, found);
  }
}

function namedOf({ named }: GateTable): Named {
  return named.size === 0 ? null : named;
}

function isAnswer(found: Gate | Places): found is Gate {
  return typeof found === 'object' && !Array.isArray(found);
}
