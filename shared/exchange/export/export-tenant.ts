import type { Result } from '../../base/result';
import { assertNever, err, ok } from '../../base/result';
import { shownText } from '../../base/shown-text';
import type { Scenario, Tenant } from '../../model/scenario';
import { MAX_RULES_PER_TENANT } from '../../model/scenario';
import { writeM365Dsc } from './m365dsc';
import type { TenantPolicy } from './policy';
import { writePolicy } from './policy';
import { writePowerShell } from './powershell';
import type { ExportProblem, ResolvedIds } from './resolve-rules';
import { oneRuleEach, ownIdOf, resolveRules } from './resolve-rules';
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
  resolved: ResolvedIds = {},
): Result<string, readonly ExportProblem[]> {
  const tenant = scenario.tenants.find((other) => other.id === id);
  if (!tenant)
    return err([{ code: 'unknown-tenant', message: `There is no tenant “${id}” in this scenario.` }]);
  const tooMany = checkCount(oneRuleEach(scenario, tenant).length, tenant);
  if (tooMany) return err([tooMany]);
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
  resolved: ResolvedIds,
  write: (policy: TenantPolicy) => string,
): Result<string, readonly ExportProblem[]> {
  const own = ownIdOf(tenant, resolved);
  const rules = resolveRules(scenario, tenant, resolved);
  if (!own.ok || !rules.ok) {
    // The tenant's own ID may be wanted for a rule as well, and is asked for once.
    const ownKey = own.ok ? undefined : own.error.wanted?.key;
    const others = rules.ok ? [] : rules.error.filter(({ wanted }) => wanted?.key !== ownKey);
    return err([...(own.ok ? [] : [own.error]), ...others]);
  }
  return ok(
    write({
      tenantId: own.value,
      tenantName: tenant.name,
      enabled: tenant.isolation.enabled,
      rules: rules.value,
    }),
  );
}

function checkCount(rules: number, { name }: Tenant): ExportProblem | null {
  if (rules <= MAX_RULES_PER_TENANT) return null;
  const message = `${shownText(name)} has ${rules} rules; Power Platform takes at most ${MAX_RULES_PER_TENANT} a tenant.`;
  return { code: 'too-many-rules', message };
}
