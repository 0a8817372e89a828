import { err, ok } from '../base/result';
import type { Connection, Scenario, ScenarioDocument } from '../model/scenario';
import { MAX_CONNECTIONS } from '../model/scenario';
import type { Command, EditError } from './command';
import type { Edit } from './records';
import { changed, findConnection, withScenario } from './records';
import { checkId } from './validate';

type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

export function addConnection(document: ScenarioDocument, { connection }: CommandOf<'add-connection'>): Edit {
  const { scenario } = document;
  const problem = checkNewConnection(scenario, connection);
  if (problem) return err(problem);
  return ok(withScenario(document, { ...scenario, connections: [...scenario.connections, connection] }));
}

/** Everything the format asks of a new connection. */
export function checkNewConnection(scenario: Scenario, connection: Connection): EditError | null {
  if (scenario.connections.length >= MAX_CONNECTIONS) {
    return { code: 'too-many', message: `A scenario holds at most ${MAX_CONNECTIONS} connections.` };
  }
  if (scenario.connections.some((other) => other.id === connection.id)) {
    return { code: 'duplicate-id', message: `There is already a connection with the id “${connection.id}”.` };
  }
  return checkId(connection.id) ?? checkConnection(scenario, connection);
}

function checkConnection(scenario: Scenario, { from, to, connector }: Connection): EditError | null {
  for (const end of [from, to]) {
    if (!scenario.tenants.some((tenant) => tenant.id === end)) {
      return { code: 'unknown-tenant', message: `There is no tenant “${end}” in this scenario.` };
    }
  }
  if (connector.trim() !== '') return null;
  return { code: 'invalid-connector', field: 'connector', message: 'A connection needs a connector.' };
}

export function updateConnection(document: ScenarioDocument, command: CommandOf<'update-connection'>): Edit {
  const found = findConnection(document, command.id);
  if (!found.ok) return found;
  const { connector, ...rest } = command.changes;
  const next = changed(found.value, {
    ...rest,
    // An emptied connector must reach its check: only optional fields go away when emptied.
    ...(connector === undefined ? {} : { connector: connector.trim() || ' ' }),
  });
  if (next === found.value) return ok(document);
  const problem = checkConnection(document.scenario, next) ?? checkFlows(document.scenario, next);
  if (problem) return err(problem);
  const connections = document.scenario.connections.map((other) => (other === found.value ? next : other));
  return ok(withScenario(document, { ...document.scenario, connections }));
}

/** A flow lives in the creator tenant of its connections: moving one away would tear the flow apart. */
function checkFlows(scenario: Scenario, { id, from }: Connection): EditError | null {
  const flow = (scenario.flows ?? []).find(
    (other) => other.tenant !== from && other.steps.some((step) => step.connection === id),
  );
  if (!flow) return null;
  const home = scenario.tenants.find((tenant) => tenant.id === flow.tenant)?.name;
  return {
    code: 'invalid-flow',
    field: 'from',
    message: `“${flow.name}” uses this connection and lives in ${home}, so the creator tenant cannot change.`,
  };
}
