import { err, ok } from '../base/result';
import { shownText } from '../base/shown-text';
import type { Rule, ScenarioDocument, Tenant } from '../model/scenario';
import type { EditError, EditOf } from './edit';
import type { EditResult } from './records';
import { changed, findTenant, withRules } from './records';
import { checkDate, checkId, checkRuleTenant } from './validate';
import { message } from '../words/message';

/** Adds a rule to a tenant; an error when the tenant is gone or the rule is unsound. */
export function addRule(document: ScenarioDocument, { tenant: id, rule }: EditOf<'add-rule'>): EditResult {
  const found = findTenant(document, id);
  if (!found.ok) return found;
  const tenant = found.value;
  const next = { ...rule, tenant: rule.tenant.trim() };
  const problem =
    (hasRule(tenant, rule.id) ? duplicate(tenant, rule.id) : checkId(rule.id)) ?? checkRule(next);
  return problem ? err(problem) : ok(withRules(document, tenant, [...tenant.isolation.rules, next]));
}

/** Changes fields of a rule; an error when it is gone or would be unsound. */
export function updateRule(document: ScenarioDocument, edit: EditOf<'update-rule'>): EditResult {
  const found = findTenant(document, edit.tenant);
  if (!found.ok) return found;
  const tenant = found.value;
  const rule = tenant.isolation.rules.find((other) => other.id === edit.id);
  if (!rule) return err(unknownRule(tenant, edit.id));
  const { tenant: named, ...rest } = edit.changes;
  const changes = { ...rest, ...(named === undefined ? {} : { tenant: named.trim() }) };
  const next = changed<Rule>(rule, changes, ['note', 'owner', 'reviewBy']);
  if (next === rule) return ok(document);
  const problem = checkRule(next);
  if (problem) return err(problem);
  return ok(
    withRules(
      document,
      tenant,
      tenant.isolation.rules.map((other) => (other === rule ? next : other)),
    ),
  );
}

/** Removes rules of a tenant by their ids; an error when the tenant or one of the rules is not there. */
export function removeRules(document: ScenarioDocument, edit: EditOf<'remove-rules'>): EditResult {
  const found = findTenant(document, edit.tenant);
  if (!found.ok) return found;
  const tenant = found.value;
  const missing = edit.ids.find((id) => !hasRule(tenant, id));
  if (missing !== undefined) return err(unknownRule(tenant, missing));
  const gone = new Set(edit.ids);
  if (gone.size === 0) return ok(document);
  return ok(
    withRules(
      document,
      tenant,
      tenant.isolation.rules.filter((rule) => !gone.has(rule.id)),
    ),
  );
}

function hasRule(tenant: Tenant, id: string): boolean {
  return tenant.isolation.rules.some((rule) => rule.id === id);
}

function checkRule(rule: Rule): EditError | null {
  return checkRuleTenant(rule.tenant) ?? (rule.reviewBy === undefined ? null : checkDate(rule.reviewBy));
}

function duplicate(tenant: Tenant, id: string): EditError {
  return {
    code: 'duplicate-id',
    message: message('edit.ruleIdTaken', { tenant: shownText(tenant.name), id: shownText(id) }),
  };
}

function unknownRule(tenant: Tenant, id: string): EditError {
  return {
    code: 'unknown-rule',
    message: message('edit.noRule', { tenant: shownText(tenant.name), id: shownText(id) }),
  };
}
