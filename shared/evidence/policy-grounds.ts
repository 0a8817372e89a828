import type { Gate, GateName } from '../evaluate/verdict';
import type { Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { isPersonalTenant } from '../model/personal-accounts';
import { isGuid, ruleNames, tenantById } from '../model/tenant-identity';

/** What the answer of the two gates rests on. */
export type PolicyGround =
  | 'both-off'
  | 'both-on'
  | 'no-rule'
  | 'rule'
  | 'rule-for-all'
  | 'rule-by-domain'
  | 'one-direction'
  | 'narrow-rule'
  | 'personal-accounts';

const DOCUMENTED: ReadonlySet<PolicyGround> = new Set(['rule', 'rule-for-all']);

type Other = Tenant | undefined;

/** Both gates of an evaluated connection. */
export interface Gates {
  readonly outbound: Gate;
  readonly inbound: Gate;
}

/** Each gate that isolation shuts or a rule opens; the tables of the article speak of one isolated tenant at a time. */
export function policyGrounds({ tenants }: Scenario, { outbound, inbound }: Gates): readonly PolicyGround[] {
  const isOutOn = outbound.because !== 'isolation-off';
  const isInOn = inbound.because !== 'isolation-off';
  if (!isOutOn && !isInOn) return ['both-off'];
  // A gate that is On has a policy, so its tenant is there. The other may be missing: its gate is then open.
  const from = tenantById(tenants, outbound.tenant);
  const to = tenantById(tenants, inbound.tenant);
  return [
    ...(isOutOn && isInOn ? (['both-on'] as const) : []),
    ...(isOutOn ? gateGrounds('outbound', outbound, from as Tenant, to) : []),
    ...(isInOn ? gateGrounds('inbound', inbound, to as Tenant, from) : []),
  ];
}

function gateGrounds(name: GateName, gate: Gate, at: Tenant, other: Other): readonly PolicyGround[] {
  const rules = at.isolation.rules;
  if (gate.outcome === 'blocked') return blockedGrounds(name, rules, other);
  const opening = new Set(gate.rules);
  const isNarrowed = rules.some((rule) => !opening.has(rule.id) && isFor(rule, other));
  const each = rules.filter(({ id }) => opening.has(id)).map((rule) => ruleGrounds(rule, isNarrowed));
  // One rule is enough, so the best documented one is what the answer rests on.
  const best = each.find((grounds) => grounds.every((one) => DOCUMENTED.has(one)));
  return best ?? (each[0] as readonly PolicyGround[]);
}

/** The article's table has the wrong direction for a rule that covers outbound only, not the mirror image. */
function blockedGrounds(name: GateName, rules: readonly Rule[], other: Other): readonly PolicyGround[] {
  const isMirrored = name === 'outbound' && rules.some((rule) => isFor(rule, other));
  return isMirrored ? ['no-rule', 'one-direction'] : ['no-rule'];
}

function ruleGrounds(rule: Rule, isNarrowed: boolean): readonly PolicyGround[] {
  if (rule.tenant === WILDCARD) return isNarrowed ? ['rule-for-all', 'narrow-rule'] : ['rule-for-all'];
  const isMirrored = rule.direction === 'inbound';
  return [namedBy(rule), ...(isMirrored ? (['one-direction'] as const) : [])];
}

function namedBy({ tenant }: Rule): PolicyGround {
  if (isPersonalTenant(tenant)) return 'personal-accounts';
  return isGuid(tenant) ? 'rule' : 'rule-by-domain';
}

function isFor(rule: Rule, other: Other): boolean {
  return other !== undefined && rule.tenant !== WILDCARD && ruleNames(rule, other);
}
