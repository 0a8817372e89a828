import { CircleCheck, CircleQuestionMark, CircleMinus, OctagonX } from 'lucide-react';
import type { ConnectionState } from '../../shared/evaluate/verdict';
import { stateMessage } from '../../shared/explain/words';
import { say } from '../words/say';

/** A verdict, or that a lesson covers it until somebody has predicted it. */
type BadgeState = ConnectionState | 'covered';

/** A state is told by icon, colour and word, never by colour alone; the icons differ in outline. */
export function badgeWord(state: BadgeState): string {
  return state === 'covered' ? say('ui.covered') : say(stateMessage(state));
}

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
      <StateIcon state={state} /> {badgeWord(state)}
    </span>
  );
}
