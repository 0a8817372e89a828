import type { Connection, Tenant, TenantGroup } from '../../../shared/model/scenario';
import type { IsOpen, OutlineRow } from './outline-row';
import { connectionRow, tenantRow } from './outline-row';

/** Groups with their tenants, then the tenants of no group. A group that is collapsed on the canvas is so here at first. */
export function tenantRows(
  tenants: readonly Tenant[],
  groups: readonly TenantGroup[],
  isOpen: IsOpen,
): readonly OutlineRow[] {
  const homes = new Map(groups.flatMap((group) => group.tenants.map((id) => [id, group] as const)));
  const members = new Map<TenantGroup, Tenant[]>(groups.map((group) => [group, []]));
  const single: Tenant[] = [];
  for (const tenant of tenants) {
    const home = homes.get(tenant.id);
    (home ? members.get(home) : single)?.push(tenant);
  }
  const shown = [...members].filter(([, found]) => found.length > 0);
  const size = shown.length + single.length;
  return [
    ...shown.flatMap(([group, found], at) => {
      const key = `tenant-group:${group.id}`;
      const head: OutlineRow = {
        kind: 'tenant-group',
        key,
        group,
        tenants: found.map(({ id }) => id),
        level: 2,
        position: at + 1,
        size,
        isOpen: isOpen(key, group.folded),
      };
      return head.isOpen
        ? [head, ...found.map((tenant, n) => tenantRow(tenant, 3, n + 1, found.length))]
        : [head];
    }),
    ...single.map((tenant, at) => tenantRow(tenant, 2, shown.length + at + 1, size)),
  ];
}

/** One row a pair of tenants and direction, collapsed at first; a connection that is the only one of its pair stays itself. */
export function pairRows(connections: readonly Connection[], isOpen: IsOpen): readonly OutlineRow[] {
  const pairs = new Map<string, Connection[]>();
  for (const connection of connections) {
    const key = `pair:${connection.from}:${connection.to}`;
    const list = pairs.get(key);
    if (list) list.push(connection);
    else pairs.set(key, [connection]);
  }
  return [...pairs].flatMap(([key, list], at): readonly OutlineRow[] => {
    const [first] = list as [Connection];
    if (list.length === 1) return [connectionRow(first, 2, at + 1, pairs.size)];
    const head: OutlineRow = {
      kind: 'pair',
      key,
      from: first.from,
      to: first.to,
      connections: list.map(({ id }) => id),
      level: 2,
      position: at + 1,
      size: pairs.size,
      isOpen: isOpen(key, true),
    };
    return head.isOpen ? [head, ...list.map((one, n) => connectionRow(one, 3, n + 1, list.length))] : [head];
  });
}
