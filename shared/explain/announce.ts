import { connectorName } from '../connectors/lookup';
import type { ConnectionResult, Evaluation } from '../evaluate/verdict';
import type { Scenario } from '../model/scenario';
import { message, type Message } from '../words/message';
import { inTurn } from '../words/in-turn';
import { tenantWord } from './words';

/** More changes than this are told as counts. */
const TELL_EACH_UP_TO = 3;

/**
 * Which verdicts changed between two evaluations, in words for screen readers; null when none did. Connections that are
 * new or gone are not changes: the person just made them so.
 */
export function announceChange(before: Evaluation, after: Evaluation, scenario: Scenario): Message | null {
  const former = new Map(before.connections.map((result) => [result.id, result.verdict]));
  const changed = after.connections.filter((result) => {
    const was = former.get(result.id);
    return was !== undefined && was !== result.verdict;
  });
  const [first, ...more] = changed;
  if (!first) return null;
  if (changed.length <= TELL_EACH_UP_TO)
    return inTurn(
      sentence(first, scenario),
      more.map((result) => sentence(result, scenario)),
    );
  const blocked = changed.filter((result) => result.verdict === 'blocked').length;
  const allowed = changed.length - blocked;
  if (allowed === 0) return message('explain.manyNowBlocked', { count: blocked });
  if (blocked === 0) return message('explain.manyNowAllowed', { count: allowed });
  return message('explain.manyNowEither', { count: changed.length, blocked, allowed });
}

function sentence(result: ConnectionResult, scenario: Scenario): Message {
  const { connector, from, to, verdict } = result;
  return message('explain.isNow', {
    connector: connectorName(connector),
    from: tenantWord(scenario, from),
    to: tenantWord(scenario, to),
    verdict,
  });
}
