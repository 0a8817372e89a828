import fc from 'fast-check';
import { captureStage } from '../../shared/lesson/stages';
import type { Lesson, LessonStep, LookAt, Stage } from '../../shared/model/lesson';
import { arbitraryDocument } from './arbitraries';
import { aConnection, anIsolatedTenant, aTenant } from './builders';

/** Two tenants and one connection, to be changed by the test. */
export function aStage(more: Partial<Stage> = {}): Stage {
  return {
    tenants: [aTenant('a'), aTenant('b')],
    connections: [aConnection('a', 'b')],
    positions: { a: { x: 0, y: 0 }, b: { x: 580, y: 0 } },
    ...more,
  };
}

export function isolatedStage(): Stage {
  return aStage({ tenants: [aTenant('a'), anIsolatedTenant('b')] });
}

export function aStep(id: string, more: Partial<LessonStep> = {}): LessonStep {
  return { id, title: `Step ${id}`, narration: 'Look.', ...more };
}

export function aLesson(...steps: readonly LessonStep[]): Lesson {
  return { title: 'Lesson', steps };
}

function arbitraryStep(
  stage: Stage,
  more: { hasStage: boolean; isQuestion: boolean; n: number },
): LessonStep {
  const lookAt: readonly LookAt[] = [
    ...stage.tenants.map(({ id }) => ({ kind: 'tenant', id }) as const),
    ...(stage.flows ?? []).map(({ id }) => ({ kind: 'flow', id }) as const),
    { kind: 'panel', panel: 'matrix' },
  ];
  const [first] = stage.connections;
  return {
    id: `step-${more.n}`,
    title: `Step ${more.n}`,
    narration: 'A *word*.',
    ...(more.n === 1 ? { minutes: 2.5 } : {}),
    ...(more.hasStage ? { stage } : {}),
    lookAt,
    expect: Object.fromEntries(stage.connections.map(({ id }) => [id, 'allowed'] as const).toReversed()),
    ...(first && more.isQuestion ? { question: { ask: 'What now?', connection: first.id } } : {}),
  };
}

/** Lessons that can be played: some steps with a stage of their own, some as the step before. */
export const arbitraryLesson: fc.Arbitrary<Lesson> = fc
  .tuple(
    fc.constantFrom(undefined, 'About it'),
    fc.array(fc.tuple(arbitraryDocument, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 }),
  )
  .map(([about, drafts]) => {
    let stage: Stage = aStage();
    const steps = drafts.map(([document, hasOwn, isQuestion], n) => {
      const hasStage = hasOwn || n === 0;
      stage = hasStage ? captureStage(document) : stage;
      return arbitraryStep(stage, { hasStage, isQuestion, n });
    });
    return { title: 'Lesson', ...(about === undefined ? {} : { about }), steps };
  });
