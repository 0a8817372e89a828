import { compareWith } from '../../../shared/compare/compare-with';
import { policyChanges } from '../../../shared/compare/policy-changes';
import { tenantWord } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import { listOf, message, type Word } from '../../../shared/words/message';

/** More tenants than these are only counted: Impact shows all of them. */
const NAMED = 5;

/** What was done between two states of a scenario, and what it changed, in a few sentences as Impact has them. */
export function differenceBetween(before: Scenario, now: Scenario): readonly Word[] {
  const { policies, onlyHere, onlyThere, comparison } = compareWith(now, before);
  const { newlyBlocked, newlyAllowed } = comparison;
  const policyLines = policyChanges(now, policies).map(({ tenant, parts }): Word =>
    message('dialogs.policyChanged', {
      tenant: tenantWord(now, tenant),
      changes: listOf(parts, 'semicolons'),
    }),
  );
  const connections = now.connections.length - before.connections.length;
  const more = policyLines.length - NAMED;
  return [
    ...policyLines.slice(0, NAMED),
    ...(more > 0 ? [message('dialogs.otherPolicies', { count: more })] : []),
    ...(newlyBlocked.length + newlyAllowed.length > 0
      ? [message('dialogs.newVerdicts', { blocked: newlyBlocked.length, allowed: newlyAllowed.length })]
      : []),
    ...(onlyHere.length > 0 ? [message('dialogs.tenantsMore', { count: onlyHere.length })] : []),
    ...(onlyThere.length > 0 ? [message('dialogs.tenantsLess', { count: onlyThere.length })] : []),
    ...(connections > 0 ? [message('dialogs.connectionsMore', { count: connections })] : []),
    ...(connections < 0 ? [message('dialogs.connectionsLess', { count: -connections })] : []),
  ];
}
