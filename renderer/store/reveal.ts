import type { Connection, Flow } from '../../shared/model/scenario';
import { currentScenario } from './document-store';
import { flowPath } from './flow-path';
import { select, useSessionStore } from './session-store';

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
