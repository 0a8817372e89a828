import { CircleCheck, CircleQuestionMark, LogIn, LogOut, Minus, OctagonX } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import type { CellState } from '../../../shared/compare/matrix';
import { say } from '../../words/say';
import { message, type Message } from '../../../shared/words/message';
import { directionMessage } from '../../../shared/explain/direction';
import { stateMessage } from '../../../shared/explain/words';

const MARKS: Readonly<Record<CellState, { readonly Icon: LucideIcon; readonly word: Message }>> = {
  same: { Icon: Minus, word: message('matrix.markSame') },
  allowed: { Icon: CircleCheck, word: stateMessage('allowed') },
  'blocked-outbound': { Icon: LogOut, word: directionMessage('outbound') },
  'blocked-inbound': { Icon: LogIn, word: directionMessage('inbound') },
  'blocked-twice': { Icon: OctagonX, word: message('matrix.markBoth') },
  'not-drawn': { Icon: CircleQuestionMark, word: message('matrix.markNotDrawn') },
};

const made = new Map<string, ReactElement>();

/** A state by icon, colour and a word that fits a cell: who blocks it. Made once, because a table has thousands. */
export function cellMark(state: CellState): ReactElement {
  const word = say(MARKS[state].word);
  const key = `${state} ${word}`;
  const known = made.get(key) ?? mark(state, word);
  made.set(key, known);
  return known;
}

function mark(state: CellState, word: string): ReactElement {
  const { Icon } = MARKS[state];
  return (
    <span className={`matrix__mark matrix__mark--${state}`} aria-hidden>
      <Icon size={14} strokeWidth={2.25} /> <span className="truncate">{word}</span>
    </span>
  );
}
