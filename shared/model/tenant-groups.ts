import type { Tenant, TenantGroup, View } from './scenario';

/** Puts tenants of a group in the order of the scenario, each once; made once for all groups of a document. */
export type MemberOrder = (ids: Iterable<string>) => readonly string[];

/** Puts ids of tenants into the order of the file, each once. */
export function memberOrder(tenants: readonly Tenant[]): MemberOrder {
  const places = new Map(tenants.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) as number;
  return (ids) =>
    [...new Set(ids)].filter((id) => places.has(id)).toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The view with these groups; none at all leaves no trace. */
export function withGroups(view: View, groups: readonly TenantGroup[]): View {
  const { groups: _groups, ...rest } = view;
  return groups.length === 0 ? rest : { ...view, groups };
}

/** The groups without some tenants. A group that loses all of them goes; the very same list when nothing does. */
export function groupsWithout(
  groups: readonly TenantGroup[],
  isGone: (tenant: string) => boolean,
): readonly TenantGroup[] {
  if (!groups.some(({ tenants }) => tenants.some(isGone))) return groups;
  return groups.flatMap((group) => {
    const tenants = group.tenants.filter((id) => !isGone(id));
    if (tenants.length === group.tenants.length) return [group];
    return tenants.length === 0 ? [] : [{ ...group, tenants }];
  });
}
