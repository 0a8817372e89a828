import type { Scenario } from '../../shared/model/scenario';
import type { Workbench } from '../workbench/workbench';
import type { Isolate, PlanChoices } from './plan-choices-state';

export function choosePlan({ session }: Workbench, choices: Partial<PlanChoices>): void {
  session.setState(({ plan }) => ({ plan: { ...plan, ...choices } }));
}

/** The tenants that stand for a choice, in the order of the file; those that are gone are left out. */
export function isolatedIds({ tenants }: Scenario, isolate: Isolate): readonly string[] {
  const chosen = isolate === 'all' || isolate === 'managed' ? null : new Set(isolate);
  return tenants
    .filter(({ id, managed }) => (chosen ? chosen.has(id) : isolate === 'all' || managed !== false))
    .map((tenant) => tenant.id);
}
