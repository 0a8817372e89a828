import type { Position, TenantGroup } from '../model/scenario';
import type { Lane } from './lanes';

/** A box of the picture: a tenant, or a collapsed group of tenants in the middle of where they stand. */
export interface SceneNode {
  /** Of a tenant its id; of a group a key that no tenant id can be. */
  readonly id: string;
  readonly group: TenantGroup | null;
  /** Ids of the tenants it stands for, in the order of the scenario. */
  readonly tenants: readonly string[];
  readonly at: Position;
}

/** One line of the picture: a connection, or all of a pair of nodes in one direction. */
export interface SceneLine {
  /** Of a single connection its id; of several a key that no connection id can be. */
  readonly id: string;
  /** Ids of nodes: the creator's side, and that of the sign-in. */
  readonly from: string;
  readonly to: string;
  /** Connection ids, at least one, in the order of the scenario. */
  readonly connections: readonly string[];
  readonly lane: Lane;
}
