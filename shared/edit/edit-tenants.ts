import { err, ok } from '../base/result';
import type { ScenarioDocument, Tenant } from '../model/scenario';
import { checkNewTenant, checkTenantFields } from './check-tenant';
import type { EditOf, TenantChanges } from './edit';
import { checkPosition, withPositions } from './edit-view';
import type { EditResult } from './records';
import { changed, findTenant, replaceTenant, withScenario } from './records';
import { checkIdentityFree, takenIn } from './taken';
import { checkName } from './validate';

/** Changes name or description of the scenario; an error when the name is empty or too long. */
export function setScenario(document: ScenarioDocument, edit: EditOf<'set-scenario'>): EditResult {
  const { name, description } = edit;
  const problem = name === undefined ? null : checkName(name, 'scenario');
  if (problem) return err(problem);
  const changes = {
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(description === undefined ? {} : { description }),
  };
  return ok(withScenario(document, changed(document.scenario, changes, ['description'])));
}

/** Adds a tenant; an error when its id, tenant ID or a domain is taken. */
export function addTenant(
  document: ScenarioDocument,
  { tenant, position }: EditOf<'add-tenant'>,
): EditResult {
  const { scenario } = document;
  const problem =
    checkNewTenant(takenIn(scenario), tenant) ?? (position === undefined ? null : checkPosition(position));
  if (problem) return err(problem);
  const added = withScenario(document, { ...scenario, tenants: [...scenario.tenants, tidy(tenant)] });
  return ok(position === undefined ? added : withPositions(added, [[tenant.id, position]]));
}

/** Without the blanks that come along when a name is typed or pasted. */
export function tidy<T extends { readonly name: string }>(record: T): T {
  const name = record.name.trim();
  return name === record.name ? record : { ...record, name };
}

const OPTIONAL = ['tenantId', 'domains', 'owner', 'contact', 'note'] as const;

/** Changes fields of a tenant; an error when it is gone, or a tenant ID or domain is taken. */
export function updateTenant(
  document: ScenarioDocument,
  { id, changes }: EditOf<'update-tenant'>,
): EditResult {
  const found = findTenant(document, id);
  if (!found.ok) return found;
  const next = changed<Tenant>(found.value, tidyChanges(changes), OPTIONAL);
  if (next === found.value) return ok(document);
  const problem = checkTenantFields(next) ?? checkIdentityFree(takenIn(document.scenario).ownerOf, next);
  return problem ? err(problem) : ok(replaceTenant(document, next));
}

function tidyChanges(changes: TenantChanges) {
  const { name, tenantId, domains, ...rest } = changes;
  return {
    ...rest,
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(tenantId === undefined ? {} : { tenantId: tenantId?.trim() ?? null }),
    ...(domains === undefined ? {} : { domains: [...new Set(domains.map((domain) => domain.trim()))] }),
  };
}

/** Switches isolation of a tenant On or Off; the same document when it stands so already, an error when it is gone. */
export function setIsolation(document: ScenarioDocument, edit: EditOf<'set-isolation'>): EditResult {
  const found = findTenant(document, edit.tenant);
  if (!found.ok) return found;
  const { isolation } = found.value;
  if (isolation.enabled === edit.enabled) return ok(document);
  return ok(replaceTenant(document, { ...found.value, isolation: { ...isolation, enabled: edit.enabled } }));
}
