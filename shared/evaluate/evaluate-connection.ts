import { effectiveAuth, isNotEnforced } from '../connectors/lookup';
import type { Connection } from '../model/scenario';
import type { CompiledTenant, PolicyIndex } from './compile-policies';
import type { Gate, GateName, NotEvaluatedReason, Verdict } from './verdict';

/**
 * The decision for one connection (scenario-v1, section 2): either not evaluated, or both gates, always worked out
 * both. Tenants the index does not know have no policy, so their gate is open; a parsed file has none of these.
 */
export function evaluateConnection(index: PolicyIndex, connection: Connection): Verdict {
  const reason = whyNotEvaluated(connection);
  if (reason !== null) {
    return { verdict: 'allowed', notEvaluatedBecause: reason, outbound: null, inbound: null };
  }
  const outbound = judgeGate(index, 'outbound', connection.from, connection.to);
  const inbound = judgeGate(index, 'inbound', connection.to, connection.from);
  const isAllowed = outbound.outcome === 'allowed' && inbound.outcome === 'allowed';
  return { verdict: isAllowed ? 'allowed' : 'blocked', notEvaluatedBecause: null, outbound, inbound };
}

function whyNotEvaluated(connection: Connection): NotEvaluatedReason | null {
  if (connection.from === connection.to) return 'same-tenant';
  if (isNotEnforced(connection.connector)) return 'not-enforced';
  return effectiveAuth(connection) === 'other' ? 'not-entra' : null;
}

const NO_RULES: readonly string[] = [];

/** One side: does the policy of `tenantId` let a connection with `otherId` through this gate? */
function judgeGate(index: PolicyIndex, gate: GateName, tenantId: string, otherId: string): Gate {
  const policy = index.get(tenantId)?.policy;
  if (!policy?.isEnabled) {
    return { tenant: tenantId, outcome: 'allowed', because: 'isolation-off', rules: NO_RULES };
  }
  const rules = matchingRules(policy[gate], index.get(otherId));
  return rules.length > 0
    ? { tenant: tenantId, outcome: 'allowed', because: 'rule', rules }
    : { tenant: tenantId, outcome: 'blocked', because: 'no-matching-rule', rules: NO_RULES };
}

type RuleTable = CompiledTenant['policy'][GateName];

function matchingRules(table: RuleTable, other: CompiledTenant | undefined): readonly string[] {
  const found = (other?.names ?? ['*']).flatMap((name) => table.get(name) ?? []);
  // Several names of one tenant may each have rules: in file order again.
  return found.sort((a, b) => a.place - b.place).map((rule) => rule.id);
}
