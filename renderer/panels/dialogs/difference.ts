import { plural } from '../../../shared/base/plural';
import { compareWith } from '../../../shared/compare/compare-with';
import { policyChanges } from '../../../shared/compare/policy-changes';
import { tenantName } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';

/** More tenants than these are only counted: Impact shows all of them. */
const NAMED = 5;

/** What was done between two states of a scenario, and what it changed, in a few sentences as Impact has them. */
export function differenceBetween(before: Scenario, now: Scenario): readonly string[] {
  const { policies, onlyHere, onlyThere, comparison } = compareWith(now, before);
  const { newlyBlocked, newlyAllowed } = comparison;
  const policyLines = policyChanges(now, policies).map(
    ({ tenant, parts }) => `${tenantName(now, tenant)}: ${parts.join('; ')}.`,
  );
  const connections = now.connections.length - before.connections.length;
  return [
    ...policyLines.slice(0, NAMED),
    policyLines.length > NAMED
      ? `And ${plural(policyLines.length - NAMED, 'more tenant')} with another policy.`
      : '',
    newlyBlocked.length + newlyAllowed.length > 0
      ? `${newlyBlocked.length} newly blocked, ${newlyAllowed.length} newly allowed.`
      : '',
    onlyHere.length > 0 ? `${plural(onlyHere.length, 'tenant')} more.` : '',
    onlyThere.length > 0 ? `${plural(onlyThere.length, 'tenant')} less.` : '',
    connections === 0
      ? ''
      : `${plural(Math.abs(connections), 'connection')} ${connections > 0 ? 'more' : 'less'}.`,
  ].filter(Boolean);
}
