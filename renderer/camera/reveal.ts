import type { Connection, Flow } from '../../shared/model/scenario';
import { bringOut } from '../picture/bring-out';
import { flowPath } from '../verdicts/flow-path';
import { scenarioOf } from '../workbench/reads';
import { requestFocus, select, selectionOf, showPanel } from '../workbench/session';
import type { Selection } from '../workbench/session-state';
import type { Workbench } from '../workbench/workbench';
import { lookAtTenants } from './camera';

/**
 * Selects things named elsewhere (a list, a finding) and brings them into sight on the canvas: what is hidden or collapsed
 * there is brought out first.
 */
export function reveal(workbench: Workbench, selection: Partial<Selection>, places: readonly string[]): void {
  select(workbench, selection);
  revealSelection(workbench, places);
}

/** The same for what is selected already: `places` are the tenants that must be in sight to see it. */
export function revealSelection(workbench: Workbench, places: readonly string[]): void {
  const { connections } = selectionOf(workbench);
  bringOut(workbench, { tenants: places, connections });
  lookAtTenants(workbench, places);
}

export function revealConnection(workbench: Workbench, { id, from, to }: Connection): void {
  reveal(workbench, { connections: [id] }, [...new Set([from, to])]);
}

/** Its whole path. */
export function revealFlow(workbench: Workbench, { id }: Pick<Flow, 'id'>): void {
  const path = flowPath(scenarioOf(workbench), [id]);
  reveal(workbench, { flows: [id] }, path ? [...path.tenants] : []);
}

export function revealTenants(workbench: Workbench, ids: readonly string[]): void {
  reveal(workbench, { tenants: ids }, ids);
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
