import { CircleCheck, CircleMinus, OctagonX } from 'lucide-react';
import type { ConnectionState } from '../../shared/evaluate/verdict';

/** A state is told by icon, colour and word, never by colour alone; the three icons differ in outline. */
export const STATE_WORDS: Readonly<Record<ConnectionState, string>> = {
  allowed: 'Allowed',
  blocked: 'Blocked',
  'not-evaluated': 'Not evaluated',
};

const ICONS = { allowed: CircleCheck, blocked: OctagonX, 'not-evaluated': CircleMinus };

export function StateIcon({ state, size = 16 }: { readonly state: ConnectionState; readonly size?: number }) {
  const Icon = ICONS[state];
  return <Icon size={size} strokeWidth={2.25} aria-hidden className={`state-badge--${state}`} />;
}

export function StateBadge({ state }: { readonly state: ConnectionState }) {
  return (
    <span className={`state-badge state-badge--${state}`}>
      <StateIcon state={state} /> {STATE_WORDS[state]}
    </span>
  );
}
