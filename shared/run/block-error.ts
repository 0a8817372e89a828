import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import { tenantWord } from '../explain/words';
import type { Connection, Scenario } from '../model/scenario';
import { listOf, message, type Message } from '../words/message';

/**
 * What stands in a failed run or a refused sign-in, after the shape of the product's message: the account, the tenant whose
 * isolation refused, owner tenant, sign-in tenant, connector. The wording is this program's own, not the product's.
 */
export function blockError(
  scenario: Scenario,
  connection: Connection,
  blockedBy: readonly string[],
  doing: 'connect' | 'run',
): Message {
  const { from, to, connector, account } = connection;
  return message('run.blockError', {
    doing,
    account: account === undefined ? message('run.theAccount') : shownText(account),
    tenants: listOf(blockedBy.map((id) => tenantWord(scenario, id))),
    owner: tenantWord(scenario, from),
    signIn: tenantWord(scenario, to),
    connector: connectorName(connector),
  });
}
