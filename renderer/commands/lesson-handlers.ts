import { isAtStep } from '../../../shared/lesson/stages';
import { isCovered } from '../../store/covering';
import { currentDocument } from '../../store/document-store';
import { capture } from '../../store/lesson-edits';
import {
  back,
  currentLesson,
  currentStep,
  editLesson,
  leaveLesson,
  next,
  restartLesson,
  restartStep,
  returnToStep,
  reveal,
  startLesson,
  useLessonStore,
} from '../../store/lesson-store';
import { togglePanel } from '../../store/session-store';
import { commitDrafts } from '../../ui/drafts';

/** The fields of a lesson that is written go away with its panel: what is half typed in them is kept before. */
function withDrafts(run: () => void): () => void {
  return () => {
    commitDrafts();
    run();
  };
}

const mode = () => useLessonStore.getState().mode;
const isPlaying = () => mode() === 'play';

function hasNext(): boolean {
  const now = currentStep();
  return isPlaying() && now !== null && now.index < now.lesson.steps.length - 1;
}

function isAway(): boolean {
  const now = currentStep();
  return mode() !== 'off' && now !== null && !isAtStep(currentDocument(), now.lesson, now.index);
}

export const lessonHandlers = {
  'lesson.play': {
    run: withDrafts(() => startLesson()),
    isEnabled: () => currentLesson() !== null && !isPlaying(),
  },
  'lesson.leave': { run: withDrafts(leaveLesson), isEnabled: () => mode() !== 'off' },
  'lesson.next': { run: next, isEnabled: hasNext },
  'lesson.back': { run: back, isEnabled: () => isPlaying() && (currentStep()?.index ?? 0) > 0 },
  'lesson.reveal': { run: reveal, isEnabled: isCovered },
  'lesson.return': { run: returnToStep, isEnabled: isAway },
  'lesson.restart-step': { run: restartStep, isEnabled: isPlaying },
  'lesson.restart': { run: restartLesson, isEnabled: isPlaying },
  'lesson.edit': { run: withDrafts(editLesson), isEnabled: () => mode() !== 'edit' },
  'lesson.capture': { run: withDrafts(capture) },
  'lesson.panel': { run: withDrafts(() => togglePanel('lesson')), isEnabled: () => mode() !== 'off' },
};
