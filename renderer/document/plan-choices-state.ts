import type { GateName } from '../../shared/evaluate/verdict';
import type { PlanRequest } from '../../shared/plan/plan';

/** All tenants, those one administers, or these. */
export type Isolate = 'all' | 'managed' | readonly string[];

export type PlanView = 'needed' | 'chosen' | 'rules' | 'impossible' | 'asks' | 'blocked' | 'waves' | 'steps';

/** What the plan is asked for; it outlives the look at another tab, and is never saved. */
export interface PlanChoices {
  readonly keep: PlanRequest['keep'];
  readonly isolate: Isolate;
  /** A direction in which one rule for all tenants may stand for all others. */
  readonly wide: GateName | 'none';
  /** Which part of the plan is shown. */
  readonly view: PlanView;
}

export const FIRST_CHOICES: PlanChoices = {
  keep: 'working',
  isolate: 'managed',
  wide: 'none',
  view: 'rules',
};
