import { isAtStep } from '../../shared/lesson/stages';
import { isCovered } from '../verdicts/covering';
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
import { currentLesson, currentStep } from '../lesson/current-step';
import { useLessonState } from '../workbench/context';
import { togglePanel } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';

/** The fields of a lesson that is written go away with its panel: what is half typed in them is kept before. */
function withDrafts(workbench: Workbench, run: () => void): () => void {
  return () => {
    workbench.drafts.commit();
    run();
  };
}

const mode = (workbench: Workbench) => workbench.author.lesson.getState().mode;
const isPlaying = (workbench: Workbench) => mode(workbench) === 'play';

function hasNext(workbench: Workbench): boolean {
  const now = currentStep(workbench);
  return isPlaying(workbench) && now !== null && now.index < now.lesson.steps.length - 1;
}

function isAway(workbench: Workbench): boolean {
  const now = currentStep(workbench);
  return mode(workbench) !== 'off' && now !== null && !isAtStep(documentOf(workbench), now.lesson, now.index);
}

export const lessonHandlers = {
  'lesson.play': {
    run: withDrafts(workbench, (workbench) => startLesson(workbench)),
    isEnabled: (workbench) => currentLesson(workbench) !== null && !isPlaying(workbench),
  },
  'lesson.leave': {
    run: withDrafts(workbench, () => leaveLesson(workbench)),
    isEnabled: (workbench) => mode(workbench) !== 'off',
  },
  'lesson.next': { run: next, isEnabled: hasNext },
  'lesson.back': {
    run: back,
    isEnabled: (workbench) => isPlaying(workbench) && (currentStep(workbench)?.index ?? 0) > 0,
  },
  'lesson.reveal': { run: reveal, isEnabled: isCovered },
  'lesson.return': { run: returnToStep, isEnabled: isAway },
  'lesson.restart-step': { run: restartStep, isEnabled: isPlaying },
  'lesson.restart': { run: restartLesson, isEnabled: isPlaying },
  'lesson.edit': {
    run: withDrafts(workbench, () => editLesson(workbench)),
    isEnabled: (workbench) => mode(workbench) !== 'edit',
  },
  'lesson.capture': { run: withDrafts(workbench, () => capture(workbench)) },
  'lesson.panel': {
    run: withDrafts(workbench, (workbench) => togglePanel(workbench, 'lesson')),
    isEnabled: (workbench) => mode(workbench) !== 'off',
  },
};
