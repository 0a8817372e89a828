import type { Tenant } from '../../model/scenario';

/** What a person says of a tenant ID that a connection report names. */
export interface TenantChoice {
  /** For a tenant that is new here. */
  readonly name?: string;
  /** "These are mine too." */
  readonly isMine?: boolean;
  /** It is another ID of this tenant: the id of a drawn tenant, or a tenant ID of the same import. */
  readonly sameAs?: string;
}

/** By tenant ID in lower case. */
export type TenantChoices = Readonly<Record<string, TenantChoice>>;

/** Who is who in an import: tenant IDs in lower case. */
export interface Identities {
  /** The tenant ID that stands for this one: itself, unless it is another ID of a tenant. */
  readonly canonical: (tenantId: string) => string;
  /** Drawn tenant without a tenant ID -> the one that is now known to be its own. */
  readonly adopted: ReadonlyMap<string, string>;
  /** The drawn tenant without a tenant ID that this one is now known to be. */
  readonly adopterOf: (tenantId: string) => Tenant | undefined;
  /** Canonical tenant ID -> further IDs that were said to be the same tenant. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly choice: (tenantId: string) => TenantChoice;
}

/** Works out from the person's choices who is who. Choices that lead in a circle count for nothing. */
export function identitiesOf(choices: TenantChoices, tenants: readonly Tenant[]): Identities {
  const byTenantId = new Map(Object.entries(choices).map(([id, choice]) => [id.toLowerCase(), choice]));
  const drawn = new Map(tenants.map((tenant) => [tenant.id, tenant]));
  const adopted = new Map<string, string>();
  const targetOf = (tenantId: string): string => {
    const target = byTenantId.get(tenantId)?.sameAs;
    if (target === undefined) return tenantId;
    const tenant = drawn.get(target);
    if (!tenant) return target.toLowerCase();
    if (tenant.tenantId !== undefined) return tenant.tenantId.toLowerCase();
    const own = adopted.get(tenant.id) ?? tenantId;
    adopted.set(tenant.id, own);
    return own;
  };
  const canonical = (tenantId: string): string => {
    const seen = new Set<string>();
    let at = tenantId;
    for (let next = targetOf(at); next !== at; next = targetOf(at)) {
      if (seen.has(at)) return tenantId;
      seen.add(at);
      at = next;
    }
    return at;
  };
  const aliases = new Map<string, string[]>();
  for (const tenantId of byTenantId.keys()) {
    const own = canonical(tenantId);
    if (own !== tenantId) aliases.set(own, [...(aliases.get(own) ?? []), tenantId]);
  }
  const adopters = new Map([...adopted].map(([id, tenantId]) => [tenantId, drawn.get(id)]));
  return {
    canonical,
    adopted,
    adopterOf: (tenantId) => adopters.get(tenantId),
    aliases,
    choice: (tenantId) => byTenantId.get(tenantId) ?? {},
  };
}

/** The note of a tenant with its further IDs: what was merged can still be found. */
export function noteWithAliases(note: string | undefined, aliases: readonly string[]): string | undefined {
  const known = note?.split('\n') ?? [];
  const lines = aliases.map((id) => `Also known by tenant ID ${id}`).filter((line) => !known.includes(line));
  return lines.length === 0 ? note : [...known, ...lines].join('\n');
}
