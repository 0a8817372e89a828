import { shownText } from '../base/shown-text';
import type { ScenarioDocument } from '../model/scenario';
import type { EditOf } from './edit';

/** The name of a tenant as a sentence can hold it; its id when there is no such tenant. */
export function nameOf({ scenario }: Pick<ScenarioDocument, 'scenario'>, id: string): string {
  return shownText(scenario.tenants.find((tenant) => tenant.id === id)?.name ?? id);
}

/** "Contoso", or "3 tenants". */
export function tenantsOf(document: ScenarioDocument, ids: readonly string[]): string {
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? nameOf(document, only) : count(ids.length, 'tenant');
}

/** "1 tenant and 2 connections", "2 connections", "nothing". */
export function tenantsAndConnections(tenants: number, connections: number): string {
  const parts = [
    ...(tenants > 0 ? [count(tenants, 'tenant')] : []),
    ...(connections > 0 ? [count(connections, 'connection')] : []),
  ];
  return parts.join(' and ') || 'nothing';
}

/** Flows are named where they come alone: beside tenants and connections they go without saying. */
export function describeInsert({ tenants, connections, flows }: EditOf<'insert'>): string {
  const isAlone = tenants.length + connections.length === 0 && flows.length > 0;
  return `Insert ${
    isAlone ? count(flows.length, 'flow') : tenantsAndConnections(tenants.length, connections.length)
  }`;
}

/** "1 rule", "2 rules". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
