import type { Connection, Scenario, Tenant } from '../../shared/model/scenario';

/**
 * The decision read straight off the page of the format, one rule at a time and without any table: the oracle that the
 * real evaluation is held against. Deliberately shares no code with it.
 */
export interface ReferenceVerdict {
  readonly verdict: 'allowed' | 'blocked';
  readonly because: 'same-tenant' | 'not-enforced' | 'not-entra' | null;
  readonly outboundRules: readonly string[];
  readonly inboundRules: readonly string[];
  readonly isOutboundOpen: boolean;
  readonly isInboundOpen: boolean;
}

/** Connectors of these tests that do not sign in with Entra ID unless the connection says so. */
const OTHER_BY_DEFAULT = ['shared_gmail', 'shared_smtp'];

function skipped(because: ReferenceVerdict['because']): ReferenceVerdict {
  return {
    verdict: 'allowed',
    because,
    outboundRules: [],
    inboundRules: [],
    isOutboundOpen: true,
    isInboundOpen: true,
  };
}

export function referenceVerdict(scenario: Scenario, connection: Connection): ReferenceVerdict {
  const s = scenario.tenants.find((tenant) => tenant.id === connection.from) as Tenant;
  const t = scenario.tenants.find((tenant) => tenant.id === connection.to) as Tenant;
  const because = reasonToSkip(connection);
  if (because !== null) return skipped(because);
  const outboundRules = s.isolation.enabled ? rulesFor(s, t, 'outbound') : [];
  const inboundRules = t.isolation.enabled ? rulesFor(t, s, 'inbound') : [];
  const isOutboundOpen = !s.isolation.enabled || outboundRules.length > 0;
  const isInboundOpen = !t.isolation.enabled || inboundRules.length > 0;
  return {
    verdict: isOutboundOpen && isInboundOpen ? 'allowed' : 'blocked',
    because: null,
    outboundRules,
    inboundRules,
    isOutboundOpen,
    isInboundOpen,
  };
}

function reasonToSkip({ from, to, connector, auth }: Connection): ReferenceVerdict['because'] {
  if (from === to) return 'same-tenant';
  if (connector === 'shared_visualstudioteamservices') return 'not-enforced';
  const kind = auth ?? (OTHER_BY_DEFAULT.includes(connector) ? 'other' : 'entra');
  return kind === 'other' ? 'not-entra' : null;
}

function rulesFor(policy: Tenant, other: Tenant, direction: 'inbound' | 'outbound'): readonly string[] {
  const found: string[] = [];
  for (const rule of policy.isolation.rules) {
    let names = rule.tenant === '*';
    if (rule.tenant.toLowerCase() === other.tenantId?.toLowerCase()) names = true;
    for (const domain of other.domains ?? []) {
      if (rule.tenant.toLowerCase() === domain.toLowerCase()) names = true;
    }
    if (names && (rule.direction === direction || rule.direction === 'both')) found.push(rule.id);
  }
  return found;
}
