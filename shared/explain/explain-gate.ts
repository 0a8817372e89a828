import { shownText } from '../base/shown-text';
import { covers } from '../evaluate/covers';
import type { Gate, GateName } from '../evaluate/verdict';
import type { Rule, Scenario } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { ruleNameFor, ruleNames } from '../model/tenant-identity';
import type { GateExplanation } from './explanation';
import { listOf, message, type Message } from '../words/message';
import { inTurn } from '../words/in-turn';
import { findTenant, ruleWord, tenantWord } from './words';

/** One side of the decision in a sentence that names the tenant, what it does, and the rules it does it by. */
export function explainGate(
  scenario: Scenario,
  name: GateName,
  gate: Gate,
  otherId: string,
): GateExplanation {
  const sentence =
    gate.outcome === 'allowed'
      ? openSentence(scenario, name, gate)
      : shutSentence(scenario, name, gate, otherId);
  return { gate: name, tenant: gate.tenant, outcome: gate.outcome, sentence, ruleIds: gate.rules };
}

function openSentence(scenario: Scenario, name: GateName, gate: Gate): Message {
  const found = findTenant(scenario, gate.tenant);
  const tenant = tenantWord(scenario, gate.tenant);
  const all = found?.isolation.rules ?? [];
  if (gate.because === 'isolation-off') {
    return all.length > 0
      ? message('explain.openRulesIgnored', { tenant, gate: name })
      : message('explain.openOff', { tenant, gate: name });
  }
  const rules = all.filter((rule) => gate.rules.includes(rule.id)).map((rule) => ruleWord(scenario, rule));
  return message('explain.openByRules', { tenant, gate: name, rules: listOf(rules), count: rules.length });
}

function shutSentence(scenario: Scenario, name: GateName, gate: Gate, otherId: string): Message {
  const rules = findTenant(scenario, gate.tenant)?.isolation.rules ?? [];
  const values = { tenant: tenantWord(scenario, gate.tenant), gate: name };
  const hint = nearMiss(scenario, name, rules, otherId) ?? namelessHint(scenario, otherId);
  return inTurn(
    rules.length === 0
      ? message('explain.shutWithoutRules', values)
      : message('explain.shutDespiteRules', {
          ...values,
          count: rules.length,
          other: tenantWord(scenario, otherId),
        }),
    hint ? [hint] : [],
  );
}

/** The mistake people make most: a rule for the right tenant in the wrong direction. */
function nearMiss(
  scenario: Scenario,
  name: GateName,
  rules: readonly Rule[],
  otherId: string,
): Message | undefined {
  const other = findTenant(scenario, otherId);
  const wrongWay = rules.find(
    (rule) => !covers(rule.direction, name) && (other ? ruleNames(rule, other) : rule.tenant === WILDCARD),
  );
  if (!wrongWay) return undefined;
  const values = { direction: wrongWay.direction, gate: name };
  return wrongWay.tenant === WILDCARD
    ? message('explain.wrongWayForAll', values)
    : message('explain.wrongWay', { ...values, other: tenantWord(scenario, otherId) });
}

/** Why no rule is offered as a remedy: a rule needs something to call the other tenant by. */
function namelessHint(scenario: Scenario, otherId: string): Message | undefined {
  const other = findTenant(scenario, otherId);
  if (!other || ruleNameFor(other) !== undefined) return undefined;
  return message('explain.nameless', { tenant: shownText(other.name) });
}
