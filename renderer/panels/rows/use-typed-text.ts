import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { rowTyped } from './row-movement';

/** Letters typed within this time belong together. */
const PAUSE = 700;

export interface TypedText {
  /** Was a letter typed just now, so that the next one belongs to it? */
  readonly isTyping: () => boolean;
  /** Is it a letter? Then it is added to what was just typed. */
  readonly takes: (event: KeyboardEvent) => boolean;
  readonly find: (from: number, count: number, textAt: (index: number) => string) => number | null;
}

/** Finds a row by typing the beginning of its name. */
export function useTypedText(): TypedText {
  const typed = useRef({ text: '', at: -PAUSE });
  const isTyping = () => performance.now() - typed.current.at < PAUSE;
  return {
    isTyping,
    takes: (event) => {
      if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return false;
      typed.current = {
        text: isTyping() ? typed.current.text + event.key : event.key,
        at: performance.now(),
      };
      return true;
    },
    find: (from, count, textAt) => rowTyped(typed.current.text, from, count, textAt),
  };
}
