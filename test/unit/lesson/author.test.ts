import { describe, expect, it } from 'vitest';
import {
  captureStep,
  changeStep,
  duplicateStep,
  moveStep,
  recaptureStep,
  removeStep,
} from '../../../shared/lesson/author';
import { captureStage, documentAtStep, stageOf } from '../../../shared/lesson/stages';
import type { Lesson } from '../../../shared/model/lesson';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';

const DOCUMENT = aDocument(
  [aTenant('a'), anIsolatedTenant('b')],
  [aConnection('a', 'b'), aConnection('b', 'b')],
);
const THREE = aLesson(
  aStep('one', { stage: aStage() }),
  aStep('two'),
  aStep('three', { stage: isolatedStage() }),
);
const ids = ({ steps }: Lesson) => steps.map((step) => step.id);
/** The isolation of tenant b at each step. */
const shown = (lesson: Lesson) =>
  lesson.steps.map((_, at) => stageOf(lesson, at).tenants[1]?.isolation.enabled);

const stepTitle = (number: number) => `Step ${number}`;
const copyOf = (title: string) => `${title} (copy)`;

describe('capturing a step', () => {
  it('makes a lesson of the first, named like the scenario, with the verdicts as they are', () => {
    expect(captureStep(DOCUMENT, null, 0, stepTitle)).toEqual({
      title: 'Test',
      steps: [
        {
          id: 'step-1',
          title: 'Step 1',
          stage: captureStage(DOCUMENT),
          expect: { 'a-b': 'blocked', 'b-b': 'allowed' },
        },
      ],
    });
  });

  it('puts it after the step at hand and leaves what the others show', () => {
    const more = captureStep(DOCUMENT, THREE, 0, stepTitle);
    expect([ids(more), shown(more)]).toEqual([
      ['one', 'step-2', 'two', 'three'],
      [false, true, false, true],
    ]);
    expect(ids(captureStep(DOCUMENT, more, 0, stepTitle))).toEqual([
      'one',
      'step-2-2',
      'step-2',
      'two',
      'three',
    ]);
  });

  it('expects nothing where there is nothing, or too much to teach', () => {
    expect(captureStep(aDocument([aTenant('a')]), null, 0, stepTitle).steps[0]).not.toHaveProperty('expect');
    const many = Array.from({ length: 41 }, (_, n) => aConnection('a', 'a', { id: `c${n}` }));
    expect(captureStep(aDocument([aTenant('a')], many), null, 0, stepTitle).steps[0]).not.toHaveProperty(
      'expect',
    );
  });
});

describe('capturing a step anew', () => {
  it('takes the steps along that show the same, and no others', () => {
    const after = recaptureStep(DOCUMENT, THREE, 0);
    expect(shown(after)).toEqual([true, true, true]);
    expect(after.steps[2]).toBe(THREE.steps[2]);
    expect(after.steps[0]?.expect).toEqual({ 'a-b': 'blocked', 'b-b': 'allowed' });
    expect(shown(recaptureStep(DOCUMENT, THREE, 1))).toEqual([false, true, true]);
    const last = recaptureStep(aDocument([aTenant('a')]), THREE, 2);
    expect(stageOf(last, 2).tenants).toHaveLength(1);
  });

  it('forgets what is not there any more, also in the steps that follow it', () => {
    const question = { ask: 'What now?', connection: 'a-b' };
    const about = aStep('x', {
      stage: aStage(),
      question,
      expect: { 'a-b': 'allowed' },
      lookAt: [
        { kind: 'tenant', id: 'b' },
        { kind: 'panel', panel: 'plan' },
      ],
    });
    const { stage: _, ...follower } = { ...about, id: 'y', lookAt: [{ kind: 'flow' as const, id: 'f' }] };
    const after = recaptureStep(aDocument([aTenant('a')]), aLesson(about, follower), 0);
    expect(after.steps[0]).toMatchObject({ lookAt: [{ kind: 'panel', panel: 'plan' }] });
    for (const step of after.steps) {
      expect(step).not.toHaveProperty('question');
      expect(step).not.toHaveProperty('expect');
    }
    expect(after.steps[1]).not.toHaveProperty('lookAt');
    const same = recaptureStep(documentAtStep(DOCUMENT, aLesson(about), 0), aLesson(about), 0);
    expect(same).toEqual(aLesson(about));
  });
});

describe('changing a step', () => {
  it('writes texts and takes emptied ones away', () => {
    const titled = changeStep(THREE, 1, { title: 'New', narration: null, notes: 'Slowly.' });
    expect(titled.steps[1]).toEqual({ id: 'two', title: 'New', notes: 'Slowly.' });
    expect(changeStep(THREE, 7, { title: 'Nowhere' })).toBe(THREE);
  });
});

describe('moving, doubling and deleting steps', () => {
  it('keeps what each step shows, also where it took over another one’s stage', () => {
    const moved = moveStep(THREE, 2, 0);
    expect([ids(moved), shown(moved)]).toEqual([
      ['three', 'one', 'two'],
      [true, false, false],
    ]);
    expect(shown(moveStep(THREE, 1, 2))).toEqual([false, true, false]);
    expect(shown(moveStep(THREE, 1, 0))).toEqual([false, false, true]);
    expect(moveStep(THREE, 1, 3)).toBe(THREE);
  });

  it('puts the copy after its model', () => {
    const doubled = duplicateStep(THREE, 1, copyOf);
    expect([ids(doubled), shown(doubled)]).toEqual([
      ['one', 'two', 'step-two-copy', 'three'],
      [false, false, false, true],
    ]);
    expect(doubled.steps[2]).not.toHaveProperty('stage');
    expect(duplicateStep(THREE, 5, copyOf)).toBe(THREE);
  });

  it('gives the first step its stage when the one before it goes', () => {
    const rest = removeStep(THREE, 0);
    expect(rest && [ids(rest), shown(rest)]).toEqual([
      ['two', 'three'],
      [false, true],
    ]);
  });

  it('deletes the lesson with its last step', () => {
    expect(removeStep(aLesson(aStep('one', { stage: aStage() })), 0)).toBeNull();
  });
});
