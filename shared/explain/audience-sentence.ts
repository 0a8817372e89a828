import { connectorName } from '../connectors/lookup';
import type { Connection, Scenario } from '../model/scenario';
import { explainConnection } from './explain';
import { message, type Message } from '../words/message';
import { inTurn } from '../words/in-turn';
import { tenantWord } from './words';

/**
 * One connection and its verdict for a whole audience to read: what it is, then why. A block names every gate that is shut;
 * what is allowed needs no more than its headline. Without the why where that stands beside it already. Null when there is
 * no such connection.
 */
export function audienceSentence(
  scenario: Scenario,
  connectionId: string,
  { isWhyTold = false }: { readonly isWhyTold?: boolean } = {},
): Message | null {
  const connection = scenario.connections.find(({ id }) => id === connectionId);
  const explanation = explainConnection(scenario, connectionId);
  if (!connection || !explanation) return null;
  const what = connectionSentence(scenario, connection);
  if (isWhyTold) return what;
  const shut = explanation.gates.filter(({ outcome }) => outcome === 'blocked');
  return inTurn(what, shut.length > 0 ? shut.map(({ sentence }) => sentence) : [explanation.headline]);
}

function connectionSentence(scenario: Scenario, { from, to, connector: api }: Connection): Message {
  const connector = connectorName(api);
  return from === to
    ? message('explain.staysIn', { connector, tenant: tenantWord(scenario, from) })
    : message('explain.connects', {
        connector,
        from: tenantWord(scenario, from),
        to: tenantWord(scenario, to),
      });
}
