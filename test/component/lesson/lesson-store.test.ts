import { beforeEach, describe, expect, it } from 'vitest';
import { isCovered } from '../../../renderer/store/covering';
import {
  currentDocument,
  currentScenario,
  dispatch,
  isDirty,
  loadDocument,
  markSaved,
  redo,
  undo,
  useDocumentStore,
} from '../../../renderer/store/document-store';
import {
  answer,
  back,
  closeOffer,
  currentLesson,
  currentStep,
  editLesson,
  goToStep,
  leaveLesson,
  next,
  restartLesson,
  restartStep,
  returnToStep,
  reveal,
  startLesson,
  stepOf,
  useLessonStore,
} from '../../../renderer/store/lesson-store';
import { showLook } from '../../../renderer/store/look-at';
import { initialSession, useSessionStore } from '../../../renderer/store/session-store';
import * as history from '../../../shared/edit/history';
import type { Lesson } from '../../../shared/model/lesson';
import { aDocument } from '../../support/builders';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';

const QUESTION = { ask: 'What happens?', connection: 'a-b' };
const LESSON = aLesson(
  aStep('off', { stage: aStage() }),
  aStep('on', { stage: isolatedStage(), question: QUESTION, lookAt: [{ kind: 'tenant', id: 'b' }] }),
  aStep('why', { lookAt: [{ kind: 'panel', panel: 'matrix' }] }),
  aStep('again', { stage: aStage() }),
);

function open(lesson: Lesson = LESSON): void {
  const stage = aStage();
  loadDocument(aDocument(stage.tenants, stage.connections, { lesson }));
  useSessionStore.setState(initialSession);
}

beforeEach(() => open());

const step = () => currentStep()?.step.id;
const isOn = () => currentScenario().tenants[1]?.isolation.enabled;
const isUnsaved = () => isDirty(useDocumentStore.getState());
const undoLabel = () => history.undoLabel(useDocumentStore.getState().history);

describe('playing a lesson', () => {
  it('goes from step to step with one undo step each, and no further than the ends', () => {
    startLesson();
    back();
    expect(step()).toBe('off');
    next();
    expect([step(), isOn(), undoLabel()]).toEqual(['on', true, 'Undo Go to step 2: Step on']);
    next();
    expect([step(), isOn(), undoLabel()]).toEqual(['why', true, 'Undo Go to step 2: Step on']);
    next();
    next();
    expect([step(), isOn()]).toEqual(['again', false]);
    expect(useLessonStore.getState().visited).toEqual(['off', 'on', 'why', 'again']);
  });

  it('points at what the step is about and opens the panel it names', () => {
    startLesson(1);
    expect(useSessionStore.getState().selection).toEqual({ tenants: [], connections: ['a-b'], flows: [] });
    next();
    expect(useSessionStore.getState().resultsTab).toBe('matrix');
  });

  it('points at one thing when asked to', () => {
    startLesson(1);
    showLook({ kind: 'tenant', id: 'a' });
    expect(useSessionStore.getState().selection).toEqual({ tenants: ['a'], connections: [], flows: [] });
    showLook({ kind: 'connection', id: 'a-b' });
    expect(useSessionStore.getState().selection).toEqual({ tenants: [], connections: ['a-b'], flows: [] });
    showLook({ kind: 'flow', id: 'f' });
    expect(useSessionStore.getState().selection).toEqual({ tenants: [], connections: [], flows: ['f'] });
    showLook({ kind: 'panel', panel: 'plan' });
    expect(useSessionStore.getState().resultsTab).toBe('plan');
  });

  it('says the step aloud', () => {
    startLesson(1);
    expect(useSessionStore.getState().announcement.text).toBe('Step 2 of 4: Step on');
  });

  it('never makes a clean document unsaved, and keeps an edited one unsaved', () => {
    startLesson();
    next();
    undo();
    redo();
    leaveLesson();
    expect(isUnsaved()).toBe(false);
    dispatch({ type: 'set-isolation', tenant: 'a', enabled: true });
    startLesson();
    expect(isUnsaved()).toBe(true);
  });

  it('ends when another document is opened', () => {
    startLesson(1);
    open();
    expect([useLessonStore.getState().mode, isCovered()]).toEqual(['off', false]);
  });

  it('does nothing where there is no lesson', () => {
    loadDocument(aDocument());
    startLesson();
    next();
    restartStep();
    returnToStep();
    reveal();
    goToStep(3);
    expect([useLessonStore.getState().mode, currentStep(), currentLesson()]).toEqual(['off', null, null]);
    expect(stepOf(LESSON, { step: 'nowhere' })).toBeNull();
  });
});

