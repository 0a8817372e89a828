import type { Questions } from '../files/questions';
import type { AppWindow } from './app-window';
import type { LeaveAnswer } from './close-guard';
import { toldBy } from './window-life';

/** Asks about what leaving the window would lose: what is being tried first, then changes of the document. */
export async function askToLeave(
  window: AppWindow,
  { keepTried, saveChanges }: Pick<Questions, 'keepTried' | 'saveChanges'>,
): Promise<LeaveAnswer> {
  const told = toldBy(window.life);
  const name = told?.title ?? null;
  if (told?.hasTried === true) {
    const tried = await keepTried(window, name);
    if (tried === 'cancel') return { answer: 'cancel', tried: 'forget' };
    if (tried === 'keep') return { answer: 'save', tried };
    // By now there may be something in the document as well.
    if (toldBy(window.life)?.isDirty !== true) return { answer: 'discard', tried };
  }
  return { answer: await saveChanges(window, name), tried: 'forget' };
}
