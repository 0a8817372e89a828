import { shownText } from '../base/shown-text';
import { ruleTenantWord } from '../explain/words';
import { directionTogether, whomItNames } from '../explain/same-tenant';
import type { RuleChanges } from '../edit/edit';
import type { Rule, Scenario, Tenant } from '../model/scenario';
import { identityKey } from '../model/tenant-identity';
import type { Finding } from './finding';
import { listOf, message } from '../words/message';

/** Rules for one and the same tenant: two of its domains, a domain and its tenant ID, or the same text twice. */
export function duplicates(scenario: Scenario, tenant: Tenant): readonly Finding[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of tenant.isolation.rules) {
    const key = whomItNames(scenario, rule);
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    return first && others.length > 0 ? [duplicate(scenario, tenant, first, others)] : [];
  });
}

function duplicate(scenario: Scenario, tenant: Tenant, first: Rule, others: readonly Rule[]): Finding {
  const what = { tenant: shownText(tenant.name), other: ruleTenantWord(scenario, first.tenant) };
  const all = [first, ...others];
  const texts = new Set(all.map((rule) => identityKey(rule.tenant)));
  const count = all.length;
  const label = message('check.makeOneRule', what);
  return {
    code: 'duplicate',
    tenant: tenant.id,
    rules: all.map((rule) => rule.id),
    sentence:
      texts.size > 1
        ? message('check.duplicateUnderNames', { ...what, count, names: listOf([...texts], 'commas') })
        : message('check.duplicateRules', { ...what, count }),
    fix: {
      label,
      edit: {
        type: 'batch',
        label,
        edits: [
          { type: 'update-rule', tenant: tenant.id, id: first.id, changes: merged(all) },
          { type: 'remove-rules', tenant: tenant.id, ids: others.map((rule) => rule.id) },
        ],
      },
    },
  };
}

/** All that any of them allowed or says: no note, owner or review date is lost with a rule. */
function merged(rules: readonly Rule[]): RuleChanges {
  const note = joined(rules.map((rule) => rule.note));
  const owner = joined(rules.map((rule) => rule.owner));
  const [reviewBy] = rules.flatMap((rule) => rule.reviewBy ?? []).sort();
  return {
    direction: directionTogether(rules),
    ...(note === '' ? {} : { note }),
    ...(owner === '' ? {} : { owner }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
  };
}

function joined(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => text ?? []))].join('; ');
}
