import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import { compilePolicies } from '../evaluate/compile-policies';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { Verdict } from '../evaluate/verdict';
import { tenantWord } from '../explain/words';
import type { Connection, Flow, FlowStep, Scenario } from '../model/scenario';
import { message, type Message } from '../words/message';
import { blockError } from './block-error';
import { cargoOf } from './cargo';
import { dataDirection, dataSentence } from './data-direction';
import type { Run, RunStep } from './run';

interface RunRequest {
  /** With the policies that are in force when it runs. */
  readonly scenario: Scenario;
  readonly flow: Flow;
  readonly id: string;
  /** Simulated minutes since midnight. */
  readonly startedAt: number;
  readonly isUnderFormerPolicies?: boolean;
  /** Ids of steps that are done already: what holds now fails them no more. */
  readonly done?: ReadonlySet<string>;
}

/**
 * Runs a flow step by step: each signs in through its connection, and the first that tenant isolation blocks fails the run;
 * the steps after it are skipped. A blocked trigger fails the run as well: the product lists such runs as failed.
 */
export function simulateRun({ isUnderFormerPolicies = false, ...request }: RunRequest): Run {
  const { scenario, flow, id, startedAt } = request;
  const index = compilePolicies(scenario.tenants);
  const connections = new Map(scenario.connections.map((connection) => [connection.id, connection]));
  const steps: RunStep[] = [];
  let hasFailed = false;
  for (const step of flow.steps) {
    const connection = connections.get(step.connection);
    // A file may not hold one, and no edit leaves one behind; a step without its connection has nothing to tell.
    if (!connection) continue;
    const isJudged: boolean = !hasFailed && request.done?.has(step.id) !== true;
    const blockedBy: readonly string[] = isJudged ? blockers(evaluateConnection(index, connection)) : [];
    steps.push(stepOf(request, step, connection, { blockedBy, isSkipped: hasFailed }));
    hasFailed ||= blockedBy.length > 0;
  }
  const status = hasFailed ? 'Failed' : 'Succeeded';
  return { id, flow: flow.id, flowName: flow.name, startedAt, status, isUnderFormerPolicies, steps };
}

/** Ids of the tenants whose gates are shut: the creator tenant first. */
export function blockers(verdict: Verdict): readonly string[] {
  if (verdict.notEvaluatedBecause !== null) return [];
  return [verdict.outbound, verdict.inbound]
    .filter((gate) => gate.outcome === 'blocked')
    .map((gate) => gate.tenant);
}

function stepOf(
  { scenario, flow }: Pick<RunRequest, 'scenario' | 'flow'>,
  step: FlowStep,
  connection: Connection,
  { blockedBy, isSkipped }: { readonly blockedBy: readonly string[]; readonly isSkipped: boolean },
): RunStep {
  const { id, name, kind, connection: connectionId } = step;
  const [first] = flow.steps;
  const trigger = first?.kind === 'trigger' ? first : undefined;
  const isBlocked = blockedBy.length > 0;
  const data = dataDirection({ kind, name });
  const creator = tenantWord(scenario, connection.from);
  const signIn = tenantWord(scenario, connection.to);
  return {
    id,
    name,
    kind,
    connection: connectionId,
    at: connection.to,
    status: isSkipped ? 'Skipped' : isBlocked ? 'Failed' : 'Succeeded',
    input: inputOf(scenario, connection),
    output: isSkipped || isBlocked ? null : dataSentence(data, creator, signIn),
    error: isBlocked ? blockError(scenario, connection, blockedBy, 'run') : null,
    blockedBy,
    data,
    carries: cargoOf(step, trigger),
  };
}

function inputOf(scenario: Scenario, { connector, to, account }: Connection): Message {
  const values = { connector: connectorName(connector), tenant: tenantWord(scenario, to) };
  return account === undefined
    ? message('run.input', values)
    : message('run.inputAs', { ...values, account: shownText(account) });
}
