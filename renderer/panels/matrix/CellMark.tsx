import { CircleCheck, LogIn, LogOut, Minus, OctagonX } from 'lucide-react';
import type { CellState } from '../../../shared/compare/matrix';

const ICONS = {
  same: Minus,
  allowed: CircleCheck,
  'blocked-outbound': LogOut,
  'blocked-inbound': LogIn,
  'blocked-twice': OctagonX,
};

/** Who blocks it, in the room a cell has. */
const SHORT: Readonly<Record<CellState, string>> = {
  same: 'Same',
  allowed: 'Allowed',
  'blocked-outbound': 'Outbound',
  'blocked-inbound': 'Inbound',
  'blocked-twice': 'Both',
};

/** A state by icon, colour and word. */
export function CellMark({ state }: { readonly state: CellState }) {
  const Icon = ICONS[state];
  return (
    <span className={`matrix__mark matrix__mark--${state}`} aria-hidden>
      <Icon size={14} strokeWidth={2.25} /> {SHORT[state]}
    </span>
  );
}
