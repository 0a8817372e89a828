import type { Command } from '../edit/command';
import type { Isolation, Scenario } from '../model/scenario';

/** Puts these policies in force at these tenants as one undo step; tenants whose policy stays the same are left alone. */
export function policyCommand(
  scenario: Scenario,
  policies: Readonly<Record<string, Isolation>>,
  label: string,
): Command {
  const commands = scenario.tenants.flatMap((tenant): readonly Command[] => {
    const next = policies[tenant.id];
    if (next === undefined || isSamePolicy(tenant.isolation, next)) return [];
    return [
      { type: 'remove-rules', tenant: tenant.id, ids: tenant.isolation.rules.map((rule) => rule.id) },
      ...next.rules.map((rule) => ({ type: 'add-rule', tenant: tenant.id, rule }) as const),
      { type: 'set-isolation', tenant: tenant.id, enabled: next.enabled },
    ];
  });
  return { type: 'batch', label, commands };
}

/** Compared as they would be written, so that notes and owners count as well. */
function isSamePolicy(a: Isolation, b: Isolation): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
