import { isDisabledFromIsolation } from '../is-disabled';
import type { StoredRule } from './resolve-rules';

/** A stored rule with whose the tenant ID is, which people read beside it. */
export interface NamedRule extends StoredRule {
  /** null where nobody knows. */
  readonly name: string | null;
}

/** What one tenant's policy is, ready to be written in any format. */
export interface TenantPolicy {
  /** GUID of the tenant itself, lower case. */
  readonly tenantId: string;
  readonly tenantName: string;
  readonly enabled: boolean;
  readonly rules: readonly NamedRule[];
  /** What it is for, for a comment. */
  readonly purpose: Purpose;
}

/** As it is planned, or a copy of what was in force, to go back to. */
export type Purpose = 'planned' | 'rollback';

/** The object that the policy API and the PowerShell cmdlets take; `isDisabled` is the inverted switch. */
export function policyObject({ tenantId, enabled, rules }: TenantPolicy) {
  return {
    properties: {
      tenantId,
      isDisabled: isDisabledFromIsolation(enabled),
      allowedTenants: rules.map((rule) => ({
        tenantId: rule.tenantId,
        direction: { inbound: rule.inbound, outbound: rule.outbound },
      })),
    },
  };
}

/** A policy as the JSON that PowerShell and the API take. */
export function writePolicy(policy: TenantPolicy): string {
  return `${JSON.stringify(policyObject(policy), null, 2)}\n`;
}
