import { CircleCheck, CircleQuestionMark, LogIn, LogOut, Minus, OctagonX } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import type { CellState } from '../../../shared/compare/matrix';

/** A state by icon, colour and a word that fits a cell: who blocks it. Made once, because a table has thousands. */
export const CELL_MARKS: Readonly<Record<CellState, ReactElement>> = {
  same: mark('same', Minus, 'Same'),
  allowed: mark('allowed', CircleCheck, 'Allowed'),
  'blocked-outbound': mark('blocked-outbound', LogOut, 'Outbound'),
  'blocked-inbound': mark('blocked-inbound', LogIn, 'Inbound'),
  'blocked-twice': mark('blocked-twice', OctagonX, 'Both'),
  'not-drawn': mark('not-drawn', CircleQuestionMark, 'Not drawn'),
};

function mark(state: CellState, Icon: LucideIcon, word: string): ReactElement {
  return (
    <span className={`matrix__mark matrix__mark--${state}`} aria-hidden>
      <Icon size={14} strokeWidth={2.25} /> {word}
    </span>
  );
}
