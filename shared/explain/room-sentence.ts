import { connectorName } from '../connectors/lookup';
import type { Scenario } from '../model/scenario';
import { explainConnection } from './explain';
import { fullStop, tenantName } from './words';

/**
 * One connection and its verdict for a whole room to read: what it is, then why. A block names every gate that is shut;
 * what is allowed needs no more than its headline. Without the why where that stands beside it already. Null when there is
 * no such connection.
 */
export function roomSentence(
  scenario: Scenario,
  connectionId: string,
  { isWhyTold = false }: { readonly isWhyTold?: boolean } = {},
): string | null {
  const connection = scenario.connections.find(({ id }) => id === connectionId);
  const explanation = explainConnection(scenario, connectionId);
  if (!connection || !explanation) return null;
  const { from, to, connector } = connection;
  const what =
    from === to
      ? `${connectorName(connector)} stays in ${tenantName(scenario, from)}`
      : `${connectorName(connector)} from ${tenantName(scenario, from)} to ${tenantName(scenario, to)}`;
  if (isWhyTold) return fullStop(what);
  const shut = explanation.gates.filter(({ outcome }) => outcome === 'blocked');
  return [
    fullStop(what),
    ...(shut.length > 0 ? shut.map(({ sentence }) => sentence) : [explanation.headline]),
  ].join(' ');
}
