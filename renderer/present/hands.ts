import type { Question } from '../../shared/model/lesson';
import { announce } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { currentStep } from '../lesson/current-step';
import type { HandsState } from './hands-state';
import { handsAt, MAX_HANDS, NO_HANDS } from './hands-state';
import { message } from '../../shared/words/message';

/** As many answers as there are keys for hands. */
const MAX_ANSWERS = 9;

/** How many answers hands can be raised for at this step, by their numbers; 0 where it asks nothing of the kind. */
export function handAnswers(workbench: Workbench): number {
  const { mode } = workbench.author.lesson.getState();
  const question = currentStep(workbench)?.step.question;
  return mode === 'play' && question ? answersOf(question) : 0;
}

/** "Set it so that" has no answers to choose from; what can be pointed at is counted by the number it has in the list. */
function answersOf(question: Question): number {
  if (question.kind === 'set') return 0;
  if (question.kind === 'choice') return question.choices.length;
  if (question.kind === 'point') return MAX_ANSWERS;
  return question.kind === 'yes-no' ? 2 : 3;
}

/** Counts a hand for the answer of this number, from 1. A number without an answer counts nothing. */
export function raiseHand(workbench: Workbench, answer: number): void {
  if (answer > handAnswers(workbench)) return;
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

/** With another step the audience is asked something else: its hands are counted from none. */
function change(workbench: Workbench, to: (raised: HandsState['raised']) => HandsState['raised']): void {
  const step = currentStep(workbench)?.step.id ?? null;
  workbench.desk.state.setState({ hands: { step, raised: to(raisedNow(workbench)) } });
}

function tell(workbench: Workbench, answer: number): void {
  const count = raisedNow(workbench).filter((one) => one === answer).length;
  announce(workbench, message('present.handsCounted', { answer, count }));
}
