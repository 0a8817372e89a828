import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../shared/format/read-lesson';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { authorLanguage, languagesOf, lessonIn, scenarioIn, stepIn } from '../../../shared/lesson/spoken';
import { lessonKey } from '../../../shared/lesson/class-results';
import type { Lesson } from '../../../shared/model/lesson';
import { aLesson, aStage, aStep } from '../../support/lessons';

const CHOICE = {
  kind: 'choice',
  ask: 'Which?',
  choices: [
    { id: 'a', text: 'One' },
    { id: 'b', text: 'Two' },
  ],
  right: 'a',
  why: 'So.',
} as const;

const step = aStep('one', {
  notes: 'Wait.',
  question: CHOICE,
  texts: {
    de: {
      title: 'Schritt eins',
      narration: 'Schau.',
      notes: 'Warte.',
      question: { ask: 'Welche?', why: 'Darum.', choices: { a: 'Eins', b: 'Zwei', gone: 'Drei' } },
    },
  },
});

/** As a file may have it. */
const withTexts = (de: unknown) => ({ ...step, texts: { de } }) as never;

describe('a step in another language', () => {
  it('has the texts of that language', () => {
    expect(stepIn(step, 'de')).toMatchObject({
      id: 'one',
      title: 'Schritt eins',
      narration: 'Schau.',
      notes: 'Warte.',
      question: {
        kind: 'choice',
        ask: 'Welche?',
        why: 'Darum.',
        right: 'a',
        choices: [
          { id: 'a', text: 'Eins' },
          { id: 'b', text: 'Zwei' },
        ],
      },
    });
  });

  it('falls back text by text to what the author wrote', () => {
    expect(stepIn(withTexts({ title: 'Schritt', question: { choices: { b: 'Zwei' } } }), 'de')).toMatchObject(
      {
        title: 'Schritt',
        narration: 'Look.',
        question: { ask: 'Which?', choices: [CHOICE.choices[0], { id: 'b', text: 'Zwei' }] },
      },
    );
  });

  it('is as the author wrote it in a language that has no texts', () => {
    expect(stepIn(step, 'fr')).toBe(step);
    expect(stepIn(aStep('two'), 'de')).toEqual(aStep('two'));
  });

  it('takes the texts of a region where the language itself has none', () => {
    const regional = { ...step, texts: { fr: { title: 'F' }, 'DE-at': { title: 'A' } } };
    expect(stepIn(regional, 'de').title).toBe('A');
  });

  it('asks nothing in any language where the author asks nothing', () => {
    const asked = aStep('two', { texts: { de: { question: { ask: 'Was?' } } } });
    expect(stepIn(asked, 'de')).not.toHaveProperty('question');
  });

  it.each([
    ['nothing', null],
    ['a text', 'Schau.'],
    ['other things in the place of texts', { title: '', narration: 5, notes: null, question: 'Was?' }],
    ['a title that is too long', { title: 'x'.repeat(201) }],
    ['choices that are none', { question: { choices: ['Eins'] } }],
    ['choices that cannot be shown', { question: { choices: { a: '', b: 7 } } }],
    ['keys it does not know', { stage: {}, id: 'other', question: { right: 'b', kind: 'set' } }],
  ])('never changes anything by %s', (_, de) => {
    const { texts: _texts, ...plain } = step;
    const { texts: _kept, ...told } = stepIn(withTexts(de), 'de');
    expect(told).toEqual(plain);
  });

  it('is not told by what is no object of languages', () => {
    const odd = { ...step, texts: 'de' } as never;
    expect(stepIn(odd, 'de')).toBe(odd);
  });

  it('asks for no choices where the question has none', () => {
    const yesNo = {
      ...step,
      question: { kind: 'yes-no', ask: 'Is it?', right: 'yes' },
      texts: { de: { question: { ask: 'Ist es so?', choices: { a: 'Eins' } } } },
    } as never;
    expect(stepIn(yesNo, 'de').question).toEqual({ kind: 'yes-no', ask: 'Ist es so?', right: 'yes' });
  });
});

const lesson: Lesson = {
  ...aLesson({ ...step, stage: aStage() }, aStep('two', { texts: { fr: { title: 'Deux' } } })),
  about: 'About.',
  texts: { de: { title: 'Lektion', about: 'Davon.', suggestion: 'Probier es.' } },
};

