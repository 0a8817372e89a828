import { err, ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import type { Isolation, ScenarioDocument, Tenant } from '../model/scenario';
import { checkRules } from './check-tenant';
import type { EditError, EditOf } from './edit';
import type { EditResult } from './records';
import { withScenario } from './records';
import { firstProblem, noTenant } from './validate';

/**
 * Puts whole policies in the place of the present ones, at as many tenants as are named, in one pass. An error when a tenant is
 * unknown or a rule unsound; then none is changed.
 */
export function setPolicies(document: ScenarioDocument, { isolation }: EditOf<'set-policies'>): EditResult {
  const ids = new Set(document.scenario.tenants.map((tenant) => tenant.id));
  const problem = firstProblem(Object.entries(isolation), ([id, policy]) =>
    ids.has(id) ? checkRules(policy) : unknownTenant(id),
  );
  if (problem) return err(problem);
  const tenants = document.scenario.tenants.map((tenant) =>
    withPolicy(tenant, policyOf(isolation, tenant.id)),
  );
  const isChanged = tenants.some((tenant, at) => tenant !== document.scenario.tenants[at]);
  return ok(isChanged ? withScenario(document, { ...document.scenario, tenants }) : document);
}

function unknownTenant(id: string): EditError {
  return { code: 'unknown-tenant', message: noTenant(id) };
}

/** Ids are text from outside: "constructor" is no policy because every object has one. */
function policyOf(isolation: Readonly<Record<string, Isolation>>, id: string): Isolation | undefined {
  return Object.hasOwn(isolation, id) ? isolation[id] : undefined;
}

/** A policy that says the same keeps the tenant's identity, so that an edit without effect makes no step. */
function withPolicy(tenant: Tenant, policy: Isolation | undefined): Tenant {
  if (policy === undefined || isSamePolicy(tenant.isolation, policy)) return tenant;
  return { ...tenant, isolation: policy };
}

/** Compared as they would be written, so that notes and owners count as well, but not the order of keys. */
export function isSamePolicy(a: Isolation, b: Isolation): boolean {
  return isSameJson(a, b);
}
