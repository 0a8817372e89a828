import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { captureStage, documentAtStep, isAtStep, stageOf } from '../../../shared/lesson/stages';
import { aDocument, aTenant } from '../../support/builders';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';

const lesson = aLesson(
  aStep('one', { stage: aStage() }),
  aStep('two'),
  aStep('three', { stage: isolatedStage() }),
  aStep('four'),
);
const document = aDocument([aTenant('mine')], [], { description: 'Mine', lesson });

describe('the stage of a step', () => {
  it('is its own, else the last one before it', () => {
    expect([0, 1, 2, 3].map((step) => stageOf(lesson, step))).toEqual([
      aStage(),
      aStage(),
      isolatedStage(),
      isolatedStage(),
    ]);
  });

  it('is there in every lesson that can be played', () => {
    expect(() => stageOf(aLesson(aStep('one')), 0)).toThrow('without a stage');
  });
});

describe('the document at a step', () => {
  it('has the stage on its canvas, and keeps name, description and lesson', () => {
    const there = documentAtStep(document, lesson, 2);
    expect(captureStage(there)).toEqual(isolatedStage());
    expect(there.scenario).toMatchObject({ name: 'Test', description: 'Mine', lesson });
  });

  it('can be captured again with all its parts', () => {
    const full = aStage({
      flows: [{ id: 'f', name: 'F', kind: 'app', tenant: 'a', steps: [] }],
      intents: [{ id: 'i', from: '*', to: 'a', must: 'blocked' }],
      baseline: { label: 'Before', isolation: {} },
    });
    const there = documentAtStep(document, aLesson(aStep('one', { stage: full })), 0);
    expect(captureStage(there)).toEqual(full);
  });
});

describe('free play', () => {
  const there = documentAtStep(document, lesson, 0);
  const isThere = (next: typeof there) => isAtStep(next, lesson, 0);

  it('has not begun when the stage was only set', () => {
    expect(isThere(there)).toBe(true);
    expect(isThere(structuredClone(there))).toBe(true);
  });

  it('departs from the step with any edit of meaning, and comes back with its opposite', () => {
    const flipped = apply(there, { type: 'set-isolation', tenant: 'a', enabled: true });
    if (!flipped.ok) throw new Error(JSON.stringify(flipped.error.message));
    expect(isThere(flipped.value)).toBe(false);
    const back = apply(flipped.value, { type: 'set-isolation', tenant: 'a', enabled: false });
    expect(back.ok && isThere(back.value)).toBe(true);
  });

  it('does not depart by moving a tenant, or by an empty list where there was none', () => {
    const moved = apply(there, { type: 'move-tenants', positions: { a: { x: 5, y: 5 } } });
    expect(moved.ok && isThere(moved.value)).toBe(true);
    expect(isThere({ ...there, scenario: { ...there.scenario, flows: [], intents: [] } })).toBe(true);
  });
});
