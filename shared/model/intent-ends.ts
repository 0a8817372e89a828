import type { Tenant, TenantGroup } from './scenario';
import { WILDCARD } from './scenario';

/** The tenants that one administers, as an end of an intent; no tenant's id has an @. */
export const MINE = '@mine';
/** Those that one does not. */
export const EXTERNAL = '@external';
const GROUP = '@group:';

/** The end of an intent that stands for the tenants of this group. */
export function groupEnd(group: string): string {
  return `${GROUP}${group}`;
}

/** The id of the group that this end of an intent names; null when it names none. */
export function groupOfEnd(end: string): string | null {
  return end.startsWith(GROUP) ? end.slice(GROUP.length) : null;
}

/** Does this end stand for tenants that are looked up when it is judged: mine, external ones, or those of a group? */
export function isNamedSet(end: string): boolean {
  return end === MINE || end === EXTERNAL || groupOfEnd(end) !== null;
}

/** The ids of the groups that these intents name. */
export function groupsNamedBy(
  intents: readonly { readonly from: string; readonly to: string }[],
): ReadonlySet<string> {
  return new Set(intents.flatMap(({ from, to }) => [from, to].flatMap((end) => groupOfEnd(end) ?? [])));
}

/** The ids of the tenants for which an end stands, in the order of the file; null: of a group that is not there. */
export function tenantsAtEnd(
  end: string,
  tenants: readonly Tenant[],
  groups: readonly TenantGroup[],
): readonly string[] | null {
  const ids = (isMeant: (tenant: Tenant) => boolean) => tenants.filter(isMeant).map(({ id }) => id);
  if (end === WILDCARD) return ids(() => true);
  if (end === MINE) return ids(({ managed }) => managed !== false);
  if (end === EXTERNAL) return ids(({ managed }) => managed === false);
  const named = groupOfEnd(end);
  if (named === null) return ids(({ id }) => id === end);
  const members = groups.find(({ id }) => id === named)?.tenants;
  return members ? ids(({ id }) => members.includes(id)) : null;
}
