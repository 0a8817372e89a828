import { useState } from 'react';
import { say } from '../../words/say';

interface MoreProps {
  readonly of: number;
  readonly as?: 'span' | 'li';
  readonly onOpen: () => void;
}

/** How many there are beyond those that are shown, and the way to see them; nothing when all are shown. */
export function More({ of: count, as: Element = 'span', onOpen }: MoreProps) {
  if (count <= 0) return null;
  return (
    <Element>
      <button type="button" className="link" onClick={onOpen}>
        {say('ui.andMore', { count })}
      </button>
    </Element>
  );
}

/** So many more at a time: nobody waits for ten thousand lines that were asked for by one click. */
const STEP = 500;

export interface Opening<T> {
  readonly shown: readonly T[];
  readonly more: { readonly of: number; readonly onOpen: () => void };
}

/** The first of many, and more of them each time that somebody asks. */
export function useOpening<T>(items: readonly T[], first: number): Opening<T> {
  const [count, setCount] = useState(first);
  return {
    shown: items.slice(0, count),
    more: { of: items.length - count, onOpen: () => setCount(count + STEP) },
  };
}
