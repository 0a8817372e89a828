import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import type { ConnectionResult } from '../evaluate/verdict';
import type { Connection, FlowStep, Scenario } from '../model/scenario';
import { fullStop, list, tenantName } from './words';

/** One step of a flow as a sentence; without a result (a lesson covers it) it says only what the step does. */
export function tellStep(
  scenario: Scenario,
  step: FlowStep,
  connection: Connection,
  result: ConnectionResult | null,
): string {
  const account = connection.account === undefined ? '' : ` as ${shownText(connection.account)}`;
  const doing = `${shownText(step.name)}: signs in to ${tenantName(scenario, connection.to)} with ${connectorName(connection.connector)}${account}`;
  return result === null ? fullStop(doing) : `${doing} – ${outcome(scenario, result)}.`;
}

const NOT_EVALUATED = {
  'same-tenant': 'stays in its own tenant, not evaluated',
  'not-enforced': 'not enforced for this connector',
  'not-entra': 'not governed: it does not sign in with Entra ID',
} as const;

function outcome(scenario: Scenario, result: ConnectionResult): string {
  if (result.notEvaluatedBecause !== null) return NOT_EVALUATED[result.notEvaluatedBecause];
  const blockers = [
    ...(result.outbound.outcome === 'blocked'
      ? [`${tenantName(scenario, result.outbound.tenant)} (outbound)`]
      : []),
    ...(result.inbound.outcome === 'blocked'
      ? [`${tenantName(scenario, result.inbound.tenant)} (inbound)`]
      : []),
  ];
  return blockers.length === 0 ? 'allowed' : `blocked by ${list(blockers)}`;
}
