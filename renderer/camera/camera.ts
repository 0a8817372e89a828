import type { Position } from '../../shared/model/scenario';
import type { Workbench } from '../workbench/workbench';
import type { Aim } from './camera-state';

const ORIGIN: Position = { x: 0, y: 0 };

/** Asks the picture to look there. */
export function look({ camera }: Workbench, aim: Aim): void {
  camera.setState(({ aim: { count } }) => ({ aim: { ...aim, count: count + 1 } }));
}

export function lookAtTenants(workbench: Workbench, ids: readonly string[]): void {
  if (ids.length > 0) look(workbench, { kind: 'tenants', ids });
}

/** Where a new thing goes. */
export function placeForNew({ camera }: Workbench): Position {
  return camera.getState().place ?? ORIGIN;
}
