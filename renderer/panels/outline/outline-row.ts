import type { Connection, Flow, FlowStep, Tenant, TenantGroup } from '../../../shared/model/scenario';
import type { NoteFace } from '../../../shared/picture/note-faces';

export type GroupName = 'Tenants' | 'Connections' | 'Flows' | 'Notes';

/** One line of the outline, flat: the tree's shape stands in level, position and size, as screen readers read it. */
export type OutlineRow = {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly position: number;
  readonly size: number;
} & (
  | {
      readonly kind: 'group';
      readonly group: GroupName;
      readonly shown: number;
      readonly total: number;
      readonly isOpen: boolean;
    }
  /** A group of tenants, with those of them that are found. */
  | {
      readonly kind: 'tenant-group';
      readonly group: TenantGroup;
      readonly tenants: readonly string[];
      readonly isOpen: boolean;
    }
  | { readonly kind: 'tenant'; readonly tenant: Tenant }
  /** All connections from one tenant to another. */
  | {
      readonly kind: 'pair';
      readonly from: string;
      readonly to: string;
      readonly connections: readonly string[];
      readonly isOpen: boolean;
    }
  | { readonly kind: 'connection'; readonly connection: Connection }
  | { readonly kind: 'flow'; readonly flow: Flow; readonly isOpen: boolean }
  | { readonly kind: 'note'; readonly face: NoteFace }
  | { readonly kind: 'step'; readonly flow: Flow; readonly step: FlowStep }
);

/** Is this row open? Null: there is nothing in it that could be. */
export function openState(row: OutlineRow): boolean | null {
  return 'isOpen' in row ? row.isOpen : null;
}

/** Asks whether a row is open that, as long as nobody collapses or expands it, is collapsed or is not. */
export type IsOpen = (key: string, isCollapsedAtFirst?: boolean) => boolean;

export function tenantRow(tenant: Tenant, level: 2 | 3, position: number, size: number): OutlineRow {
  return { kind: 'tenant', key: `tenant:${tenant.id}`, tenant, level, position, size };
}

export function connectionRow(
  connection: Connection,
  level: 2 | 3,
  position: number,
  size: number,
): OutlineRow {
  return { kind: 'connection', key: `connection:${connection.id}`, connection, level, position, size };
}
