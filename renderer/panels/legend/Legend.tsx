import { Lock, LockOpen } from 'lucide-react';
import type { ConnectionState } from '../../../shared/evaluate/verdict';
import { StateBadge } from '../../ui/StateBadge';
import './legend.css';

const STATES: readonly ConnectionState[] = ['allowed', 'blocked', 'not-evaluated'];

/** What the signs on the canvas mean: each by icon, colour and word. */
export function Legend() {
  return (
    <section className="legend" aria-label="Legend">
      <ul className="legend__list">
        {STATES.map((state) => (
          <li key={state}>
            <StateBadge state={state} />
          </li>
        ))}
        <li className="legend__gate">
          <Lock size={15} aria-hidden /> On: closed border
        </li>
        <li className="legend__gate">
          <LockOpen size={15} aria-hidden /> Off: open border
        </li>
      </ul>
    </section>
  );
}
