import { shownText } from '../base/shown-text';
import { compilePolicies } from '../evaluate/compile-policies';
import { covers } from '../evaluate/covers';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { GateName } from '../evaluate/verdict';
import { remediesFor } from '../explain/remedies';
import { ruleTenantWord, ruleWord } from '../explain/words';
import { tenantNamed } from '../model/tenant-identity';
import type { Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { listOf, message, type Message } from '../words/message';
import type { Finding, Fix } from './finding';
import type { Use, Uses } from './uses';

const GATES: readonly GateName[] = ['outbound', 'inbound'];
const MIRROR = { outbound: 'inbound', inbound: 'outbound' } as const;
/** More connections than this are only counted in a sentence. */
const NAMED_CONNECTIONS = 3;

/** One rule of one tenant, and what is needed to judge it. */
export interface RuleInPlace {
  readonly scenario: Scenario;
  readonly uses: Uses;
  readonly tenant: Tenant;
  readonly rule: Rule;
  /** Id of the drawn tenant that the rule names, or "*". */
  readonly other: string;
}

/** What is idle about a rule (at most one thing, the most telling one), and what the other tenant lacks. */
export function checkRule(place: RuleInPlace): readonly Finding[] {
  const idle = redundant(place) ?? idleHalves(place);
  return [...(idle ? [idle] : []), ...missingCounterparts(place)];
}

/** Rules only allow, so what a "*" rule opens needs no rule of its own. */
function redundant(place: RuleInPlace): Finding | null {
  const { tenant, rule, scenario, uses } = place;
  if (rule.tenant === WILDCARD) return null;
  const own = GATES.filter((gate) => covers(rule.direction, gate));
  const left = own.filter((gate) => !uses.isWide(tenant.id, gate));
  if (left.length === own.length) return null;
  const [rest] = left;
  const what = { tenant: shownText(tenant.name), rule: ruleWord(scenario, rule) };
  const sentence =
    rest === undefined
      ? message('check.ruleAddsNothing', what)
      : message('check.halfAddsNothing', { ...what, half: MIRROR[rest] });
  return finding(place, 'redundant', sentence, rest === undefined ? remove(place) : turn(place, rest));
}

function idleHalves(place: RuleInPlace): Finding | null {
  const { tenant, rule, other, scenario, uses } = place;
  const own = GATES.filter((gate) => covers(rule.direction, gate));
  const used = own.filter(
    (gate) => uses.through(tenant.id, gate, other).length > 0 || uses.isWanted(tenant.id, gate, other),
  );
  if (used.length === own.length) return null;
  const what = { tenant: shownText(tenant.name), rule: ruleWord(scenario, rule) };
  const [only] = used;
  if (only !== undefined) {
    const sentence = message('check.usedInOneDirection', { ...what, only });
    return finding(place, 'half-used', sentence, turn(place, only));
  }
  return (
    wrongDirection(place) ?? finding(place, 'unused', message('check.ruleIsUnused', what), remove(place))
  );
}

/** The mistake people make most: the right tenant, the other way round. */
function wrongDirection(place: RuleInPlace): Finding | null {
  const { tenant, rule, other, scenario, uses } = place;
  if (rule.direction === 'both' || other === WILDCARD) return null;
  const mirror = MIRROR[rule.direction];
  const meant = uses.through(tenant.id, mirror, other).filter(isMeantToWork);
  if (meant.length === 0 || uses.isOpened(tenant.id, mirror, other)) return null;
  const sentence = message('check.wrongWayRound', {
    tenant: shownText(tenant.name),
    rule: ruleWord(scenario, rule),
    connections: named(meant),
    count: meant.length,
    gate: mirror,
    other: ruleTenantWord(scenario, rule.tenant),
  });
  return finding(place, 'wrong-direction', sentence, turn(place, mirror));
}

function missingCounterparts(place: RuleInPlace): readonly Finding[] {
  const { tenant, rule, other, scenario } = place;
  const far = tenantNamed(scenario.tenants, rule.tenant);
  if (other === WILDCARD || !far) return [];
  return GATES.filter((gate) => covers(rule.direction, gate)).flatMap((gate): readonly Finding[] => {
    const stuck = stuckThrough(place, gate, far);
    if (stuck === null) return [];
    const [one] = stuck;
    const wish = one ?? governedBetween(gate === 'outbound' ? [tenant, far] : [far, tenant]);
    const ends = { tenant: shownText(tenant.name), far: shownText(far.name), gate };
    const sentence =
      one === undefined
        ? message('check.farBlocksIntent', ends)
        : message('check.farBlocks', { ...ends, connections: named(stuck), count: stuck.length });
    return [finding(place, 'missing-counterpart', sentence, counterpart(scenario, far, wish))];
  });
}

/** Connections that the other tenant's gate stops; none of them when only an intent wants it open; null when nothing is stopped. */
function stuckThrough(
  { tenant, other, uses }: RuleInPlace,
  gate: GateName,
  far: Tenant,
): readonly Use[] | null {
  const mirror = MIRROR[gate];
  const meant = uses.through(tenant.id, gate, other).filter(isMeantToWork);
  const stuck = meant.filter((use) => use.verdict[mirror].outcome === 'blocked');
  if (stuck.length > 0) return stuck;
  const isShut = far.isolation.enabled && !uses.isOpened(far.id, mirror, tenant.id);
  return isShut && uses.isWanted(tenant.id, gate, other) ? [] : null;
}

/** What an intent speaks of: any Entra connection from the one tenant to the other. */
function governedBetween([from, to]: readonly [Tenant, Tenant]): Use {
  const connection = { id: '', from: from.id, to: to.id, connector: '', auth: 'entra' } as const;
  const verdict = evaluateConnection(compilePolicies([from, to]), connection);
  return { connection, verdict: verdict as Use['verdict'] };
}

/** Only where you can act: what another administrator must set stays a sentence. */
function counterpart(scenario: Scenario, far: Tenant, { connection, verdict }: Use): Fix | undefined {
  if (far.managed === false) return undefined;
  const rule = remediesFor(scenario, connection, verdict).find(
    ({ edit }) => (edit.type === 'add-rule' || edit.type === 'update-rule') && edit.tenant === far.id,
  );
  return rule && { label: rule.label, edit: rule.edit };
}

/** A connection that should be blocked asks for no rule. */
function isMeantToWork({ connection }: Use): boolean {
  return connection.expect !== 'blocked';
}

function named(uses: readonly Use[]): Message {
  const count = uses.length;
  if (count > NAMED_CONNECTIONS) return message('check.countedConnections', { count });
  return message('check.namedConnections', { count, ids: listOf(uses.map((use) => use.connection.id)) });
}

function remove({ scenario, tenant, rule }: RuleInPlace): Fix {
  return {
    label: message('check.deleteRule', { rule: ruleWord(scenario, rule), tenant: shownText(tenant.name) }),
    edit: { type: 'remove-rules', tenant: tenant.id, ids: [rule.id] },
  };
}

function turn({ scenario, tenant, rule }: RuleInPlace, direction: GateName): Fix {
  return {
    label: message('check.turnRule', {
      other: ruleTenantWord(scenario, rule.tenant),
      tenant: shownText(tenant.name),
      direction,
    }),
    edit: { type: 'update-rule', tenant: tenant.id, id: rule.id, changes: { direction } },
  };
}

function finding(
  { tenant, rule }: RuleInPlace,
  code: Finding['code'],
  sentence: Message,
  fix: Fix | undefined,
): Finding {
  return { code, tenant: tenant.id, rules: [rule.id], sentence, ...(fix ? { fix } : {}) };
}
