import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { shownText } from '../../base/shown-text';
import type { Scenario, Tenant } from '../../model/scenario';
import { MAX_RULES_PER_TENANT, WILDCARD } from '../../model/scenario';
import { tenantById, tenantNamed } from '../../model/tenant-identity';
import { writeM365Dsc } from './m365dsc';
import type { NamedRule, TenantPolicy } from './policy';
import { writePolicy } from './policy';
import { writePowerShell } from './powershell';
import type { ExportProblem, ResolvedIds, StoredRule } from './resolve-rules';
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

export interface TenantExportOptions {
  readonly resolved?: ResolvedIds;
  /** A copy of what was in force, to go back to. */
  readonly isRollback?: boolean;
}

/**
 * One tenant's policy as what an administrator applies. Refuses with a sentence for each thing that cannot be applied:
 * formats that store tenant IDs need one for the tenant itself and for every domain in its rules.
 */
export function exportTenant(
  kind: TenantExportKind,
  scenario: Scenario,
  id: string,
  { resolved = {}, isRollback = false }: TenantExportOptions = {},
): Result<string, readonly ExportProblem[]> {
  const tenant = tenantById(scenario.tenants, id);
  const purpose = isRollback ? 'as it was before (rollback copy)' : 'as planned';
  if (!tenant)
    return err([{ code: 'unknown-tenant', message: `There is no tenant “${id}” in this scenario.` }]);
  const tooMany = checkCount(oneRuleEach(scenario, tenant).length, tenant);
  if (tooMany) return err([tooMany]);
  if (kind === 'steps') return ok(writeSteps(scenario, tenant));
  if (kind === 'm365dsc') return ok(writeM365Dsc(scenario, tenant, purpose));
  const policy = policyOf(scenario, tenant, resolved, purpose);
  return policy.ok ? ok(WRITERS[kind](policy.value)) : policy;
}

/** The formats that hold tenant IDs alone. */
const WRITERS = { policy: writePolicy, powershell: writePowerShell, terraform: writeTerraform };

function policyOf(
  scenario: Scenario,
  tenant: Tenant,
  resolved: ResolvedIds,
  purpose: string,
): Result<TenantPolicy, readonly ExportProblem[]> {
  const own = ownIdOf(tenant, resolved);
  const rules = resolveRules(scenario, tenant, resolved);
  if (!own.ok || !rules.ok) {
    // The tenant's own ID may be wanted for a rule as well, and is asked for once.
    const ownKey = own.ok ? undefined : own.error.wanted?.key;
    const others = rules.ok ? [] : rules.error.filter(({ wanted }) => wanted?.key !== ownKey);
    return err([...(own.ok ? [] : [own.error]), ...others]);
  }
  return ok({
    tenantId: own.value,
    tenantName: tenant.name,
    enabled: tenant.isolation.enabled,
    rules: rules.value.map((rule) => named(scenario, rule, resolved)),
    purpose,
  });
}

/** Whose an ID is: of a drawn tenant, or of the domain or tenant for which somebody looked it up. */
function named(scenario: Scenario, rule: StoredRule, resolved: ResolvedIds): NamedRule {
  if (rule.tenantId === WILDCARD) return { ...rule, name: 'every tenant' };
  const drawn = tenantNamed(scenario.tenants, rule.tenantId);
  if (drawn) return { ...rule, name: drawn.name };
  const key = Object.keys(resolved).find((one) => resolved[one]?.toLowerCase() === rule.tenantId);
  if (key === undefined) return { ...rule, name: null };
  return {
    ...rule,
    name: (tenantNamed(scenario.tenants, key) ?? tenantById(scenario.tenants, key))?.name ?? key,
  };
}

function checkCount(rules: number, { name }: Tenant): ExportProblem | null {
  if (rules <= MAX_RULES_PER_TENANT) return null;
  const message = `${shownText(name)} has ${rules} rules; Power Platform takes at most ${MAX_RULES_PER_TENANT} a tenant.`;
  return { code: 'too-many-rules', message };
}