describe('leaving a lesson', () => {
  it('puts back what it found on the canvas, as one undo step, and a clean document stays clean', () => {
    startLesson();
    next();
    leaveLesson();
    expect([isOn(), undoLabel(), isUnsaved()]).toEqual([false, 'Undo Leave the lesson', false]);
    expect(useSessionStore.getState().announcement.text).toMatch(/before the lesson/);
    undo();
    expect([isOn(), useLessonStore.getState().mode]).toEqual([true, 'off']);
  });

  it('says nothing when the canvas is as it was', () => {
    const { scenario, view } = currentDocument();
    loadDocument({ scenario, view: { ...view, positions: aStage().positions } });
    startLesson();
    leaveLesson();
    expect(useSessionStore.getState().announcement.text).not.toMatch(/before the lesson/);
    expect(undoLabel()).toBeNull();
  });

  it('keeps what somebody made in free play', () => {
    startLesson();
    next();
    dispatch({ type: 'set-isolation', tenant: 'a', enabled: true });
    leaveLesson();
    expect(currentScenario().tenants.map(({ isolation }) => isolation.enabled)).toEqual([true, true]);
  });

  it('makes the document unsaved when a step was saved in its place', () => {
    startLesson();
    next();
    markSaved(currentDocument(), { handle: 'h', name: 'x.tisim', savedAt: 1 });
    leaveLesson();
    expect([isOn(), isUnsaved()]).toEqual([false, true]);
  });

  it('for writing keeps the step that is to be written', () => {
    startLesson();
    next();
    editLesson();
    leaveLesson();
    expect(isOn()).toBe(true);
  });

  it('after a preview puts back what its author had on the canvas', () => {
    editLesson();
    dispatch({ type: 'set-isolation', tenant: 'a', enabled: true });
    startLesson(1);
    leaveLesson();
    expect(currentScenario().tenants.map(({ isolation }) => isolation.enabled)).toEqual([true, false]);
  });
});

describe('the offer to play', () => {
  it('is put away until another document is opened', () => {
    closeOffer();
    expect(useLessonStore.getState().isOfferClosed).toBe(true);
    open();
    expect(useLessonStore.getState().isOfferClosed).toBe(false);
  });
});

describe('undo while a lesson plays', () => {
  it('brings the step back with the canvas, and redo forth again', () => {
    startLesson();
    next();
    next();
    next();
    undo();
    expect([step(), isOn()]).toEqual(['why', true]);
    undo();
    expect([step(), isOn()]).toEqual(['off', false]);
    redo();
    redo();
    expect([step(), isOn()]).toEqual(['again', false]);
  });

  it('of free play stays at its step', () => {
    startLesson();
    next();
    dispatch({ type: 'set-isolation', tenant: 'b', enabled: false });
    undo();
    expect([step(), isOn()]).toEqual(['on', true]);
  });

  it('covers again what nobody has answered', () => {
    startLesson(1);
    goToStep(3);
    expect(isCovered()).toBe(false);
    undo();
    expect(isCovered()).toBe(true);
  });

  it('of writing a step goes to one that is there', () => {
    editLesson();
    goToStep(3);
    dispatch({ type: 'set-lesson', lesson: { ...LESSON, steps: LESSON.steps.slice(0, 2) } });
    expect(step()).toBe('on');
    dispatch({ type: 'set-lesson', lesson: null });
    expect(step()).toBeUndefined();
  });

  it('ends playing when the lesson itself is gone', () => {
    startLesson(1);
    dispatch({ type: 'set-lesson', lesson: null });
    expect([useLessonStore.getState().mode, isCovered()]).toEqual(['off', false]);
  });
});

describe('free play', () => {
  it('is taken back by one undo step', () => {
    startLesson();
    next();
    dispatch({ type: 'set-isolation', tenant: 'b', enabled: false });
    dispatch({ type: 'set-isolation', tenant: 'a', enabled: true });
    const played = currentDocument();
    returnToStep();
    expect([isOn(), undoLabel()]).toEqual([true, 'Undo Return to step 2: Step on']);
    undo();
    expect(currentDocument()).toBe(played);
  });
});

describe('predict first', () => {
  it('covers until somebody answers or reveals', () => {
    startLesson();
    expect(isCovered()).toBe(false);
    next();
    expect(isCovered()).toBe(true);
    answer('allowed');
    expect([isCovered(), useLessonStore.getState().answers]).toEqual([false, { on: 'allowed' }]);
    restartStep();
    expect(isCovered()).toBe(true);
    reveal();
    expect([isCovered(), useLessonStore.getState().answers]).toEqual([false, { on: 'revealed' }]);
  });

  it('covers through free play, and no more once the lesson is left or written', () => {
    startLesson(1);
    dispatch({ type: 'set-isolation', tenant: 'b', enabled: false });
    expect(isCovered()).toBe(true);
    editLesson();
    expect([isCovered(), step()]).toEqual([false, 'on']);
    startLesson(1);
    leaveLesson();
    expect(isCovered()).toBe(false);
  });

  it('asks anew when the lesson is restarted', () => {
    startLesson(1);
    answer('blocked');
    restartLesson();
    expect([step(), useLessonStore.getState().visited]).toEqual(['off', ['off']]);
    next();
    expect(isCovered()).toBe(true);
  });

  it('takes no answer where nothing is asked', () => {
    startLesson();
    answer('allowed');
    expect(useLessonStore.getState().answers).toEqual({});
  });
});
