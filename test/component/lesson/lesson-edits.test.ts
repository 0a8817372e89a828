import { beforeEach, describe, expect, it } from 'vitest';
import {
  currentScenario,
  dispatch,
  loadDocument,
  undo,
  useDocumentStore,
} from '../../../renderer/store/document-store';
import {
  capture,
  duplicateEditedStep,
  editLessonText,
  editStep,
  moveEditedStep,
  recapture,
  removeEditedStep,
  removeLesson,
} from '../../../renderer/store/lesson-edits';
import { currentLesson, currentStep, useLessonStore } from '../../../renderer/store/lesson-store';
import { initialSession, useSessionStore } from '../../../renderer/store/session-store';
import * as history from '../../../shared/edit/history';
import { aConnection, aDocument, aTenant } from '../../support/builders';

beforeEach(() => {
  loadDocument(aDocument([aTenant('a'), aTenant('b')], [aConnection('a', 'b')]));
  useSessionStore.setState(initialSession);
});

const titles = () => currentLesson()?.steps.map((step) => step.title);
const at = () => currentStep()?.step.title;
const undoLabel = () => history.undoLabel(useDocumentStore.getState().history);
const isolate = (enabled: boolean) => dispatch({ type: 'set-isolation', tenant: 'b', enabled });

describe('writing a lesson', () => {
  it('begins with the first captured step', () => {
    capture();
    expect([titles(), at(), useLessonStore.getState().mode]).toEqual([['Step 1'], 'Step 1', 'edit']);
    expect(undoLabel()).toBe('Undo Capture step 1');
    undo();
    expect([currentLesson(), currentStep()]).toEqual([null, null]);
  });

  it('captures after the step at hand and shows the new one', () => {
    capture();
    isolate(true);
    capture();
    expect([titles(), at(), currentStep()?.step.expect]).toEqual([
      ['Step 1', 'Step 2'],
      'Step 2',
      { 'a-b': 'blocked' },
    ]);
    undo();
    expect(at()).toBe('Step 1');
  });

  it('updates, moves, doubles and deletes the step at hand, each as one undo step', () => {
    capture();
    capture();
    isolate(true);
    recapture();
    expect([currentStep()?.step.expect, undoLabel()]).toEqual([
      { 'a-b': 'blocked' },
      'Undo Update step 2: Step 2',
    ]);
    moveEditedStep(-1);
    expect([titles(), at(), undoLabel()]).toEqual([
      ['Step 2', 'Step 1'],
      'Step 2',
      'Undo Move step 2: Step 2',
    ]);
    duplicateEditedStep();
    expect([titles(), at()]).toEqual([['Step 2', 'Step 2 (copy)', 'Step 1'], 'Step 2 (copy)']);
    removeEditedStep();
    expect([titles(), at()]).toEqual([['Step 2', 'Step 1'], 'Step 1']);
    removeEditedStep();
    removeEditedStep();
    expect([currentLesson(), undoLabel()]).toEqual([null, 'Undo Delete lesson']);
    undo();
    expect(titles()).toEqual(['Step 2']);
    removeLesson();
    expect(currentScenario()).not.toHaveProperty('lesson');
  });

  it('writes texts and says what cannot be taken', () => {
    capture();
    expect(editStep({ title: 'Off' }, 'Change the title')).toBeNull();
    expect([titles(), undoLabel()]).toEqual([['Off'], 'Undo Change the title of step 1: Step 1']);
    expect(editStep({ title: '' }, 'Change the title')).toMatch(/title/);
    expect(editLessonText({ title: 'My lesson', about: 'Short.' })).toBeNull();
    expect(currentLesson()).toMatchObject({ title: 'My lesson', about: 'Short.' });
    editLessonText({ about: '' });
    expect(currentLesson()).not.toHaveProperty('about');
  });

  it('does nothing without a lesson', () => {
    recapture();
    moveEditedStep(1);
    duplicateEditedStep();
    removeEditedStep();
    expect([editStep({ notes: 'x' }, 'Note'), editLessonText({ title: 'x' })]).toEqual([null, null]);
    expect([currentLesson(), undoLabel()]).toEqual([null, null]);
  });
});
