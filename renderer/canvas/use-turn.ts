import { useState } from 'react';
import type { GateName } from '../../shared/evaluate/verdict';
import type { LineFace } from '../../shared/picture/line-face';

interface Turn {
  readonly former: LineFace['state'];
  /** The gate that moved: the new colour comes from its end of the line. */
  readonly from: GateName;
  /** Names this change: the next one begins anew, also in the middle of it. */
  readonly count: number;
}

type Seen = Pick<LineFace, 'state' | 'marks'>;

/** The change of verdict that a line is showing, until it `end`s. What a question covers or uncovers is no change. */
export function useTurn(face: Seen): (Turn & { readonly end: () => void }) | null {
  const [seen, setSeen] = useState(face);
  const [turn, setTurn] = useState<Turn | null>(null);
  if (face !== seen) {
    setSeen(face);
    if (face.state !== seen.state) setTurn(turnOf(seen, face, turn?.count ?? 0));
  }
  return turn && { ...turn, end: () => setTurn(null) };
}

function turnOf(before: Seen, now: Seen, count: number): Turn | null {
  if (before.state === 'covered' || now.state === 'covered') return null;
  return { former: before.state, from: movedGate(before, now), count: count + 1 };
}

function movedGate(before: Seen, now: Seen): GateName {
  const isShut = (face: Seen, name: GateName) => face.marks.some(({ gate }) => gate === name);
  const hasMoved = (name: GateName) => isShut(before, name) !== isShut(now, name);
  return !hasMoved('outbound') && hasMoved('inbound') ? 'inbound' : 'outbound';
}
