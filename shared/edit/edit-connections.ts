import { err, ok } from '../base/result';
import { shownText } from '../base/shown-text';
import type { Connection, Scenario, ScenarioDocument } from '../model/scenario';
import { isCount, MAX_CONNECTIONS } from '../model/scenario';
import { nameOf } from './describe-parts';
import type { EditError, EditOf } from './edit';
import type { EditResult } from './records';
import { changed, findConnection, withScenario } from './records';
import type { Ids, Taken } from './taken';
import { idsOf, takenIn } from './taken';
import { checkDate, checkId, noTenant } from './validate';
import { message } from '../words/message';

/** Adds a connection; an error when its id is taken or a tenant is gone. */
export function addConnection(
  document: ScenarioDocument,
  { connection }: EditOf<'add-connection'>,
): EditResult {
  const { scenario } = document;
  const problem = checkNewConnection(takenIn(scenario), connection);
  if (problem) return err(problem);
  return ok(withScenario(document, { ...scenario, connections: [...scenario.connections, connection] }));
}

/** Everything the format asks of a new connection. */
export function checkNewConnection(taken: Taken, connection: Connection): EditError | null {
  if (taken.connections.size >= MAX_CONNECTIONS) {
    return { code: 'too-many', message: message('edit.tooManyConnections', { most: MAX_CONNECTIONS }) };
  }
  if (taken.connections.has(connection.id)) {
    return {
      code: 'duplicate-id',
      message: message('edit.connectionIdTaken', { id: shownText(connection.id) }),
    };
  }
  return checkId(connection.id) ?? checkConnection(taken.tenants, connection);
}

function checkConnection(tenants: Ids, connection: Connection): EditError | null {
  for (const field of ['from', 'to'] as const) {
    const end = connection[field];
    if (tenants.has(end)) continue;
    return {
      code: 'unknown-tenant',
      field,
      message: noTenant(end),
    };
  }
  if (connection.connector.trim() === '') {
    return { code: 'invalid-connector', field: 'connector', message: message('edit.connectorMissing') };
  }
  return checkAttempts(connection);
}

function checkAttempts({ attempts = 0, lastSeen }: Connection): EditError | null {
  if (!isCount(attempts)) {
    const told = message('edit.attemptsAreNoCount', { attempts: String(attempts) });
    return { code: 'invalid-count', field: 'attempts', message: told };
  }
  const problem = lastSeen === undefined ? null : checkDate(lastSeen);
  return problem && { ...problem, field: 'lastSeen' };
}

const OPTIONAL = [
  'auth',
  'account',
  'connectionId',
  'environment',
  'owner',
  'outcome',
  'attempts',
  'lastSeen',
  'note',
  'expect',
] as const;

/** Changes fields of a connection; an error when it is gone or would be unsound. */
export function updateConnection(document: ScenarioDocument, edit: EditOf<'update-connection'>): EditResult {
  const { scenario } = document;
  const found = findConnection(document, edit.id);
  if (!found.ok) return found;
  const { connector, ...rest } = edit.changes;
  const changes = { ...rest, ...(connector === undefined ? {} : { connector: connector.trim() }) };
  const next = changed<Connection>(found.value, changes, OPTIONAL);
  if (next === found.value) return ok(document);
  const problem = checkConnection(idsOf(scenario.tenants), next) ?? checkFlows(scenario, next);
  if (problem) return err(problem);
  const connections = scenario.connections.map((other) => (other === found.value ? next : other));
  return ok(withScenario(document, { ...scenario, connections }));
}

/** A flow lives in the creator tenant of its connections: moving one away would tear the flow apart. */
function checkFlows(scenario: Scenario, { id, from }: Connection): EditError | null {
  const flow = (scenario.flows ?? []).find(
    (other) => other.tenant !== from && other.steps.some((step) => step.connection === id),
  );
  if (!flow) return null;
  return {
    code: 'invalid-flow',
    field: 'from',
    message: message('edit.flowHoldsConnection', {
      flow: shownText(flow.name),
      tenant: nameOf({ scenario }, flow.tenant),
    }),
  };
}
