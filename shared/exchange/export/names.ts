import type { ScenarioDocument, Tenant } from '../../model/scenario';
import { csvFile, separated } from './csv';

const HEAD = ['Name', 'Domains', 'Tenant ID', 'Mine', 'Group', 'Owner', 'Contact'];

/** The tenants as a names list to fill in, as a file for Excel: what is empty says nothing when the list is applied. */
export function exportNames({ scenario, view }: ScenarioDocument): string {
  const groups = new Map((view.groups ?? []).flatMap(({ name, tenants }) => tenants.map((id) => [id, name])));
  const rows = scenario.tenants.map((tenant) => rowOf(tenant, groups.get(tenant.id) ?? ''));
  return csvFile(separated([HEAD, ...rows], 'commas'));
}

function rowOf(tenant: Tenant, group: string): readonly string[] {
  const { name, domains = [], tenantId = '', managed = true, owner = '', contact = '' } = tenant;
  return [name, domains.join(' '), tenantId, managed ? 'yes' : 'no', group, owner, contact];
}
