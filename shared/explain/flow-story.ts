import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import type { ConnectionResult } from '../evaluate/verdict';
import type { Connection, FlowStep, Scenario } from '../model/scenario';
import { listOf, message, type Message } from '../words/message';
import { gateOf, tenantWord } from './words';

/** One step of a flow as a sentence; without a result (a lesson covers it) it says only what the step does. */
export function tellStep(
  scenario: Scenario,
  step: FlowStep,
  connection: Connection,
  result: ConnectionResult | null,
): Message {
  const doing = signsIn(scenario, step, connection);
  return result === null
    ? message('explain.stepAlone', { doing })
    : message('explain.stepWithOutcome', { doing, outcome: outcome(scenario, result) });
}

function signsIn(scenario: Scenario, step: FlowStep, { to, connector, account }: Connection): Message {
  const values = {
    step: shownText(step.name),
    tenant: tenantWord(scenario, to),
    connector: connectorName(connector),
  };
  return account === undefined
    ? message('explain.stepSignsIn', values)
    : message('explain.stepSignsInAs', { ...values, account: shownText(account) });
}

const NOT_EVALUATED = {
  'same-tenant': message('explain.stepStaysAtHome'),
  'not-enforced': message('explain.stepNotEnforced'),
  'not-entra': message('explain.stepNotGoverned'),
} as const;

function outcome(scenario: Scenario, result: ConnectionResult): Message {
  if (result.notEvaluatedBecause !== null) return NOT_EVALUATED[result.notEvaluatedBecause];
  const gates = ['outbound', 'inbound'] as const;
  const blockers = gates.filter((gate) => result[gate].outcome === 'blocked');
  if (blockers.length === 0) return message('explain.stepAllowed');
  return message('explain.stepBlocked', {
    blockers: listOf(blockers.map((gate) => gateOf(scenario, result[gate].tenant, gate))),
  });
}
