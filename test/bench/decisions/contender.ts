import type { Scenario, Tenant } from '../../../shared/model/scenario';
import { WILDCARD } from '../../../shared/model/scenario';

/** A library that answers the question whether a governed connection is allowed. */
export interface Contender {
  readonly name: string;
  readonly allows: (from: string, to: string) => boolean | Promise<boolean>;
}

export const GATES = ['outbound', 'inbound'] as const;
export type Gate = (typeof GATES)[number];

/** What a library is told of a gate: rules already resolved to tenants, so that none has to look for names. */
export interface OpenFor {
  readonly everybody: boolean;
  readonly tenants: readonly string[];
}

/** Whom the gate is open for. */
export function openFor(scenario: Scenario): (tenant: Tenant, gate: Gate) => OpenFor {
  const byName = new Map<string, string>();
  for (const { id, tenantId, domains = [] } of scenario.tenants) {
    for (const name of [tenantId ?? id, ...domains]) byName.set(name.toLowerCase(), id);
  }
  return ({ isolation }, gate) => {
    const rules = isolation.rules.filter(({ direction }) => direction === gate || direction === 'both');
    const tenants = new Set(rules.flatMap((rule) => byName.get(rule.tenant.toLowerCase()) ?? []));
    const isWide = rules.some((rule) => rule.tenant === WILDCARD);
    return { everybody: !isolation.enabled || isWide, tenants: [...tenants] };
  };
}
