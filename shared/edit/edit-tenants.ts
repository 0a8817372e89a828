import { err, ok } from '../base/result';
import type { Position, ScenarioDocument, Tenant } from '../model/scenario';
import { MAX_TENANTS } from '../model/scenario';
import type { Command, EditError, TenantChanges } from './command';
import type { Edit } from './records';
import { changed, findTenant, replaceTenant, withScenario } from './records';
import {
  checkDate,
  checkDomain,
  checkId,
  checkIdentityFree,
  checkName,
  checkRuleTenant,
  checkTenantId,
} from './validate';

type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

export function setScenario(
  document: ScenarioDocument,
  { name, description }: CommandOf<'set-scenario'>,
): Edit {
  const problem = name === undefined ? null : checkName(name, 'The name of a scenario');
  if (problem) return err(problem);
  const changes = {
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(description === undefined ? {} : { description }),
  };
  return ok(withScenario(document, changed(document.scenario, changes)));
}

export function addTenant(document: ScenarioDocument, { tenant, position }: CommandOf<'add-tenant'>): Edit {
  const { scenario, view } = document;
  const problem = checkNewTenant(document, tenant) ?? (position ? checkPosition(position) : null);
  if (problem) return err(problem);
  const positions = position ? { ...view.positions, [tenant.id]: position } : view.positions;
  return ok({
    ...document,
    scenario: { ...scenario, tenants: [...scenario.tenants, tenant] },
    view: position ? { ...view, positions } : view,
  });
}

/** Everything the format asks of a tenant, so that no edit makes a document that cannot be opened again. */
export function checkNewTenant({ scenario }: ScenarioDocument, tenant: Tenant): EditError | null {
  if (scenario.tenants.length >= MAX_TENANTS) {
    return { code: 'too-many', message: `A scenario holds at most ${MAX_TENANTS} tenants.` };
  }
  if (scenario.tenants.some((other) => other.id === tenant.id)) {
    return { code: 'duplicate-id', message: `There is already a tenant with the id “${tenant.id}”.` };
  }
  return (
    checkId(tenant.id) ??
    checkTenantFields(tenant) ??
    checkRules(tenant) ??
    checkIdentityFree(scenario, tenant.id, identityOf(tenant))
  );
}

function checkTenantFields(tenant: Pick<Tenant, 'name' | 'tenantId' | 'domains'>): EditError | null {
  const { name, tenantId, domains = [] } = tenant;
  return (
    checkName(name, 'The name of a tenant') ??
    (tenantId === undefined ? null : checkTenantId(tenantId)) ??
    firstProblem(domains, checkDomain)
  );
}

function checkRules({ isolation }: Tenant): EditError | null {
  const ids = new Set<string>();
  for (const rule of isolation.rules) {
    if (ids.has(rule.id)) return { code: 'duplicate-id', message: `Two rules have the id “${rule.id}”.` };
    ids.add(rule.id);
  }
  return firstProblem(
    isolation.rules,
    (rule) =>
      checkId(rule.id) ??
      checkRuleTenant(rule.tenant) ??
      (rule.reviewBy === undefined ? null : checkDate(rule.reviewBy)),
  );
}

export function firstProblem<T>(items: readonly T[], check: (item: T) => EditError | null): EditError | null {
  for (const item of items) {
    const problem = check(item);
    if (problem) return problem;
  }
  return null;
}

function identityOf({ tenantId, domains = [] }: Pick<Tenant, 'tenantId' | 'domains'>) {
  return [
    ...(tenantId === undefined ? [] : [{ text: tenantId, field: 'tenantId' }]),
    ...domains.map((text) => ({ text, field: 'domains' })),
  ];
}

export function updateTenant(document: ScenarioDocument, { id, changes }: CommandOf<'update-tenant'>): Edit {
  const found = findTenant(document, id);
  if (!found.ok) return found;
  const next = changed(found.value, tidy(changes));
  if (next === found.value) return ok(document);
  const problem = checkTenantFields(next) ?? checkIdentityFree(document.scenario, id, identityOf(next));
  return problem ? err(problem) : ok(replaceTenant(document, next));
}

/** Without the blanks that come along when a name or a domain is pasted. An emptied domain list is no list. */
function tidy(changes: TenantChanges) {
  const { name, tenantId, domains, ...rest } = changes;
  const trimmed = domains?.map((domain) => domain.trim());
  return {
    ...rest,
    // An empty name must reach its check: only optional fields go away when emptied.
    ...(name === undefined ? {} : { name: name.trim() || ' ' }),
    ...(tenantId === undefined ? {} : { tenantId: tenantId === null ? null : tenantId.trim() }),
    ...(trimmed === undefined ? {} : { domains: trimmed.length > 0 ? [...new Set(trimmed)] : null }),
  };
}

export function setIsolation(
  document: ScenarioDocument,
  { tenant, enabled }: CommandOf<'set-isolation'>,
): Edit {
  const found = findTenant(document, tenant);
  if (!found.ok) return found;
  const isolation = changed(found.value.isolation, { enabled });
  return ok(
    isolation === found.value.isolation ? document : replaceTenant(document, { ...found.value, isolation }),
  );
}

export function moveTenants(document: ScenarioDocument, { positions }: CommandOf<'move-tenants'>): Edit {
  const { view } = document;
  const known = new Set(document.scenario.tenants.map((tenant) => tenant.id));
  const next: Record<string, Position> = { ...view.positions };
  let isMoved = false;
  for (const [id, position] of Object.entries(positions)) {
    if (!known.has(id))
      return err({ code: 'unknown-tenant', message: `There is no tenant “${id}” in this scenario.` });
    const problem = checkPosition(position);
    if (problem) return err(problem);
    const old = next[id];
    if (old?.x === position.x && old.y === position.y) continue;
    next[id] = old ? { ...old, x: position.x, y: position.y } : { x: position.x, y: position.y };
    isMoved = true;
  }
  return ok(isMoved ? { ...document, view: { ...view, positions: next } } : document);
}

export function checkPosition({ x, y }: Position): EditError | null {
  if (Number.isFinite(x) && Number.isFinite(y)) return null;
  return { code: 'invalid-position', message: 'A position needs two finite numbers.' };
}
