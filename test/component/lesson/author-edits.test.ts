import { describe, expect, it } from 'vitest';
import {
  capture,
  duplicateEditedStep,
  editLessonText,
  editStep,
  moveEditedStep,
  recapture,
  removeEditedStep,
  removeLesson,
} from '../../../renderer/lesson/author';
import { currentLesson, currentStep } from '../../../renderer/lesson/current-step';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { undoLabel } from '../../../shared/edit/timeline';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';

function open() {
  const { workbench } = aDesk(aDocument([aTenant('a'), aTenant('b')], [aConnection('a', 'b')]));
  return {
    workbench,
    titles: () => currentLesson(workbench)?.steps.map((step) => step.title),
    at: () => currentStep(workbench)?.step.title,
    undoLabel: () => undoLabel(workbench.document.getState().timeline),
    isolate: (enabled: boolean) => dispatch(workbench, { type: 'set-isolation', tenant: 'b', enabled }),
  };
}

describe('writing a lesson', () => {
  it('begins with the first captured step', () => {
    const { workbench, titles, at, undoLabel } = open();
    capture(workbench);
    expect([titles(), at(), workbench.lesson.getState().mode]).toEqual([['Step 1'], 'Step 1', 'edit']);
    expect(undoLabel()).toEqual('Undo Capture step 1');
    undo(workbench);
    expect([currentLesson(workbench), currentStep(workbench)]).toEqual([null, null]);
  });

  it('captures after the step at hand and shows the new one', () => {
    const { workbench, titles, at, isolate } = open();
    capture(workbench);
    isolate(true);
    capture(workbench);
    expect([titles(), at(), currentStep(workbench)?.step.expect]).toEqual([
      ['Step 1', 'Step 2'],
      'Step 2',
      { 'a-b': 'blocked' },
    ]);
    undo(workbench);
    expect(at()).toBe('Step 1');
  });

  it('updates, moves, doubles and deletes the step at hand, each as one undo step', () => {
    const { workbench, titles, at, undoLabel, isolate } = open();
    capture(workbench);
    capture(workbench);
    isolate(true);
    recapture(workbench);
    expect([currentStep(workbench)?.step.expect, undoLabel()]).toEqual([
      { 'a-b': 'blocked' },
      'Undo Update step 2: Step 2',
    ]);
    moveEditedStep(workbench, -1);
    expect([titles(), at(), undoLabel()]).toEqual([
      ['Step 2', 'Step 1'],
      'Step 2',
      'Undo Move step 2: Step 2',
    ]);
    duplicateEditedStep(workbench);
    expect([titles(), at()]).toEqual([['Step 2', 'Step 2 (copy)', 'Step 1'], 'Step 2 (copy)']);
    removeEditedStep(workbench);
    expect([titles(), at()]).toEqual([['Step 2', 'Step 1'], 'Step 1']);
    removeEditedStep(workbench);
    removeEditedStep(workbench);
    expect([currentLesson(workbench), undoLabel()]).toEqual([null, 'Undo Delete lesson']);
    undo(workbench);
    expect(titles()).toEqual(['Step 2']);
    removeLesson(workbench);
    expect(scenarioOf(workbench)).not.toHaveProperty('lesson');
  });

  it('writes texts and says what cannot be taken', () => {
    const { workbench, titles, undoLabel } = open();
    capture(workbench);
    expect(editStep(workbench, { title: 'Off' }, 'title')).toBeNull();
    expect([titles(), undoLabel()]).toEqual([['Off'], 'Undo Change the title of step 1: Step 1']);
    expect(editStep(workbench, { title: '' }, 'title')).toMatch(/title/);
    expect(editLessonText(workbench, { title: 'My lesson', about: 'Short.' })).toBeNull();
    expect(currentLesson(workbench)).toMatchObject({ title: 'My lesson', about: 'Short.' });
    editLessonText(workbench, { about: '' });
    expect(currentLesson(workbench)).not.toHaveProperty('about');
  });

  it('does nothing without a lesson', () => {
    const { workbench, undoLabel } = open();
    recapture(workbench);
    moveEditedStep(workbench, 1);
    duplicateEditedStep(workbench);
    removeEditedStep(workbench);
    expect([editStep(workbench, { notes: 'x' }, 'notes'), editLessonText(workbench, { title: 'x' })]).toEqual(
      [null, null],
    );
    expect([currentLesson(workbench), undoLabel()]).toEqual([null, null]);
  });
});
