import { create } from 'zustand';
import type { GateName } from '../../shared/evaluate/verdict';
import type { Scenario } from '../../shared/model/scenario';
import type { PlanRequest } from '../../shared/plan/plan';

/** All tenants, those one administers, or these. */
export type Isolate = 'all' | 'managed' | readonly string[];

export interface PlanChoices {
  readonly keep: PlanRequest['keep'];
  readonly isolate: Isolate;
  /** A direction in which one rule for all tenants may stand for all others. */
  readonly wide: GateName | 'none';
}

/** What the plan is asked for; it outlives the look at another tab, and is never saved. */
export const usePlanChoices = create<PlanChoices>(() => ({
  keep: 'working',
  isolate: 'managed',
  wide: 'none',
}));

export function choosePlan(choices: Partial<PlanChoices>): void {
  usePlanChoices.setState(choices);
}

/** The tenants that stand for a choice, in the order of the file; those that are gone are left out. */
export function isolatedIds({ tenants }: Scenario, isolate: Isolate): readonly string[] {
  const chosen = isolate === 'all' || isolate === 'managed' ? null : new Set(isolate);
  return tenants
    .filter(({ id, managed }) => (chosen ? chosen.has(id) : isolate === 'all' || managed !== false))
    .map((tenant) => tenant.id);
}
