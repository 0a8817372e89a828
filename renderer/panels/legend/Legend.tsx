import { ChevronDown, ChevronUp, KeyRound, Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useIsCovered } from '../../verdicts/covering';
import { StateBadge } from '../../ui/StateBadge';
import './legend.css';

const STATES = ['allowed', 'blocked', 'not-evaluated'] as const;
/** While a lesson asks, the words of the answer stand only on its buttons. */
const STATES_COVERED = ['covered'] as const;

/** What the signs on the canvas mean: each by icon, colour and word. One row, so that it covers no tenant; the rest on demand. */
export function Legend() {
  const [isOpen, setOpen] = useState(false);
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
        <li>
          <button
            type="button"
            className="legend__more"
            aria-expanded={isOpen}
            title={isOpen ? 'Hide the other signs' : 'Explain the other signs'}
            onClick={() => setOpen(!isOpen)}
          >
            More {isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
          </button>
        </li>
        {isOpen ? <MoreSigns /> : null}
      </ul>
    </section>
  );
}

function MoreSigns() {
  return (
    <>
      <li className="legend__gate">
        <span className="legend__tenant legend__tenant--own" aria-hidden /> Round: own tenant
      </li>
      <li className="legend__gate">
        <span className="legend__tenant" aria-hidden /> Square: external
      </li>
      <li className="legend__gate">
        <span className="legend__lane" aria-hidden /> Gap in a closed border: a rule lets this connection
        through
      </li>
      <li className="legend__gate">
        <KeyRound size={14} aria-hidden /> Key: the account that signs in
      </li>
      <li className="legend__gate">
        <span className="legend__chip" aria-hidden>
          in
        </span>{' '}
        Rules of the tenant
      </li>
    </>
  );
}
