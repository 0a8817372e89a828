import { connectorName } from '../../../shared/connectors/lookup';
import type { Connection, Scenario, Tenant } from '../../../shared/model/scenario';
import type { ShownState } from '../../verdicts/covering';
import { shownState } from '../../verdicts/covering';
import type { Indexes } from '../../verdicts/derived';
import { derive } from '../../verdicts/derived';
import { shownVerdicts } from '../../verdicts/shown';
import type { Selection } from '../../workbench/session-state';
import type { Workbench } from '../../workbench/workbench';

/** More would not be read; typing on narrows it down. */
export const MAX_FOUND = 50;

export interface FindTarget {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  /** null: a tenant. */
  readonly state: ShownState | null;
  readonly selection: Partial<Selection>;
  readonly places: readonly string[];
}

/** Tenants by name, domain or tenant ID, connections by account, connector or tenant: best first, tenants before. */
export function findTargets(workbench: Workbench, scenario: Scenario, text: string): readonly FindTarget[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (texts: readonly string[]) => {
    const all = texts.join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  };
  const derived = derive(scenario);
  const verdicts = shownVerdicts(workbench);
  const found: FindTarget[] = [];
  for (const tenant of scenario.tenants) {
    if (found.length === MAX_FOUND) return found;
    if (fits(tenantTexts(tenant))) found.push(tenantTarget(tenant));
  }
  for (const connection of scenario.connections) {
    if (found.length === MAX_FOUND) return found;
    if (fits(connectionTexts(connection, derived))) {
      const result = verdicts?.results.get(connection.id) ?? 'covered';
      found.push(connectionTarget(connection, derived, shownState(result)));
    }
  }
  return found;
}

function tenantTexts(tenant: Tenant): readonly string[] {
  return [tenant.name, ...(tenant.domains ?? []), tenant.tenantId ?? ''];
}

function connectionTexts(connection: Connection, { tenants }: Indexes): readonly string[] {
  const names = [connection.from, connection.to].map((id) => tenants.get(id)?.name ?? '');
  return [connectorName(connection.connector), connection.connector, connection.account ?? '', ...names];
}

function tenantTarget(tenant: Tenant): FindTarget {
  return {
    key: `tenant:${tenant.id}`,
    name: tenant.name,
    detail: [tenant.domains?.[0], tenant.tenantId].filter(Boolean).join(' · '),
    state: null,
    selection: { tenants: [tenant.id], connections: [] },
    places: [tenant.id],
  };
}

function connectionTarget(connection: Connection, { tenants }: Indexes, state: ShownState): FindTarget {
  const way = [connection.from, connection.to].map((id) => tenants.get(id)?.name ?? id).join(' → ');
  return {
    key: `connection:${connection.id}`,
    name: connectorName(connection.connector),
    detail: [way, connection.account].filter(Boolean).join(' · '),
    state,
    selection: { tenants: [], connections: [connection.id] },
    places: [...new Set([connection.from, connection.to])],
  };
}
