import type { PairDecision, Scenario } from './scenario';

/** One text for an ordered pair of tenant ids, which never hold a space. */
export function pairKey(from: string, to: string): string {
  return `${from} ${to}`;
}

/** The decision about each pair, by `pairKey`. */
export function decisionsByPair({ decisions = [] }: Scenario): ReadonlyMap<string, PairDecision> {
  return new Map(decisions.map((decision) => [pairKey(decision.from, decision.to), decision]));
}

/** The scenario with these decisions; none at all leaves no trace. */
export function withDecisions(scenario: Scenario, decisions: readonly PairDecision[]): Scenario {
  const { decisions: before, ...rest } = scenario;
  if (decisions.length > 0) return before === decisions ? scenario : { ...rest, decisions };
  return before === undefined ? scenario : rest;
}
