import { CircleCheck, CircleQuestionMark, CircleMinus, OctagonX } from 'lucide-react';
import type { ConnectionState } from '../../shared/evaluate/verdict';

/** A verdict, or that a lesson covers it until somebody has predicted it. */
type BadgeState = ConnectionState | 'covered';

/** A state is told by icon, colour and word, never by colour alone; the icons differ in outline. */
export const STATE_WORDS: Readonly<Record<BadgeState, string>> = {
  allowed: 'Allowed',
  blocked: 'Blocked',
  'not-evaluated': 'Not evaluated',
  covered: 'Covered',
};

const ICONS = {
  allowed: CircleCheck,
  blocked: OctagonX,
  'not-evaluated': CircleMinus,
  covered: CircleQuestionMark,
};

export function StateIcon({ state, size = 16 }: { readonly state: BadgeState; readonly size?: number }) {
  const Icon = ICONS[state];
  return <Icon size={size} strokeWidth={2.25} aria-hidden className={`state-badge--${state}`} />;
}

export function StateBadge({ state }: { readonly state: BadgeState }) {
  return (
    <span className={`state-badge state-badge--${state}`}>
      <StateIcon state={state} /> {STATE_WORDS[state]}
    </span>
  );
}
