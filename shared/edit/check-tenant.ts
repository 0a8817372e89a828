import { shownText } from '../base/shown-text';
import type { Isolation, Tenant } from '../model/scenario';
import { MAX_TENANTS } from '../model/scenario';
import type { EditError } from './edit';
import type { Taken } from './taken';
import { checkIdentityFree } from './taken';
import {
  checkDate,
  checkDomain,
  checkId,
  checkName,
  checkRuleTenant,
  checkTenantId,
  firstProblem,
} from './validate';
import { message } from '../words/message';

/** Everything the format asks of a new tenant, so that no edit makes a document that cannot be opened again. */
export function checkNewTenant(taken: Taken, tenant: Tenant): EditError | null {
  if (taken.tenants.size >= MAX_TENANTS) {
    return { code: 'too-many', message: message('edit.tooManyTenants', { most: MAX_TENANTS }) };
  }
  if (taken.tenants.has(tenant.id)) {
    return {
      code: 'duplicate-id',
      message: message('edit.tenantIdTaken', { id: shownText(tenant.id) }),
    };
  }
  return (
    checkId(tenant.id) ??
    checkTenantFields(tenant) ??
    checkRules(tenant.isolation) ??
    checkIdentityFree(taken.ownerOf, tenant)
  );
}

/** The first error in name, tenant ID or domains of a tenant; null when all are sound. */
export function checkTenantFields({ name, tenantId, domains = [] }: Tenant): EditError | null {
  return (
    checkName(name, 'tenant') ??
    (tenantId === undefined ? null : checkTenantId(tenantId)) ??
    firstProblem(domains, checkDomain)
  );
}

/** Rules with ids of their own that a rule may have. */
export function checkRules(isolation: Isolation): EditError | null {
  const ids = new Set<string>();
  return firstProblem(isolation.rules, (rule) => {
    if (ids.has(rule.id))
      return { code: 'duplicate-id', message: message('edit.twoRulesHaveId', { id: shownText(rule.id) }) };
    ids.add(rule.id);
    return (
      checkId(rule.id) ??
      checkRuleTenant(rule.tenant) ??
      (rule.reviewBy === undefined ? null : checkDate(rule.reviewBy))
    );
  });
}
