import { KeyRound, Lock, LockOpen } from 'lucide-react';
import { useIsCovered } from '../../verdicts/covering';
import { StateBadge } from '../../ui/StateBadge';
import './legend.css';

const STATES = ['allowed', 'blocked', 'not-evaluated'] as const;
/** While a lesson asks, the words of the answer stand only on its buttons. */
const STATES_COVERED = ['covered'] as const;

/** What the signs on the canvas mean: each by icon, colour and word. */
export function Legend() {
  const states = useIsCovered() ? STATES_COVERED : STATES;
  return (
    <section className="legend" aria-label="Legend">
      <ul className="legend__list">
        {states.map((state) => (
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
        <li className="legend__gate">
          <span className="legend__tenant legend__tenant--own" aria-hidden /> Own
        </li>
        <li className="legend__gate">
          <span className="legend__tenant" aria-hidden /> External
        </li>
        <li className="legend__gate">
          <KeyRound size={14} aria-hidden /> Signs in
        </li>
        <li className="legend__gate">
          <span className="legend__chip" aria-hidden>
            in: A
          </span>{' '}
          Rule
        </li>
      </ul>
    </section>
  );
}
