import type { Handlers } from './handler';
import { isAtStep } from '../../shared/lesson/stages';
import { isTrying } from '../document/sandbox';
import { documentOf } from '../workbench/reads';
import { capture } from '../lesson/author';
import {
  back,
  editLesson,
  leaveLesson,
  next,
  restartLesson,
  restartStep,
  returnToStep,
  reveal,
  startLesson,
} from '../lesson/play';
import { currentLesson, currentStep, isAsking } from '../lesson/current-step';
import { openDialog, panelsOf, togglePanel } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';

const mode = (workbench: Workbench) => workbench.author.lesson.getState().mode;
const isPlaying = (workbench: Workbench) => mode(workbench) === 'play';

/** After the last step comes the summary. */
function hasNext(workbench: Workbench): boolean {
  const { endedAt } = workbench.author.lesson.getState();
  return isPlaying(workbench) && currentStep(workbench) !== null && endedAt === null;
}

function hasBack(workbench: Workbench): boolean {
  const { endedAt } = workbench.author.lesson.getState();
  return isPlaying(workbench) && (endedAt !== null || (currentStep(workbench)?.index ?? 0) > 0);
}

/** An author can put the step on the canvas as well. */
function isAway(workbench: Workbench): boolean {
  const now = currentStep(workbench);
  return mode(workbench) !== 'off' && now !== null && !isAtStep(documentOf(workbench), now.lesson, now.index);
}

/** The fields of a lesson that is written go with its panel: what is half typed in them is kept before. */
const keeping = (run: (workbench: Workbench) => void) => (workbench: Workbench) => {
  workbench.author.drafts.commit();
  run(workbench);
};

export const lessonHandlers = {
  'lesson.play': {
    run: keeping((workbench) => startLesson(workbench)),
    isEnabled: (workbench) =>
      currentLesson(workbench) !== null && !isPlaying(workbench) && !isTrying(workbench),
  },
  'lesson.leave': { run: keeping(leaveLesson), isEnabled: (workbench) => mode(workbench) !== 'off' },
  'lesson.next': { run: next, isEnabled: hasNext },
  'lesson.back': { run: back, isEnabled: hasBack },
  'lesson.reveal': {
    run: reveal,
    isEnabled: (workbench) => isAsking(workbench.author.lesson.getState(), currentStep(workbench)?.step),
  },
  'lesson.return': { run: returnToStep, isEnabled: isAway },
  'lesson.restart-step': { run: restartStep, isEnabled: isPlaying },
  'lesson.restart': { run: restartLesson, isEnabled: isPlaying },
  'lesson.edit': {
    run: keeping(editLesson),
    isEnabled: (workbench) => mode(workbench) !== 'edit' && !isTrying(workbench),
  },
  'lesson.capture': { run: keeping(capture), isEnabled: (workbench) => !isTrying(workbench) },
  'lesson.panel': {
    run: (workbench) => togglePanel(workbench, 'lesson'),
    isEnabled: (workbench) => mode(workbench) !== 'off',
    isOn: (workbench) => panelsOf(workbench).lesson,
  },
  'lesson.class': {
    run: (workbench) => openDialog(workbench, { kind: 'class' }),
    isEnabled: (workbench) => currentLesson(workbench) !== null,
  },
} satisfies Handlers;
