import type { Result } from '../../base/result';
import { assertNever, err, ok } from '../../base/result';
import type { Scenario, Tenant } from '../../model/scenario';
import { identityKey } from '../../model/tenant-identity';
import { writeM365Dsc } from './m365dsc';
import type { TenantPolicy } from './policy';
import { writePolicy } from './policy';
import { writePowerShell } from './powershell';
import type { ExportProblem, ResolvedDomains } from './resolve-rules';
import { resolveRules } from './resolve-rules';
import { writeSteps } from './steps';
import { writeTerraform } from './terraform';

/** The forms in which one tenant's rules leave the program, with the ending of the file. */
export const TENANT_EXPORTS = [
  { kind: 'policy', label: 'Policy (JSON for the API)', ending: 'json' },
  { kind: 'powershell', label: 'PowerShell script', ending: 'ps1' },
  { kind: 'terraform', label: 'Terraform', ending: 'tf' },
  { kind: 'm365dsc', label: 'Microsoft365DSC', ending: 'ps1' },
  { kind: 'steps', label: 'Steps in the admin center', ending: 'txt' },
] as const;
export type TenantExportKind = (typeof TENANT_EXPORTS)[number]['kind'];

/**
 * One tenant's policy as what an administrator applies. Refuses with a sentence for each thing that cannot be applied:
 * formats that store tenant IDs need one for the tenant itself and for every domain in its rules.
 */
export function exportTenant(
  kind: TenantExportKind,
  scenario: Scenario,
  id: string,
  resolved: ResolvedDomains = {},
): Result<string, readonly ExportProblem[]> {
  const tenant = scenario.tenants.find((other) => other.id === id);
  if (!tenant)
    return err([{ code: 'unknown-tenant', message: `There is no tenant “${id}” in this scenario.` }]);
  switch (kind) {
    case 'm365dsc':
      return ok(writeM365Dsc(scenario, tenant));
    case 'steps':
      return ok(writeSteps(scenario, tenant));
    case 'policy':
      return withPolicy(scenario, tenant, resolved, writePolicy);
    case 'powershell':
      return withPolicy(scenario, tenant, resolved, writePowerShell);
    case 'terraform':
      return withPolicy(scenario, tenant, resolved, writeTerraform);
    default:
      return assertNever(kind);
  }
}

function withPolicy(
  scenario: Scenario,
  tenant: Tenant,
  resolved: ResolvedDomains,
  write: (policy: TenantPolicy) => string,
): Result<string, readonly ExportProblem[]> {
  const rules = resolveRules(scenario, tenant, resolved);
  const own: readonly ExportProblem[] =
    tenant.tenantId === undefined
      ? [{ code: 'no-tenant-id', message: `${tenant.name} has no tenant ID yet, and this format needs it.` }]
      : [];
  const problems = [...own, ...(rules.ok ? [] : rules.error)];
  if (tenant.tenantId === undefined || !rules.ok) return err(problems);
  return ok(
    write({
      tenantId: identityKey(tenant.tenantId),
      tenantName: tenant.name,
      enabled: tenant.isolation.enabled,
      rules: rules.value,
    }),
  );
}
