import { answersTo } from '../../shared/lesson/question-words';
import { stageOf } from '../../shared/lesson/stages';
import { announce } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { currentStep } from '../lesson/current-step';
import type { HandsState } from './hands-state';
import { handsAt, MAX_HANDS, NO_HANDS } from './hands-state';

/** The answers that hands can be raised for, in the order of their numbers; none where the step asks nothing. */
export function handAnswers(workbench: Workbench): readonly string[] {
  const { mode } = workbench.author.lesson.getState();
  const now = currentStep(workbench);
  const { question } = now?.step ?? {};
  if (mode !== 'play' || !now || !question) return NO_ANSWERS;
  // What is done or shown on the canvas is nothing to raise a hand for.
  if (question.kind === 'point' || question.kind === 'set') return NO_ANSWERS;
  return answersTo(question, stageOf(now.lesson, now.index)).map(({ text }) => text);
}

const NO_ANSWERS: readonly string[] = [];

/** Counts a hand for the answer of this number, from 1. A number without an answer counts nothing. */
export function raiseHand(workbench: Workbench, answer: number): void {
  if (answer > handAnswers(workbench).length) return;
  change(workbench, (raised) => (raised.length < MAX_HANDS ? [...raised, answer] : raised));
  tell(workbench, answer);
}

/** Takes one hand for this answer back. */
export function lowerHand(workbench: Workbench, answer: number): void {
  change(workbench, (raised) => {
    const at = raised.lastIndexOf(answer);
    return at < 0 ? raised : raised.toSpliced(at, 1);
  });
  tell(workbench, answer);
}

/** Takes the hand that was counted last back. */
export function lowerLastHand(workbench: Workbench): void {
  const last = raisedNow(workbench).at(-1);
  if (last !== undefined) lowerHand(workbench, last);
}

export function clearHands({ desk }: Workbench): void {
  desk.state.setState({ hands: NO_HANDS });
}

function raisedNow(workbench: Workbench): HandsState['raised'] {
  const step = currentStep(workbench)?.step.id ?? null;
  return handsAt(workbench.desk.state.getState().hands, step);
}

/** With another step the room is asked something else: its hands are counted from none. */
function change(workbench: Workbench, to: (raised: HandsState['raised']) => HandsState['raised']): void {
  const step = currentStep(workbench)?.step.id ?? null;
  workbench.desk.state.setState({ hands: { step, raised: to(raisedNow(workbench)) } });
}

function tell(workbench: Workbench, answer: number): void {
  const label = handAnswers(workbench)[answer - 1];
  const count = raisedNow(workbench).filter((one) => one === answer).length;
  if (label !== undefined) announce(workbench, `Hands for “${label}”: ${count}.`);
}
