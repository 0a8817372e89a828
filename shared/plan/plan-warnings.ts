import { groupBy } from '../base/group-by';
import { judgeConnections } from '../evaluate/evaluate';
import { tenantWord } from '../explain/words';
import { pairKey } from '../model/pair-decisions';
import type { PairDecision, Scenario } from '../model/scenario';
import { MAX_RULES_PER_TENANT } from '../model/scenario';
import type { Plan } from './planned';
import type { Keep } from './wanted';
import { wantedConnections } from './wanted';
import { message, type Message } from '../words/message';

export interface PlanWarning {
  readonly code: 'TOO_MANY_RULES' | 'KEEP_NOT_PLANNED' | 'DROP_IS_EXPECTED';
  readonly sentence: Message;
}

/** What is said with a plan wherever it is shown: what cannot be carried out, and decisions that it cannot follow. */
export function planWarnings(scenario: Scenario, keep: Keep, made: Plan): readonly PlanWarning[] {
  return [...tooManyRules(scenario, made), ...atOdds(scenario, keep)];
}

function tooManyRules(scenario: Scenario, { rules }: Plan): readonly PlanWarning[] {
  return [...groupBy(rules, (rule) => rule.at)].flatMap(([at, its]): readonly PlanWarning[] => {
    if (its.length <= MAX_RULES_PER_TENANT) return [];
    const sentence = message('plan.tooManyRules', {
      tenant: tenantWord(scenario, at),
      count: its.length,
      most: MAX_RULES_PER_TENANT,
    });
    return [{ code: 'TOO_MANY_RULES', sentence }];
  });
}

function atOdds(scenario: Scenario, keep: Keep): readonly PlanWarning[] {
  const { decisions = [] } = scenario;
  if (decisions.length === 0) return [];
  const evaluated = judgeConnections(scenario).filter((one) => one.notEvaluatedBecause === null);
  const ofPair = groupBy(evaluated, ({ from, to }) => pairKey(from, to));
  const wanted = new Set(wantedConnections(scenario, keep).map(({ connection }) => connection.id));
  return decisions.flatMap((decided): readonly PlanWarning[] => {
    const its = ofPair.get(pairKey(decided.from, decided.to)) ?? [];
    const pair = pairName(scenario, decided);
    if (decided.decision === 'keep') {
      const left = its.filter(({ id }) => !wanted.has(id)).length;
      const why = whyNot(scenario, keep);
      const sentence = message('plan.keepNotPlanned', { pair, count: left, why });
      return left === 0 ? [] : [{ code: 'KEEP_NOT_PLANNED', sentence }];
    }
    const meant = decided.decision === 'drop' ? its.filter((one) => one.expect === 'allowed').length : 0;
    const sentence = message('plan.dropIsExpected', { pair, count: meant });
    return meant === 0 ? [] : [{ code: 'DROP_IS_EXPECTED', sentence }];
  });
}

function pairName(scenario: Scenario, { from, to }: PairDecision): Message {
  return message('plan.pair', { from: tenantWord(scenario, from), to: tenantWord(scenario, to) });
}

function whyNot({ baseline }: Scenario, keep: Keep): 'notExpected' | 'blockedNow' | 'blockedBefore' {
  if (keep === 'expected') return 'notExpected';
  return keep === 'now' || !baseline ? 'blockedNow' : 'blockedBefore';
}
