import { freshId } from '../base/ids';
import { shownText } from '../base/shown-text';
import type { Connection, Flow, Scenario } from '../model/scenario';
import { nameOf } from './describe-parts';
import type { Edit } from './edit';
import { message } from '../words/message';

/**
 * The edit that moves a flow to another tenant, as one undo step. Its connections start where it lives, so they move
 * along; of one that another flow uses as well it gets a copy. Where they sign in stays as it is.
 */
export function moveFlow(scenario: Scenario, flow: Flow, tenant: string): Edit {
  const own = new Set(flow.steps.map((step) => step.connection));
  const others = (scenario.flows ?? []).filter(({ id }) => id !== flow.id);
  const shared = new Set(others.flatMap(({ steps }) => steps.map((step) => step.connection)));
  const taken = new Set(scenario.connections.map(({ id }) => id));
  const copies = new Map<string, string>();
  const moves = scenario.connections
    .filter(({ id, from }) => own.has(id) && from !== tenant)
    .map((connection): Edit => {
      if (!shared.has(connection.id)) {
        return { type: 'update-connection', id: connection.id, changes: { from: tenant } };
      }
      const copy: Connection = { ...connection, id: freshId(connection.id, taken), from: tenant };
      taken.add(copy.id);
      copies.set(connection.id, copy.id);
      return { type: 'add-connection', connection: copy };
    });
  const steps = flow.steps.map((step) => ({
    ...step,
    connection: copies.get(step.connection) ?? step.connection,
  }));
  // Without its steps the flow holds no connection back while both are on their way.
  const put = (moved: Flow['steps']): Edit => ({
    type: 'put-flow',
    flow: { ...flow, tenant, steps: moved },
  });
  const label = message('edit.moveTo', { what: shownText(flow.name), to: nameOf({ scenario }, tenant) });
  return { type: 'batch', label, edits: [put([]), ...moves, put(steps)] };
}
