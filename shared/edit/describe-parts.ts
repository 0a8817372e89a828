import { shownText } from '../base/shown-text';
import type { ScenarioDocument } from '../model/scenario';
import { TITLE_KEY } from '../model/canvas-notes';
import { listOf, message, type Message, type Word } from '../words/message';
import type { EditOf } from './edit';

/** The name of a tenant as a sentence can hold it; its id when there is no such tenant. */
export function nameOf({ scenario }: Pick<ScenarioDocument, 'scenario'>, id: string): string {
  return shownText(scenario.tenants.find((tenant) => tenant.id === id)?.name ?? id);
}

/** "Contoso", or "3 tenants". */
export function tenantsOf(document: ScenarioDocument, ids: readonly string[]): Word {
  const [only] = ids;
  return only !== undefined && ids.length === 1
    ? nameOf(document, only)
    : message('edit.tenants', { count: ids.length });
}

/** "1 tenant and 2 connections", "1 tenant, 2 connections and title", "nothing". */
export function tenantsAndConnections(
  tenants: number,
  connections: number,
  notes: readonly string[] = [],
): Word {
  const onlyNotes = notes.filter((id) => id !== TITLE_KEY).length;
  const parts = [
    ...(tenants > 0 ? [message('edit.tenants', { count: tenants })] : []),
    ...(connections > 0 ? [message('edit.connections', { count: connections })] : []),
    ...(onlyNotes > 0 ? [message('edit.notes', { count: onlyNotes })] : []),
    ...(notes.length > onlyNotes ? [message('edit.title')] : []),
  ];
  return parts.length === 0 ? message('edit.nothing') : listOf(parts);
}

/** Flows are named where they come alone: beside tenants and connections they go without saying. */
export function describeInsert({ tenants, connections, flows, notes = [] }: EditOf<'insert'>): Message {
  const isAlone = tenants.length + connections.length + notes.length === 0 && flows.length > 0;
  const ids = notes.map(({ id }) => id);
  return message('edit.insert', {
    what: isAlone
      ? message('edit.flows', { count: flows.length })
      : tenantsAndConnections(tenants.length, connections.length, ids),
  });
}

/** What an edit says of itself, as a sentence can hold it. A journal of an earlier version has plain texts. */
export function shownLabel(label: Word): Word {
  return typeof label === 'string' ? shownText(label) : label;
}
