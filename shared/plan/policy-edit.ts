import type { Edit } from '../edit/edit';
import { isSamePolicy } from '../edit/edit-policies';
import type { Isolation, Scenario } from '../model/scenario';
import type { Word } from '../words/message';

/**
 * Puts these policies in force at these tenants as one undo step. Tenants whose policy stays the same are left alone, and
 * so are policies of tenants that are gone: a baseline may be older than the scenario. Without edits nothing changes.
 */
export function policyEdit(
  scenario: Scenario,
  policies: Readonly<Record<string, Isolation>>,
  label: Word,
): Edit {
  const isolation = Object.fromEntries(
    scenario.tenants.flatMap((tenant): readonly (readonly [string, Isolation])[] => {
      const next = Object.hasOwn(policies, tenant.id) ? policies[tenant.id] : undefined;
      return next === undefined || isSamePolicy(tenant.isolation, next) ? [] : [[tenant.id, next]];
    }),
  );
  const isChange = Object.keys(isolation).length > 0;
  return { type: 'batch', label, edits: isChange ? [{ type: 'set-policies', isolation }] : [] };
}
