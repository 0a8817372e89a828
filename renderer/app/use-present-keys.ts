import { useEffect } from 'react';
import { isPresenting, showAgain } from '../present/present';
import { useWorkbench } from '../workbench/context';
import { isCommandEnabled, runCommand } from '../commands/handlers';
import type { Workbench } from '../workbench/workbench';
import { stepOfKey } from './step-keys';

/**
 * While presenting, the keys of a clicker and the arrows turn the steps of a lesson. Asked before the canvas, whose
 * arrows would move the chosen tenant: in front of a room, that is nothing but an accident. A clicker has no key for the
 * answer to a question, so the way on goes through it: once to reveal, once more for the next step.
 */
export function usePresentKeys(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    window.addEventListener('keydown', () => onKeyDown(workbench), { capture: true });
    return () => window.removeEventListener('keydown', () => onKeyDown(workbench), { capture: true });
  }, []);
}

function onKeyDown(workbench: Workbench, event: KeyboardEvent): void {
  if (!isPresenting(workbench) || workbench.desk.state.getState().dialog !== null) return;
  const step = stepOfKey(event);
  if (step === null) return;
  event.preventDefault();
  event.stopPropagation();
  if (showAgain(workbench)) return;
  const command =
    step === 'back'
      ? 'lesson.back'
      : isCommandEnabled(workbench, 'lesson.reveal')
        ? 'lesson.reveal'
        : 'lesson.next';
  if (isCommandEnabled(workbench, command)) runCommand(workbench, command);
}
