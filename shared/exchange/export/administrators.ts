import { groupBy } from '../../base/group-by';
import type { Scenario, Tenant } from '../../model/scenario';

/** Somebody else who administers tenants of the scenario. */
export interface Administrator {
  readonly tenants: readonly [Tenant, ...Tenant[]];
  readonly owner: string | null;
  readonly contact: string | null;
}

/**
 * Who administers the tenants that are not mine, in the order of the file: tenants with the same contact, or without
 * one with the same owner, belong to one administrator; all others are each on their own.
 */
export function otherAdministrators({ tenants }: Scenario): readonly Administrator[] {
  const external = tenants.filter(({ managed }) => managed === false);
  return [...groupBy(external, keyOf).values()].map((group) => {
    const [first, ...rest] = group as [Tenant, ...Tenant[]];
    return {
      tenants: [first, ...rest],
      owner: group.find(({ owner }) => owner !== undefined)?.owner ?? null,
      contact: first.contact ?? null,
    };
  });
}

/** The administrator of a tenant; undefined for one of mine, which needs no letter. */
export function administratorOf(scenario: Scenario, tenant: string): Administrator | undefined {
  return otherAdministrators(scenario).find(({ tenants }) => tenants.some(({ id }) => id === tenant));
}

function keyOf({ id, contact, owner }: Tenant): string {
  if (contact !== undefined) return `contact ${contact.trim().toLowerCase()}`;
  return owner === undefined ? `tenant ${id}` : `owner ${owner.trim().toLowerCase()}`;
}
