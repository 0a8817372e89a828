import { plural } from '../base/plural';
import { shownText } from '../base/shown-text';
import type { ScenarioDocument } from '../model/scenario';
import { TITLE_KEY } from '../model/canvas-notes';
import type { EditOf } from './edit';

/** The name of a tenant as a sentence can hold it; its id when there is no such tenant. */
export function nameOf({ scenario }: Pick<ScenarioDocument, 'scenario'>, id: string): string {
  return shownText(scenario.tenants.find((tenant) => tenant.id === id)?.name ?? id);
}

/** "Contoso", or "3 tenants". */
export function tenantsOf(document: ScenarioDocument, ids: readonly string[]): string {
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? nameOf(document, only) : plural(ids.length, 'tenant');
}

/** "1 tenant and 2 connections", "1 tenant, 2 connections and title", "nothing". */
export function tenantsAndConnections(
  tenants: number,
  connections: number,
  notes: readonly string[] = [],
): string {
  const onlyNotes = notes.filter((id) => id !== TITLE_KEY).length;
  const parts = [
    ...(tenants > 0 ? [plural(tenants, 'tenant')] : []),
    ...(connections > 0 ? [plural(connections, 'connection')] : []),
    ...(onlyNotes > 0 ? [plural(onlyNotes, 'note')] : []),
    ...(notes.length > onlyNotes ? ['title'] : []),
  ];
  const last = parts.pop();
  if (last === undefined) return 'nothing';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** Flows are named where they come alone: beside tenants and connections they go without saying. */
export function describeInsert({ tenants, connections, flows, notes = [] }: EditOf<'insert'>): string {
  const isAlone = tenants.length + connections.length + notes.length === 0 && flows.length > 0;
  const ids = notes.map(({ id }) => id);
  return `Insert ${
    isAlone ? plural(flows.length, 'flow') : tenantsAndConnections(tenants.length, connections.length, ids)
  }`;
}
