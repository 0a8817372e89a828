import type { ReactNode } from 'react';
import { startTransition, useEffect, useState } from 'react';

interface AfterPaintProps {
  /** Which of the parts it is that come one after another, from 1. */
  readonly turn: number;
  /** False: it is there at once. */
  readonly isWaiting: boolean;
  readonly children: ReactNode;
}

/** So long the window draws and answers between two parts: milliseconds. */
const BREATH_MS = 60;

/** A part of the window that comes after what matters more has been painted, so that the window answers in between. */
export function AfterPaint({ turn, isWaiting, children }: AfterPaintProps) {
  return useAfterPaint(turn, isWaiting) ? children : null;
}

/** Has its turn come? What is drawn then is worked out in small pieces, between which the window answers as well. */
export function useAfterPaint(turn: number, isWaiting: boolean): boolean {
  const [isHere, setHere] = useState(!isWaiting);
  useEffect(() => {
    if (isHere) return undefined;
    const timer = setTimeout(() => startTransition(() => setHere(true)), turn * BREATH_MS);
    return () => clearTimeout(timer);
  }, [isHere, turn]);
  return isHere;
}
