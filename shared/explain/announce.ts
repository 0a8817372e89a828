import { connectorName } from '../connectors/lookup';
import type { ConnectionResult, Evaluation } from '../evaluate/verdict';
import type { Scenario } from '../model/scenario';
import { tenantName } from './words';

/** More changes than this are told as counts. */
const TELL_EACH_UP_TO = 3;

/**
 * Which verdicts changed between two evaluations, in words for screen readers; null when none did. Connections that are
 * new or gone are not changes: the person just made them so.
 */
export function announceChange(before: Evaluation, after: Evaluation, scenario: Scenario): string | null {
  const former = new Map(before.connections.map((result) => [result.id, result.verdict]));
  const changed = after.connections.filter((result) => {
    const was = former.get(result.id);
    return was !== undefined && was !== result.verdict;
  });
  if (changed.length === 0) return null;
  if (changed.length <= TELL_EACH_UP_TO) return changed.map((result) => sentence(result, scenario)).join(' ');
  const blocked = changed.filter((result) => result.verdict === 'blocked').length;
  const allowed = changed.length - blocked;
  if (allowed === 0) return `${blocked} connections are now blocked.`;
  if (blocked === 0) return `${allowed} connections are now allowed.`;
  return `Of ${changed.length} connections, ${blocked} ${areNow(blocked)} blocked and ${allowed} ${areNow(allowed)} allowed.`;
}

function areNow(count: number): string {
  return count === 1 ? 'is now' : 'are now';
}

function sentence(result: ConnectionResult, scenario: Scenario): string {
  const { connector, from, to, verdict } = result;
  return `${connectorName(connector)} from ${tenantName(scenario, from)} to ${tenantName(scenario, to)} is now ${verdict}.`;
}
