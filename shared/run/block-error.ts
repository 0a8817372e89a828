import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import { fullStop, list, tenantName } from '../explain/words';
import type { Connection, Scenario } from '../model/scenario';

/**
 * What stands in a failed run or a refused sign-in, after the shape of the product's message: the account, the tenant whose
 * isolation refused, owner tenant, sign-in tenant, connector. The wording is this program's own, not the product's.
 */
export function blockError(
  scenario: Scenario,
  connection: Connection,
  blockedBy: readonly string[],
  doing: 'connect' | 'run',
): string {
  const { from, to, connector, account } = connection;
  const who = account === undefined ? 'the account' : shownText(account);
  const start = doing === 'connect' ? 'The connection was not created' : 'The token exchange failed';
  const names = list(blockedBy.map((id) => tenantName(scenario, id)));
  return [
    `${start}: the sign-in of ${who} was refused because of the tenant isolation configuration of ${names}`,
    `Connection owner tenant: ${tenantName(scenario, from)}`,
    `Connection sign-in tenant: ${tenantName(scenario, to)}`,
    `Connector: ${connectorName(connector)}`,
    `If this connection is needed, ask the Power Platform administrator of ${names}`,
  ]
    .map(fullStop)
    .join(' ');
}
