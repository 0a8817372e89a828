import { message } from '../../words/message';
import type { Say } from '../../words/say';
import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { shownText } from '../../base/shown-text';
import type { Scenario, Tenant } from '../../model/scenario';
import { MAX_RULES_PER_TENANT, WILDCARD } from '../../model/scenario';
import { tenantById, tenantNamed } from '../../model/tenant-identity';
import { writeM365Dsc } from './m365dsc';
import type { NamedRule, Purpose, TenantPolicy } from './policy';
import { writePolicy } from './policy';
import { writePowerShell } from './powershell';
import type { ExportProblem, ResolvedIds, StoredRule } from './resolve-rules';
import { oneRuleEach, ownIdOf, resolveRules } from './resolve-rules';
import { writeSteps } from './steps';
import { writeTerraform } from './terraform';

/** The forms in which one tenant's rules leave the program, with the ending of the file. */
export const TENANT_EXPORTS = [
  { kind: 'policy', label: message('exports.kindPolicy'), ending: 'json' },
  { kind: 'powershell', label: message('exports.kindPowerShell'), ending: 'ps1' },
  { kind: 'terraform', label: message('exports.kindTerraform'), ending: 'tf' },
  { kind: 'm365dsc', label: message('exports.kindM365Dsc'), ending: 'ps1' },
  { kind: 'steps', label: message('exports.kindSteps'), ending: 'txt' },
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
  say: Say,
  kind: TenantExportKind,
  scenario: Scenario,
  id: string,
  { resolved = {}, isRollback = false }: TenantExportOptions = {},
): Result<string, readonly ExportProblem[]> {
  const tenant = tenantById(scenario.tenants, id);
  const purpose = isRollback ? 'rollback' : 'planned';
  if (!tenant)
    return err([{ code: 'unknown-tenant', message: message('exports.unknownTenant', { tenant: id }) }]);
  const tooMany = checkCount(oneRuleEach(scenario, tenant).length, tenant);
  if (tooMany) return err([tooMany]);
  if (kind === 'steps') return ok(writeSteps(say, scenario, tenant));
  if (kind === 'm365dsc') return ok(writeM365Dsc(say, scenario, tenant, purpose));
  const policy = policyOf(say, { scenario, tenant, resolved, purpose });
  return policy.ok ? ok(WRITERS[kind](say, policy.value)) : policy;
}

/** The formats that hold tenant IDs alone. */
const WRITERS = {
  policy: (_: Say, policy: TenantPolicy) => writePolicy(policy),
  powershell: writePowerShell,
  terraform: writeTerraform,
};

interface PolicyRequest {
  readonly scenario: Scenario;
  readonly tenant: Tenant;
  readonly resolved: ResolvedIds;
  readonly purpose: Purpose;
}

function policyOf(
  say: Say,
  { scenario, tenant, resolved, purpose }: PolicyRequest,
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
    rules: rules.value.map((rule) => named(say, rule, { scenario, resolved })),
    purpose,
  });
}

/** Whose an ID is: of a drawn tenant, or of the domain or tenant for which somebody looked it up. */
function named(
  say: Say,
  rule: StoredRule,
  { scenario, resolved }: Pick<PolicyRequest, 'scenario' | 'resolved'>,
): NamedRule {
  if (rule.tenantId === WILDCARD) return { ...rule, name: say('exports.everyTenant') };
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
  const words = message('exports.tooManyRules', {
    tenant: shownText(name),
    count: rules,
    most: MAX_RULES_PER_TENANT,
  });
  return { code: 'too-many-rules', message: words };
}
