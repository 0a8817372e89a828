import fc from 'fast-check';
import type { ClassAnswers, StepAnswers, Try } from '../../shared/lesson/class-answers';
import { lessonKey } from '../../shared/lesson/class-results';
import type { Lesson, LessonAnswer } from '../../shared/model/lesson';
import { anIsolatedTenant, aTenant } from './builders';
import { aLesson, aStage, aStep, isolatedStage } from './lessons';

/** Open, shut, a choice, and a gate to open: three predictions and a goal. */
export function aClassLesson(): Lesson {
  const connection = 'a-b';
  return {
    ...aLesson(
      aStep('open', { stage: aStage(), question: { ask: 'Does it work?', connection } }),
      aStep('pause'),
      aStep('shut', { stage: isolatedStage(), question: { ask: 'And now?', connection } }),
      aStep('who', {
        question: {
          kind: 'choice',
          ask: 'Who decides?',
          choices: [
            { id: 'a', text: 'The creator tenant' },
            { id: 'both', text: 'Both tenants' },
          ],
          right: 'both',
        },
      }),
      aStep('set', { question: { kind: 'set', ask: 'Let it in.', goal: { [connection]: 'allowed' } } }),
    ),
    title: 'Two gates',
  };
}

export const says = (state: 'allowed' | 'blocked' | 'not-evaluated'): LessonAnswer => ({
  kind: 'verdict',
  state,
});
export const chooses = (choice: string): LessonAnswer => ({ kind: 'choice', choice });
export const setsOff: LessonAnswer = { kind: 'set', policies: { b: { enabled: false, rules: [] } } };

export function answersBy(name: string, ...answers: readonly StepAnswers[]): ClassAnswers {
  const lesson = aClassLesson();
  return {
    lesson: { title: lesson.title, key: lessonKey(lesson) },
    ...(name === '' ? {} : { name }),
    answers,
  };
}

export function tried(step: string, ...tries: readonly Try[]): StepAnswers {
  return { step, tries };
}

/** Twelve of a class: the first all right, each third wrong at the second question, the last without a name. */
export function twelve(): readonly ClassAnswers[] {
  return Array.from({ length: 12 }, (_, at) =>
    answersBy(
      at === 11 ? '' : `Person ${at + 1}`,
      tried('open', says('allowed')),
      tried('shut', says(at % 3 === 1 ? 'allowed' : 'blocked')),
      at % 2 === 0 ? tried('who', chooses('both')) : tried('who', chooses('a'), chooses('both')),
      at % 4 === 3
        ? tried('set', 'revealed')
        : { ...tried('set', setsOff), ...(at === 0 ? {} : { misses: at }) },
    ),
  );
}

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const isolation = fc.constantFrom(anIsolatedTenant('x').isolation, aTenant('x').isolation);
const target = fc.oneof(
  id.map((one) => ({ kind: 'tenant', id: one }) as const),
  id.map((one) => ({ kind: 'connection', id: one }) as const),
  id.map((one) => ({ kind: 'gate', connection: one, gate: 'inbound' }) as const),
);
const arbitraryTry: fc.Arbitrary<Try> = fc.oneof(
  fc.constant('revealed' as const),
  fc.constantFrom('allowed' as const, 'blocked' as const, 'not-evaluated' as const).map(says),
  fc.constantFrom('yes' as const, 'no' as const).map((said) => ({ kind: 'yes-no', said }) as const),
  id.map(chooses),
  target.map((at) => ({ kind: 'point', at }) as const),
  fc.dictionary(id, isolation, { maxKeys: 3 }).map((policies) => ({ kind: 'set', policies }) as const),
);

/** Answers as a page can write them, to whatever lesson. */
export const arbitraryAnswers: fc.Arbitrary<ClassAnswers> = fc
  .record({
    title: fc.string({ minLength: 1, maxLength: 60 }),
    name: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined }),
    answers: fc.uniqueArray(
      fc.record({ step: id, tries: fc.array(arbitraryTry, { maxLength: 5 }), misses: fc.nat(9) }),
      { maxLength: 12, selector: ({ step }) => step },
    ),
  })
  .map(({ title, name, answers }) => ({
    lesson: { title, key: '00c0ffee' },
    ...(name === undefined ? {} : { name }),
    answers: answers.map(({ misses, ...one }) => (misses === 0 ? one : { ...one, misses })),
  }));
