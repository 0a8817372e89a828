import { useEffect } from 'react';
import { isPresenting, showAgain } from '../present/present';
import { workbenchOn } from '../workbench/create-workbench';
import { isCommandEnabled, runCommand } from '../commands/handlers';
import type { Desk, Workbench } from '../workbench/workbench';
import { countHand } from './hand-keys';
import { stepOfKey } from './step-keys';

/**
 * While presenting, the keys of a clicker and the arrows turn the steps of a lesson. Asked before the canvas, whose
 * arrows would move the chosen tenant: in front of an audience, that is nothing but an accident. A clicker has no key for the
 * answer to a question, so the way on goes through it: once to reveal, once more for the next step.
 */
export function usePresentKeys(desk: Desk): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(workbenchOn(desk), event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [desk]);
}

function onKeyDown(workbench: Workbench, event: KeyboardEvent): void {
  if (!isPresenting(workbench) || workbench.desk.state.getState().dialog !== null) return;
  const step = stepOfKey(event);
  if (step === null && !countHand(workbench, event)) return;
  event.preventDefault();
  event.stopPropagation();
  if (step !== null) turn(workbench, step);
}

function turn(workbench: Workbench, step: 'next' | 'back'): void {
  if (showAgain(workbench)) return;
  const command =
    step === 'back'
      ? 'lesson.back'
      : isCommandEnabled(workbench, 'lesson.reveal')
        ? 'lesson.reveal'
        : 'lesson.next';
  if (isCommandEnabled(workbench, command)) runCommand(workbench, command);
}
