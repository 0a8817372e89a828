import type { CSSProperties } from 'react';
import type { GateLane } from '../../../shared/picture/gate-lanes';

/** The places where lines meet the gate. A rule opens its own; each is there all the time, so that it can open and close. */
export function GateLanes({ lanes = [] }: { readonly lanes?: readonly GateLane[] | undefined }) {
  return lanes.map(({ line, gate, side, at, isOpen }) => (
    <span
      key={`${gate} ${line}`}
      className={`tenant__lane tenant__lane--${side} ${isOpen ? 'is-open' : ''}`}
      style={{ '--lane-at': `${at}px` } as CSSProperties}
      data-lane={gate}
      aria-hidden
    />
  ));
}
