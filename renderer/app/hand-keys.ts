import { clearHands, handAnswers, lowerHand, lowerLastHand, raiseHand } from '../present/hands';
import type { Workbench } from '../workbench/workbench';
import { hasOwnMeaning } from './step-keys';

/**
 * While a question is put to the audience, a digit counts a hand for the answer of that number, Shift with it takes one
 * back, Backspace takes the last one back and 0 begins anew. Elsewhere these keys mean what they always mean. True: the
 * key was such a one.
 */
export function countHand(workbench: Workbench, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || hasOwnMeaning(event)) return false;
  if (handAnswers(workbench) === 0) return false;
  const digit = digitOf(event);
  if (event.key === 'Backspace') lowerLastHand(workbench);
  else if (digit === null) return false;
  else if (digit === 0) clearHands(workbench);
  else if (event.shiftKey) lowerHand(workbench, digit);
  else raiseHand(workbench, digit);
  return true;
}

/** By the key's place where Shift or the keyboard makes another sign of it, such as "!" or "&". */
function digitOf({ code, key }: KeyboardEvent): number | null {
  const digit = /^Digit(\d)$/.exec(code)?.[1] ?? /^\d$/.exec(key)?.[0];
  return digit === undefined ? null : Number(digit);
}
