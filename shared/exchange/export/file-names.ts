import { freshId, slug } from '../../base/ids';
import type { Tenant } from '../../model/scenario';

/** What no file or folder can be called on Windows, whatever its ending. */
const RESERVED = [
  'con',
  'prn',
  'aux',
  'nul',
  ...Array.from({ length: 10 }, (_, n) => [`com${n}`, `lpt${n}`]).flat(),
];

/**
 * A name for the folder of each tenant, by its id: short, of letters that every system takes, and no two that differ in
 * nothing but case. `taken` is what stands beside them.
 */
export function folderNames(
  tenants: readonly Tenant[],
  taken: readonly string[] = [],
): ReadonlyMap<string, string> {
  const used = new Set([...RESERVED, ...taken]);
  return new Map(
    tenants.map(({ id, name }) => {
      const folder = freshId(slug(name), used, slug(id) || 'tenant');
      used.add(folder);
      return [id, folder];
    }),
  );
}
