import type { ScenarioDocument } from '../../model/scenario';
import { isGuid } from '../../model/tenant-identity';
import { message } from '../../words/message';
import type { TenantChoices } from './identities';
import type { ImportWarning } from './import-result';
import type { PageOfFile } from './connection-report-pages';

/**
 * Who of the reporting tenants is yours, where all own tenants were named: any other one is a stranger, whose connection report is
 * drawn as that of an external tenant.
 */
export function strangersAmong(
  pages: readonly PageOfFile[],
  { ownTenants = [] }: { readonly ownTenants?: readonly string[] },
  { scenario: { tenants } }: ScenarioDocument,
): { readonly choices: TenantChoices; readonly warnings: readonly ImportWarning[] } {
  const own = new Set(ownTenants.map((text) => text.toLowerCase()));
  const drawn = new Set(tenants.flatMap(({ tenantId }) => tenantId?.toLowerCase() ?? []));
  // A domain that no drawn tenant has may be any tenant's.
  const isSure = ownTenants.length > 0 && [...own].every((text) => isGuid(text) || isDrawnAs(text, tenants));
  if (!isSure) return { choices: {}, warnings: [] };
  const owners = new Map(pages.flatMap(({ file, page }) => (page.tenantId ? [[page.tenantId, file]] : [])));
  const asked = [...owners].filter(([tenantId]) => !drawn.has(tenantId));
  return {
    choices: Object.fromEntries(asked.map(([tenantId]) => [tenantId, { isMine: own.has(tenantId) }])),
    warnings: asked
      .filter(([tenantId]) => !own.has(tenantId))
      .map(([tenantId, file]) => ({
        file,
        code: 'whose-report',
        message: message('imports.strangersReport', { tenant: tenantId }),
      })),
  };
}

function isDrawnAs(text: string, tenants: ScenarioDocument['scenario']['tenants']): boolean {
  return tenants.some(
    ({ id, domains = [] }) => id.toLowerCase() === text || domains.some((one) => one.toLowerCase() === text),
  );
}
