import { oncePer } from '../../shared/base/once-per';
import type { Scenario } from '../../shared/model/scenario';
import type { Start } from '../../shared/run/trigger-words';
import { startOf } from '../../shared/run/trigger-words';
import { useDocument } from '../workbench/context';

export interface FlowStart extends Start {
  readonly flow: string;
  readonly name: string;
}

const NONE: readonly FlowStart[] = [];

/** Tenant id -> what can be set going there. */
const startsIn = oncePer((scenario: Scenario): ReadonlyMap<string, readonly FlowStart[]> => {
  const found = new Map<string, FlowStart[]>();
  for (const flow of scenario.flows ?? []) {
    const start = startOf(scenario, flow);
    if (!start) continue;
    const list = found.get(start.tenant);
    const one = { ...start, flow: flow.id, name: flow.name };
    if (list) list.push(one);
    else found.set(start.tenant, [one]);
  }
  return found;
});

export function useStartsAt(tenant: string): readonly FlowStart[] {
  return useDocument((state) => startsIn(state.timeline.present.scenario).get(tenant) ?? NONE);
}
