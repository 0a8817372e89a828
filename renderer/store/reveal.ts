import type { Connection } from '../../shared/model/scenario';
import { select, useSessionStore } from './session-store';

/** Selects things named elsewhere (a list, a finding) and brings them into sight on the canvas. */
export function revealConnection({ id, from, to }: Connection): void {
  select({ connections: [id] });
  useSessionStore.getState().canvas?.fitTenants([...new Set([from, to])]);
}

export function revealTenants(ids: readonly string[]): void {
  select({ tenants: ids });
  useSessionStore.getState().canvas?.fitTenants(ids);
}
