import { freshId } from '../base/ids';
import { shownText } from '../base/shown-text';
import type { Edit } from '../edit/edit';
import type { Gate, GateName, Verdict } from '../evaluate/verdict';
import type { Connection, Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { ruleNameFor, ruleNames } from '../model/tenant-identity';
import type { Remedy } from './explanation';
import { listOf, message, type Message } from '../words/message';
import { findTenant, tenantWithHint, tenantWord } from './words';

interface Blocker {
  readonly name: GateName;
  readonly gate: Gate;
  readonly other: string;
}

/**
 * What would let a blocked connection through, the smallest first: a rule at each blocking tenant, both together where
 * both block, and as the last choice isolation Off.
 */
export function remediesFor(scenario: Scenario, connection: Connection, verdict: Verdict): readonly Remedy[] {
  const blockers = blockersOf(connection, verdict);
  const fixes = blockers.flatMap((blocker) => ruleFix(scenario, blocker) ?? []);
  const isOnlyBlocker = blockers.length === 1;
  const together =
    fixes.length > 1
      ? [
          {
            label: message('explain.doBoth', {
              remedies: listOf(
                fixes.map((fix) => fix.label),
                'semicolons',
              ),
            }),
            edit: batch(fixes),
            isEnough: true,
          },
        ]
      : [];
  return [
    ...together,
    ...fixes.map((fix) => ({ ...fix, isEnough: isOnlyBlocker })),
    ...blockers.map((blocker) => switchOff(scenario, blocker, isOnlyBlocker)),
  ];
}

function blockersOf(connection: Connection, verdict: Verdict): readonly Blocker[] {
  if (verdict.notEvaluatedBecause !== null) return [];
  const sides: readonly Blocker[] = [
    { name: 'outbound', gate: verdict.outbound, other: connection.to },
    { name: 'inbound', gate: verdict.inbound, other: connection.from },
  ];
  return sides.filter(({ gate }) => gate.outcome === 'blocked');
}

interface Fix {
  readonly label: Message;
  readonly edit: Edit;
}

function batch(fixes: readonly Fix[]): Edit {
  return {
    type: 'batch',
    label: message('explain.allowAtBoth'),
    edits: fixes.map((fix) => fix.edit),
  };
}

/** A rule that names the tenant already is widened; else one is added. Nothing when no rule can name the tenant. */
function ruleFix(scenario: Scenario, { name, gate, other }: Blocker): Fix | undefined {
  const tenant = findTenant(scenario, gate.tenant);
  const otherTenant = findTenant(scenario, other);
  if (!tenant || !otherTenant) return undefined;
  const existing = tenant.isolation.rules.find(
    (rule) => rule.tenant !== WILDCARD && ruleNames(rule, otherTenant),
  );
  return existing ? widen(tenant, existing, name, otherTenant) : add(tenant, name, otherTenant);
}

function widen(tenant: Tenant, rule: Rule, name: GateName, other: Tenant): Fix {
  return {
    label: message('explain.extendRule', {
      other: tenantWithHint(other),
      tenant: shownText(tenant.name),
      gate: name,
    }),
    edit: { type: 'update-rule', tenant: tenant.id, id: rule.id, changes: { direction: 'both' } },
  };
}

function add(tenant: Tenant, name: GateName, other: Tenant): Fix | undefined {
  const ruleTenant = ruleNameFor(other);
  if (ruleTenant === undefined) return undefined;
  const taken = new Set(tenant.isolation.rules.map((rule) => rule.id));
  const rule: Rule = { id: freshId(`${other.id}-${name}`, taken), tenant: ruleTenant, direction: name };
  return {
    label: message('explain.addRule', {
      other: tenantWithHint(other),
      tenant: shownText(tenant.name),
      gate: name,
    }),
    edit: { type: 'add-rule', tenant: tenant.id, rule },
  };
}

function switchOff(scenario: Scenario, { gate }: Blocker, isEnough: boolean): Remedy {
  return {
    label: message('explain.switchOff', { tenant: tenantWord(scenario, gate.tenant) }),
    edit: { type: 'set-isolation', tenant: gate.tenant, enabled: false },
    isEnough,
  };
}
