import { shownText } from '../base/shown-text';
import { covers } from '../evaluate/covers';
import type { Gate, GateName } from '../evaluate/verdict';
import type { Rule, Scenario } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { ruleNameFor, ruleNames } from '../model/tenant-identity';
import type { GateExplanation } from './explanation';
import { directionLabel } from './direction';
import { describeRule, findTenant, fullStop, gatePreposition, list, tenantName } from './words';

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

function openSentence(scenario: Scenario, name: GateName, gate: Gate): string {
  const tenant = findTenant(scenario, gate.tenant);
  const start = `${tenantName(scenario, gate.tenant)} lets it ${name === 'outbound' ? 'out' : 'in'}`;
  if (gate.because === 'isolation-off') {
    const ignored = tenant && tenant.isolation.rules.length > 0 ? ', so its rules are ignored' : '';
    return `${start}: isolation is Off${ignored}.`;
  }
  const rules = (tenant?.isolation.rules ?? []).filter((rule) => gate.rules.includes(rule.id));
  const verb = rules.length === 1 ? 'allows' : 'allow';
  return `${start}: isolation is On, and ${list(rules.map((rule) => describeRule(scenario, rule)))} ${verb} it.`;
}

function shutSentence(scenario: Scenario, name: GateName, gate: Gate, otherId: string): string {
  const tenant = findTenant(scenario, gate.tenant);
  const rules = tenant?.isolation.rules ?? [];
  const other = tenantName(scenario, otherId);
  const way = name === 'outbound' ? 'going out' : 'coming in';
  const start = `${tenantName(scenario, gate.tenant)} blocks it ${way}: isolation is On and`;
  const reason = `${nothingAllows(rules.length)} ${gatePreposition(name)} ${other}`;
  const hint = nearMiss(scenario, name, rules, otherId) || namelessHint(scenario, otherId);
  return rules.length === 0 ? `${start} it has no rules.${hint}` : `${start} ${fullStop(reason)}${hint}`;
}

function nothingAllows(count: number): string {
  return count === 1 ? 'its 1 rule does not allow' : `none of its ${count} rules allows`;
}

/** The mistake people make most: a rule for the right tenant in the wrong direction. */
function nearMiss(scenario: Scenario, name: GateName, rules: readonly Rule[], otherId: string): string {
  const other = findTenant(scenario, otherId);
  const wrongWay = rules.find(
    (rule) => !covers(rule.direction, name) && (other ? ruleNames(rule, other) : rule.tenant === WILDCARD),
  );
  if (!wrongWay) return '';
  const whom = wrongWay.tenant === WILDCARD ? 'Its * rule' : `Its rule for ${tenantName(scenario, otherId)}`;
  return ` ${whom} covers only ${directionLabel(wrongWay.direction).toLowerCase()}; this needs ${name}.`;
}

/** Why no rule is offered as a remedy: a rule needs something to call the other tenant by. */
function namelessHint(scenario: Scenario, otherId: string): string {
  const other = findTenant(scenario, otherId);
  if (!other || ruleNameFor(other) !== undefined) return '';
  return ` No rule can name ${shownText(other.name)} before its tenant ID or a domain is entered.`;
}
