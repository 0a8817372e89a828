import type { Connection, Flow } from '../../shared/model/scenario';
import { flowPath } from '../verdicts/flow-path';
import { scenarioOf } from '../workbench/reads';
import { requestFocus, select, showPanel } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { lookAtTenants } from './camera';

/** Selects things named elsewhere (a list, a finding) and brings them into sight on the canvas. */
export function revealConnection(workbench: Workbench, { id, from, to }: Connection): void {
  select(workbench, { connections: [id] });
  lookAtTenants(workbench, [...new Set([from, to])]);
}

/** Its whole path. */
export function revealFlow(workbench: Workbench, { id }: Pick<Flow, 'id'>): void {
  select(workbench, { flows: [id] });
  const path = flowPath(scenarioOf(workbench), [id]);
  if (path) lookAtTenants(workbench, [...path.tenants]);
}

export function revealTenants(workbench: Workbench, ids: readonly string[]): void {
  select(workbench, { tenants: ids });
  lookAtTenants(workbench, ids);
}

/** Its tenant, and in the inspector the rule itself: of a hundred rules nobody finds it by its name. */
export function revealRule(workbench: Workbench, tenant: string, rule: string): void {
  revealTenants(workbench, [tenant]);
  showPanel(workbench, 'inspector');
  requestFocus(workbench, ruleField(rule));
}

/** What the row of a rule listens to. */
export function ruleField(rule: string): string {
  return `rule ${rule}`;
}
