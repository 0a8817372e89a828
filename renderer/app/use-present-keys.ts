import { useEffect } from 'react';
import { isPresenting, showAgain } from '../store/present-store';
import { useSessionStore } from '../store/session-store';
import { isCommandEnabled, runCommand } from './commands/handlers';
import { stepOfKey } from './step-keys';

/**
 * While presenting, the keys of a clicker and the arrows turn the steps of a lesson. Asked before the canvas, whose
 * arrows would move the chosen tenant: in front of a room, that is nothing but an accident. A clicker has no key for the
 * answer to a question, so the way on goes through it: once to reveal, once more for the next step.
 */
export function usePresentKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (!isPresenting() || useSessionStore.getState().dialog !== null) return;
  const step = stepOfKey(event);
  if (step === null) return;
  event.preventDefault();
  event.stopPropagation();
  if (showAgain()) return;
  const command =
    step === 'back' ? 'lesson.back' : isCommandEnabled('lesson.reveal') ? 'lesson.reveal' : 'lesson.next';
  if (isCommandEnabled(command)) runCommand(command);
}
