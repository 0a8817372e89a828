import type { Tenant } from '../../model/scenario';
import { isGuid } from '../../model/tenant-identity';
import type { Stranger } from './import-result';
import type { OwnedPage } from './connection-report-pages';

/** The tenant IDs that no drawn tenant has, those with the most attempts first; the reporting tenants before all. */
export function strangersIn(
  pages: readonly Pick<OwnedPage, 'page' | 'owner'>[],
  tenants: readonly Tenant[],
): readonly Stranger[] {
  const drawn = new Set(tenants.flatMap(({ tenantId }) => tenantId?.toLowerCase() ?? []));
  const owners = new Set(pages.map(({ owner }) => owner));
  const attempts = new Map([...owners].map((owner) => [owner, 0]));
  for (const { page } of pages) {
    for (const { tenantId } of page.rows) attempts.set(tenantId, (attempts.get(tenantId) ?? 0) + 1);
  }
  return [...attempts]
    .filter(([tenantId]) => isGuid(tenantId) && !drawn.has(tenantId))
    .map(([tenantId, n]) => ({ tenantId, isReporting: owners.has(tenantId), attempts: n }))
    .sort((a, b) => Number(b.isReporting) - Number(a.isReporting) || b.attempts - a.attempts);
}

/** One entry a tenant ID, whether policies or connection reports name it. */
export function withoutTwice(
  ofPolicies: readonly Stranger[],
  ofConnectionReports: readonly Stranger[],
): readonly Stranger[] {
  const counted = new Map(ofConnectionReports.map((one) => [one.tenantId, one]));
  const first = ofPolicies.map((one) => ({ ...one, attempts: counted.get(one.tenantId)?.attempts ?? 0 }));
  const known = new Set(first.map(({ tenantId }) => tenantId));
  const all = [...first, ...ofConnectionReports.filter(({ tenantId }) => !known.has(tenantId))];
  return all.toSorted((a, b) => Number(b.isReporting) - Number(a.isReporting) || b.attempts - a.attempts);
}
