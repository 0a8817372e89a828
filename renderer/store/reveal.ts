import type { Connection, Flow } from '../../shared/model/scenario';
import { currentScenario } from './document-store';
import { flowPath } from './flow-path';
import { requestFocus, select, showPanel, useSessionStore } from './session-store';

/** Selects things named elsewhere (a list, a finding) and brings them into sight on the canvas. */
export function revealConnection({ id, from, to }: Connection): void {
  select({ connections: [id] });
  useSessionStore.getState().canvas?.fitTenants([...new Set([from, to])]);
}

/** Its whole path. */
export function revealFlow({ id }: Pick<Flow, 'id'>): void {
  select({ flows: [id] });
  const path = flowPath(currentScenario(), [id]);
  if (path) useSessionStore.getState().canvas?.fitTenants([...path.tenants]);
}

export function revealTenants(ids: readonly string[]): void {
  select({ tenants: ids });
  useSessionStore.getState().canvas?.fitTenants(ids);
}

/** Its tenant, and in the inspector the rule itself: of a hundred rules nobody finds it by its name. */
export function revealRule(tenant: string, rule: string): void {
  revealTenants([tenant]);
  showPanel('inspector');
  requestFocus(ruleField(rule));
}

/** What the row of a rule listens to. */
export function ruleField(rule: string): string {
  return `rule ${rule}`;
}
