import type { ReactNode } from 'react';
import { createContext, startTransition, useContext, useEffect, useState } from 'react';

/** In which order the parts of a window come. */
export const TURNS = { picture: 1, lines: 2, outline: 3, results: 4 } as const;
type Part = keyof typeof TURNS;
const LAST = TURNS.results;

/** The turn of the last part that is here. Where nobody says whose turn it is, all are. */
const Turn = createContext<number>(LAST);

/** Tells the parts below whose turn it is. */
export const TurnProvider = Turn.Provider;

/** So long the window draws and answers between two parts: milliseconds. */
const BREATH_MS = 20;

/**
 * The turn of the last part that may be here: each comes after the one before, and the window draws and answers in between.
 * With another `of` all begins anew; parts up to `first` do not wait.
 */
export function useTurns(of: string, first: number): number {
  const [before, setNow] = useState({ of, turn: first });
  const now = before.of === of ? before : { of, turn: first };
  if (now !== before) setNow(now);
  const { turn } = now;
  useEffect(() => {
    if (turn >= LAST) return undefined;
    // As a transition React works the part out in small pieces, and the window answers between these as well.
    const next = () => startTransition(() => setNow({ of, turn: turn + 1 }));
    const timer = setTimeout(next, BREATH_MS);
    return () => clearTimeout(timer);
  }, [of, turn]);
  return turn;
}

/** Has the turn of this part come? */
export function useHasTurn(part: Part): boolean {
  return useContext(Turn) >= TURNS[part];
}

interface InTurnProps {
  readonly part: Part;
  readonly children: ReactNode;
}

/** A part of the window that comes after what matters more is there. */
export function InTurn({ part, children }: InTurnProps) {
  return useHasTurn(part) ? children : null;
}
