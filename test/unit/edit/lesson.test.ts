import { describe, expect, it } from 'vitest';
import { describe as label } from '../../../shared/edit/describe';
import { captureStage } from '../../../shared/lesson/stages';
import { aDocument, aTenant } from '../../support/builders';
import { english } from '../../support/english';
import { aLesson, aStage, aStep } from '../../support/lessons';
import { edited, refused, WORLD } from './world';

const stage = aStage();
const lesson = aLesson(aStep('one', { stage }));
const words = 'Go to step 1';

describe('a stage', () => {
  it('takes the place of all that stands on the canvas; name, description and lesson stay', () => {
    const before = edited({ type: 'set-lesson', lesson });
    const after = edited({ type: 'set-stage', stage, label: words }, before);
    expect(after.scenario).toEqual({
      name: 'World',
      description: 'As it was',
      lesson,
      tenants: stage.tenants,
      connections: stage.connections,
    });
    expect(after.view.positions).toEqual(stage.positions);
  });

  it('brings flows, intents and a baseline of its own', () => {
    const full = captureStage(WORLD);
    const after = edited({ type: 'set-stage', stage: full, label: words }, aDocument());
    expect(captureStage(after)).toEqual(full);
  });

  it('makes no step when it stands there already', () => {
    const copy = structuredClone(captureStage(WORLD));
    expect(edited({ type: 'set-stage', stage: copy, label: words })).toBe(WORLD);
  });

  it('keeps the identity of what is the same, so that little is drawn anew', () => {
    const copy = structuredClone(captureStage(WORLD));
    const [contoso, fabrikam, alone] = copy.tenants as [never, never, never];
    const changed = { ...copy, tenants: [contoso, { ...(fabrikam as object), name: 'F' } as never, alone] };
    const after = edited({ type: 'set-stage', stage: changed, label: words });
    expect(after.scenario.tenants[0]).toBe(WORLD.scenario.tenants[0]);
    expect(after.scenario.tenants[1]?.name).toBe('F');
    expect(after.view).toBe(WORLD.view);
  });

  it('that is no sound scenario is refused', () => {
    const twice = aStage({ tenants: [aTenant('a'), aTenant('a')], connections: [], positions: {} });
    expect(refused({ type: 'set-stage', stage: twice, label: words })).toMatchObject({
      code: 'invalid-stage',
      message: 'stage.tenants[1].id: two tenants have the id “a”.',
    });
    expect(refused({ type: 'set-stage', stage: {} as never, label: words }).code).toBe('invalid-stage');
  });
});

describe('the lesson', () => {
  it('is written, changed and taken away', () => {
    const added = edited({ type: 'set-lesson', lesson });
    expect(added.scenario.lesson).toEqual(lesson);
    const longer = aLesson(...lesson.steps, aStep('two'));
    expect(edited({ type: 'set-lesson', lesson: longer }, added).scenario.lesson).toEqual(longer);
    expect(edited({ type: 'set-lesson', lesson: null }, added).scenario).toEqual(WORLD.scenario);
  });

  it('makes no step when it says the same, or when there is none to take away', () => {
    const added = edited({ type: 'set-lesson', lesson });
    expect(edited({ type: 'set-lesson', lesson: structuredClone(lesson) }, added)).toBe(added);
    expect(edited({ type: 'set-lesson', lesson: null })).toBe(WORLD);
  });

  it('that cannot be played is refused', () => {
    expect(english(refused({ type: 'set-lesson', lesson: aLesson(aStep('one')) }))).toMatchObject({
      code: 'invalid-lesson',
      message: expect.stringContaining(
        'is missing: the first step says what stands on the canvas.',
      ) as string,
    });
  });
});

describe('what the Undo menu calls these edits', () => {
  it.each([
    [{ type: 'set-stage', stage, label: 'Go to step 2' }, 'Go to step 2'],
    [{ type: 'set-lesson', lesson }, 'Add lesson'],
    [{ type: 'set-lesson', lesson, label: 'Add step' }, 'Add step'],
    [{ type: 'set-lesson', lesson: null }, 'Delete lesson'],
  ] as const)('%j', (edit, words) => {
    expect(label(WORLD, edit)).toEqual(words);
  });

  it('a lesson that is there is changed', () => {
    const added = edited({ type: 'set-lesson', lesson });
    expect(label(added, { type: 'set-lesson', lesson })).toEqual('Change lesson');
  });
});
