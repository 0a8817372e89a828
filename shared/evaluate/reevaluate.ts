import { isNamedSet } from '../model/intent-ends';
import { placesByTenant } from '../model/places-by-tenant';
import type { Scenario, Tenant, TenantGroup } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { CompiledTenant, indexNames } from './compile-policies';
import { judgeConnections, summarize, toResult } from './evaluate';
import { together } from './evaluate-connection';
import { judgeIntents } from './judge-intents';
import { isSameGate, isSameResult } from './same-result';
import type { ConnectionResult, Evaluation, Gate, IntentResult } from './verdict';

type Results = readonly ConnectionResult[];

/**
 * What `evaluate(scenario)` says, given what it said of an earlier scenario. Where only policies changed, only the
 * connections of those tenants are judged; whatever else changed, results that say the same keep their identity.
 */
export function reevaluate(
  before: Scenario,
  evaluation: Evaluation,
  scenario: Scenario,
  groups: readonly TenantGroup[] = [],
): Evaluation {
  const connections = rejudge(before, evaluation.connections, scenario);
  const intents = rejudgeIntents(before, evaluation.intents, scenario, groups);
  if (connections === evaluation.connections && intents === evaluation.intents) return evaluation;
  return { connections, intents, summary: summarize(connections, intents) };
}

/** The same for the connections alone. */
export function rejudge(before: Scenario, results: Results, scenario: Scenario): Results {
  const changed = before.connections === scenario.connections ? changedPolicies(before, scenario) : null;
  if (changed === null) return keepSame(results, judgeConnections(scenario));
  return changed.length === 0 ? results : judgeAgain(results, changed, scenario);
}

/** The tenants whose policies changed; null when tenants themselves came, went, or are called otherwise. */
function changedPolicies(before: Scenario, { tenants }: Scenario): readonly Tenant[] | null {
  if (before.tenants.length !== tenants.length) return null;
  const changed: Tenant[] = [];
  for (const [place, tenant] of tenants.entries()) {
    const old = before.tenants[place] as Tenant;
    if (old === tenant) continue;
    const isCalledTheSame =
      old.id === tenant.id && old.tenantId === tenant.tenantId && old.domains === tenant.domains;
    if (!isCalledTheSame) return null;
    if (old.isolation !== tenant.isolation) changed.push(tenant);
  }
  return changed;
}

function judgeAgain(
  results: Results,
  changed: readonly Tenant[],
  { tenants, connections }: Scenario,
): Results {
  const names = indexNames(tenants);
  const places = placesByTenant(connections);
  const now = [...results];
  for (const tenant of changed) {
    const policy = new CompiledTenant(tenant, names);
    for (const place of places.get(tenant.id) ?? []) {
      now[place] = withPolicy(now[place] as ConnectionResult, tenant.id, policy);
    }
  }
  return now;
}

/** Whether a connection is evaluated at all depends on no policy. */
function withPolicy(result: ConnectionResult, tenant: string, policy: CompiledTenant): ConnectionResult {
  if (result.notEvaluatedBecause !== null) return result;
  const { from, to } = result;
  const outbound = from === tenant ? keepGate(result.outbound, policy.outboundTo(to)) : result.outbound;
  const inbound = to === tenant ? keepGate(result.inbound, policy.inboundFrom(from)) : result.inbound;
  if (outbound === result.outbound && inbound === result.inbound) return result;
  return toResult(result, {
    verdict: together(outbound, inbound),
    notEvaluatedBecause: null,
    outbound,
    inbound,
  });
}

function keepGate(old: Gate, now: Gate): Gate {
  return isSameGate(old, now) ? old : now;
}

function keepSame(before: Results, now: Results): Results {
  const known = new Map(before.map((result) => [result.id, result]));
  return now.map((result) => {
    const old = known.get(result.id);
    return old && isSameResult(old, result) ? old : result;
  });
}

/** Only the intents that speak of a tenant whose policy changed are judged again. */
function rejudgeIntents(
  before: Scenario,
  results: readonly IntentResult[],
  scenario: Scenario,
  groups: readonly TenantGroup[],
): readonly IntentResult[] {
  const { intents = [], tenants } = scenario;
  const changed = before.intents === scenario.intents ? changedPolicies(before, scenario) : null;
  if (changed === null) return judgeIntents(intents, tenants, groups);
  const ends = new Set([WILDCARD, ...changed.map(({ id }) => id)]);
  // Whom the others stand for depends on more than policies: who administers a tenant, and the groups.
  const isTouched = (end: string) => isNamedSet(end) || (changed.length > 0 && ends.has(end));
  const touched = intents.filter(({ from, to }) => isTouched(from) || isTouched(to));
  if (touched.length === 0) return results;
  const again = new Map(judgeIntents(touched, tenants, groups).map((result) => [result.id, result]));
  return results.map((result) => again.get(result.id) ?? result);
}
