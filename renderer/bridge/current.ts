import type { Bridge } from './bridge';

let current: Bridge | null = null;

/** Set once, before anything is drawn; tests set a memory bridge. */
export function installBridge(bridge: Bridge): void {
  current = bridge;
}

export function bridge(): Bridge {
  if (current === null) throw new Error('The bridge is set before the interface starts.');
  return current;
}
