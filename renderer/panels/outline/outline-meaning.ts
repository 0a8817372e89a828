import { connectorName } from '../../../shared/connectors/lookup';
import { assertNever } from '../../../shared/base/result';
import type { Connection } from '../../../shared/model/scenario';
import type { Indexes } from '../../verdicts/derived';
import type { RowTargets } from '../rows/row-selection';
import { NO_TARGETS } from '../rows/row-selection';
import type { OutlineRow } from './outline-row';
import { say } from '../../words/say';

/** What selecting the row selects: a step stands for the connection it uses. */
export function targetsOf(row: OutlineRow): RowTargets {
  switch (row.kind) {
    case 'group':
      return NO_TARGETS;
    case 'tenant-group':
      return { tenants: row.tenants, connections: [] };
    case 'tenant':
      return { tenants: [row.tenant.id], connections: [] };
    case 'pair':
      return { tenants: [], connections: row.connections };
    case 'connection':
      return { tenants: [], connections: [row.connection.id] };
    case 'flow':
      return { tenants: [], connections: [], flows: [row.flow.id] };
    case 'note':
      return { tenants: [], connections: [], notes: [row.face.key] };
    case 'step':
      return { tenants: [], connections: [row.step.connection] };
    default:
      return assertNever(row);
  }
}

/** The tenants that must be in view to see the row's thing. */
export function placesOf(row: OutlineRow, { connections: known }: Indexes): readonly string[] {
  const { tenants, connections } = targetsOf(row);
  const steps = row.kind === 'flow' ? row.flow.steps.map((step) => step.connection) : [];
  const home = row.kind === 'flow' ? [row.flow.tenant] : [];
  const ends = [...connections, ...steps].flatMap((id) => endsOf(known.get(id)));
  return [...new Set([...tenants, ...home, ...ends])];
}

function endsOf(connection: Connection | undefined): readonly string[] {
  return connection ? [connection.from, connection.to] : [];
}

/** What one types to find the row. */
export function nameOf(row: OutlineRow, { tenants }: Indexes): string {
  switch (row.kind) {
    case 'group':
      return say('outline.groupName', { group: row.group });
    case 'tenant-group':
      return row.group.name;
    case 'tenant':
      return row.tenant.name;
    case 'pair':
      return nameOfTenant(tenants, row.from);
    case 'connection':
      return connectorName(row.connection.connector);
    case 'flow':
      return row.flow.name;
    case 'note':
      return row.face.lines.join(' ');
    case 'step':
      return row.step.name;
    default:
      return assertNever(row);
  }
}

function nameOfTenant(tenants: Indexes['tenants'], id: string): string {
  return tenants.get(id)?.name ?? id;
}