describe('a scenario that the program ships', () => {
  const shipped = {
    ...aScenario([], []),
    description: 'About.',
    texts: { de: { name: 'Beispiel', description: '' } },
  };

  it('is named in the language that is spoken, and somebody’s own from then on', () => {
    expect(scenarioIn(shipped, 'de')).toEqual({
      ...aScenario([], []),
      name: 'Beispiel',
      description: 'About.',
    });
    expect(scenarioIn(shipped, 'en')).toEqual({ ...aScenario([], []), description: 'About.' });
  });

  it('without other languages is what it is', () => {
    const plain = aScenario([], []);
    expect(scenarioIn(plain, 'de')).toBe(plain);
  });
});

describe('a lesson in another language', () => {
  it('is told in it, title, steps and all', () => {
    const told = lessonIn(lesson, 'de');
    expect(told).toMatchObject({ title: 'Lektion', about: 'Davon.', suggestion: 'Probier es.' });
    expect(told.steps.map(({ title }) => title)).toEqual(['Schritt eins', 'Step two']);
    expect(told.steps[0]?.stage).toBe(lesson.steps[0]?.stage);
  });

  it('has its words on the canvas, once for all its stages, and its names as they are', () => {
    const rules = [{ id: 'r', tenant: '*', direction: 'both', note: 'Ours' }] as const;
    const stage = aStage({
      tenants: [
        { ...aTenant('a'), note: 'Ours', isolation: { enabled: true, rules } },
        { ...aTenant('b'), note: 'Theirs' },
      ],
      connections: [{ ...aConnection('a', 'b'), note: 'Ours' }],
      intents: [
        { id: 'i', from: 'a', to: 'b', must: 'allowed', description: 'Ours' },
        { id: 'j', from: 'b', to: 'a', must: 'allowed' },
      ],
      baseline: { label: 'Ours', isolation: { a: { enabled: false, rules } } },
      title: { text: 'Ours', x: 0, y: 0, width: 120, height: 40 },
      notes: [{ id: 'n', text: 'Ours', x: 0, y: 0, width: 80, height: 40, colour: 'blue' }],
    });
    const drawn = {
      ...aLesson(aStep('one', { stage }), aStep('two')),
      texts: { de: { canvas: { Ours: 'Unser', a: 'x' } } },
    };
    const [one, two] = lessonIn(drawn, 'de').steps;
    expect(JSON.stringify(one)).toBe(JSON.stringify(drawn.steps[0]).replaceAll('"Ours"', '"Unser"'));
    expect(two).toEqual(drawn.steps[1]);
    const long = { ...drawn, texts: { de: { canvas: { Ours: 'x'.repeat(500), Theirs: '' } } } };
    const told = lessonIn(long, 'de').steps[0]?.stage;
    expect(told?.title?.text).toBe('Ours');
    expect(told?.notes?.[0]?.text).toHaveLength(500);
    expect(told?.tenants[1]?.note).toBe('Theirs');
    expect(readLesson(lessonIn(long, 'de')).ok).toBe(true);
  });

  it('is as it was written in the language of its author', () => {
    expect(lessonIn(lesson, 'en')).toBe(lesson);
    const german = { ...lesson, language: 'de-AT' };
    expect(lessonIn(german, 'de')).toBe(german);
    expect(lessonIn(german, 'en').title).toBe('Lesson');
  });

  it('is told by its steps alone where it has no texts of its own', () => {
    const { texts: _, ...plain } = lesson;
    expect(lessonIn(plain, 'de')).toMatchObject({ title: 'Lesson', steps: [{ title: 'Schritt eins' }, {}] });
  });

  it('is the same lesson in every language for the answers of a class', () => {
    const { texts: _, ...own } = lesson;
    expect(lessonKey(lesson)).toBe(
      lessonKey({ ...own, steps: own.steps.map(({ texts: _t, ...one }) => one) }),
    );
  });

  it('says which languages it has', () => {
    expect(languagesOf(lesson)).toEqual(['de', 'fr']);
    expect(languagesOf(aLesson(aStep('one')))).toEqual([]);
  });

  it.each([
    [undefined, 'en'],
    ['de', 'de'],
    ['not a tag', 'en'],
    [5, 'en'],
  ])('written in %j has the language %s', (language, told) => {
    expect(authorLanguage({ ...lesson, language } as never)).toBe(told);
  });
});
