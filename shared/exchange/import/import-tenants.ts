import type { Edit } from '../../edit/edit';
import type { ScenarioDocument, Tenant } from '../../model/scenario';
import { MAX_NAME_LENGTH } from '../../model/scenario';
import { isPersonalTenant, PERSONAL_ACCOUNTS } from '../../model/personal-accounts';
import { FreshIds } from './fresh-ids';
import type { Identities } from './identities';
import { noteWithAliases } from './identities';

/** The tenants of an import, drawn or new. */
export interface Cast {
  /** Tenant ID in lower case -> id in the scenario. */
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly Tenant[];
  /** Tenants of the scenario that turn out to be yours. */
  readonly taken: readonly Tenant[];
  /** Tenants of the scenario whose tenant ID is known now. */
  readonly adopted: readonly Tenant[];
  /** What changes at tenants of the scenario. */
  readonly changed: readonly Edit[];
}

/** The tenant ID of a drawn tenant in lower case; what cannot be one for a tenant without it. */
export function keyOfDrawn({ id, tenantId }: Tenant, { adopted }: Identities): string {
  return tenantId?.toLowerCase() ?? adopted.get(id) ?? `drawn ${id}`;
}

/** Every tenant ID of an import finds its tenant: the drawn one that has it or is said to, else a new one. */
export function castOf(
  tenantIds: ReadonlySet<string>,
  owners: ReadonlySet<string>,
  identities: Identities,
  { scenario }: ScenarioDocument,
): Cast {
  const fresh = new FreshIds(scenario.tenants);
  const isOwn = (tenantId: string) => identities.choice(tenantId).isMine ?? owners.has(tenantId);
  const ids = new Map(scenario.tenants.map((tenant) => [keyOfDrawn(tenant, identities), tenant.id] as const));
  const added: Tenant[] = [];
  for (const tenantId of tenantIds) {
    if (ids.has(tenantId)) continue;
    const tenant = newTenantFor(tenantId, isOwn(tenantId), identities, fresh);
    ids.set(tenantId, tenant.id);
    added.push(tenant);
  }
  // Who drew it as external may well have it from its administrator: it becomes yours only by your word.
  const isTaken = (tenant: Tenant) =>
    tenant.managed === false && identities.choice(keyOfDrawn(tenant, identities)).isMine === true;
  const changed = scenario.tenants.flatMap((tenant) =>
    changesOf(tenant, keyOfDrawn(tenant, identities), isTaken(tenant), identities),
  );
  return {
    ids,
    added,
    taken: scenario.tenants.filter(isTaken),
    adopted: scenario.tenants.filter(({ id }) => identities.adopted.has(id)),
    changed,
  };
}

/** What is known now of a drawn tenant: its tenant ID, further ones, and that it is yours. */
export function changesOf(
  { id, note }: Tenant,
  key: string,
  isTaken: boolean,
  { adopted, aliases }: Identities,
): readonly Edit[] {
  const known = adopted.get(id);
  const noted = noteWithAliases(note, aliases.get(key) ?? []);
  const changes = {
    ...(known === undefined ? {} : { tenantId: known }),
    ...(isTaken ? { managed: true } : {}),
    ...(noted === undefined || noted === note ? {} : { note: noted }),
  };
  return Object.keys(changes).length === 0 ? [] : [{ type: 'update-tenant', id, changes }];
}

function newTenantFor(tenantId: string, isOwn: boolean, identities: Identities, fresh: FreshIds): Tenant {
  const name = (identities.choice(tenantId).name?.trim() ?? '').slice(0, MAX_NAME_LENGTH);
  const note = noteWithAliases(undefined, identities.aliases.get(tenantId) ?? []);
  return {
    id: fresh.take(name === '' ? `tenant-${tenantId.slice(0, 8)}` : name, 'tenant'),
    name: name === '' ? nameFor(tenantId) : name,
    tenantId,
    ...(isOwn ? {} : { managed: false }),
    ...(note === undefined ? {} : { note }),
    isolation: { enabled: false, rules: [] },
  };
}

/** Until somebody names it. */
export function nameFor(tenantId: string): string {
  if (isPersonalTenant(tenantId)) return PERSONAL_ACCOUNTS;
  return `Tenant ${tenantId.slice(0, 8)}…`;
}
