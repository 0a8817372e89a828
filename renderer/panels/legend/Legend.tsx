import { ChevronDown, ChevronUp, KeyRound, Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useIsCovered } from '../../verdicts/covering';
import { StateBadge } from '../../ui/StateBadge';
import './legend.css';
import { say } from '../../words/say';

const STATES = ['allowed', 'blocked', 'not-evaluated'] as const;
/** While a lesson asks, the words of the answer stand only on its buttons. */
const STATES_COVERED = ['covered'] as const;

/** What the signs on the canvas mean: each by icon, colour and word. One row, so that it covers no tenant; the rest on demand. */
export function Legend() {
  const [isOpen, setOpen] = useState(false);
  const states = useIsCovered() ? STATES_COVERED : STATES;
  return (
    <section className="legend" aria-label={say('legend.legend')}>
      <ul className="legend__list">
        {states.map((state) => (
          <li key={state}>
            <StateBadge state={state} />
          </li>
        ))}
        <li className="legend__gate">
          <Lock size={15} aria-hidden /> {say('legend.isolationOn')}
        </li>
        <li className="legend__gate">
          <LockOpen size={15} aria-hidden /> {say('legend.isolationOff')}
        </li>
        <li>
          <button
            type="button"
            className="legend__more"
            aria-expanded={isOpen}
            title={isOpen ? say('legend.hideOthers') : say('legend.explainOthers')}
            onClick={() => setOpen(!isOpen)}
          >
            {say('legend.more')}{' '}
            {isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
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
        <span className="legend__tenant legend__tenant--own" aria-hidden /> {say('legend.ownTenant')}
      </li>
      <li className="legend__gate">
        <span className="legend__tenant" aria-hidden /> {say('legend.externalTenant')}
      </li>
      <li className="legend__gate">
        <span className="legend__lane" aria-hidden /> {say('legend.gapInBorder')}
      </li>
      <li className="legend__gate">
        <KeyRound size={14} aria-hidden /> {say('legend.key')}
      </li>
      <li className="legend__gate">
        <span className="legend__chip" aria-hidden>
          {say('legend.in')}
        </span>{' '}
        {say('legend.rulesOfTenant')}
      </li>
    </>
  );
}
