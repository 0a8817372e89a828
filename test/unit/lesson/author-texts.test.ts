import { describe, expect, it } from 'vitest';
import { changeLesson, changeStep, removeStep, type StepChanges } from '../../../shared/lesson/author';
import {
  changeLessonText,
  changeStepText,
  lessonTextFault,
  stepTextFault,
  textAt,
} from '../../../shared/lesson/author-texts';
import { withoutChoice } from '../../../shared/lesson/new-question';
import type { ChoiceQuestion, Lesson } from '../../../shared/model/lesson';
import { aLesson, aStage, aStep } from '../../support/lessons';

const lesson: Lesson = aLesson(aStep('one', { stage: aStage() }), aStep('two'));
const textsOf = (one: Lesson, at = 0) => one.steps[at]?.texts;

const asked = aStep('two', {
  narration: 'Watch.',
  notes: 'Wait.',
  question: {
    kind: 'choice',
    ask: 'Which?',
    why: 'Because.',
    choices: [
      { id: 'a', text: 'One' },
      { id: 'b', text: 'Two' },
      { id: 'c', text: 'Three' },
    ],
    right: 'a',
  },
  texts: {
    de: {
      title: 'Zwei',
      narration: 'Sieh hin.',
      notes: 'Warte.',
      question: { ask: 'Welche?', why: 'Darum.', choices: { a: 'Eins', c: 'Drei' } },
    },
    fr: { question: { choices: { c: 'Trois' } } },
  },
});
const { texts: written } = asked;
const question = asked.question as ChoiceQuestion;

/** What is left of the texts in other languages when the author has changed this. */
const left = (changes: StepChanges, step = asked) =>
  changeStep(aLesson(aStep('one', { stage: aStage() }), step), 1, changes).steps[1]?.texts;

describe('texts in another language of what an author deletes', () => {
  it('go with an answer, in every language', () => {
    expect(left({ question: withoutChoice(question, 'c') })).toEqual({
      de: { ...written?.['de'], question: { ask: 'Welche?', why: 'Darum.', choices: { a: 'Eins' } } },
    });
  });

  it('go with a question, and with the reason for its answer', () => {
    const { question: _gone, ...rest } = written?.['de'] ?? {};
    expect(left({ question: null })).toEqual({ de: rest });
    const { why: _why, ...unexplained } = question;
    expect(left({ question: unexplained })?.['de']?.question).toEqual({
      ask: 'Welche?',
      choices: { a: 'Eins', c: 'Drei' },
    });
  });

  it('go with the answers when it becomes a question without any', () => {
    expect(left({ question: { kind: 'yes-no', ask: 'Which?', why: 'Because.', right: 'yes' } })).toEqual({
      de: { ...written?.['de'], question: { ask: 'Welche?', why: 'Darum.' } },
    });
  });

  it('go with what is said and with the notes', () => {
    const told = left({ narration: null, notes: null });
    expect(told?.['de']).toEqual({ title: 'Zwei', question: written?.['de']?.question });
    expect(told?.['fr']).toBe(written?.['fr']);
  });

  it('stay with everything else, also what this program does not know', () => {
    expect(left({ title: 'New', minutes: 3 })).toBe(written);
    const odd = { ...asked, texts: { de: { question: 'none', colour: 'red' }, fr: 5 } } as never;
    expect(left({ question: withoutChoice(question, 'c') }, odd)).toEqual({
      de: { question: 'none', colour: 'red' },
      fr: 5,
    });
    expect(left({ question: null }, odd)).toEqual({ de: { colour: 'red' }, fr: 5 });
  });

  it('go with the words about the lesson', () => {
    const told = {
      ...lesson,
      about: 'It.',
      suggestion: 'Try.',
      texts: { de: { about: 'Es.', suggestion: 'Versuch.' } },
    };
    expect(changeLesson(told, { about: '' }).texts).toEqual({ de: { suggestion: 'Versuch.' } });
    expect(changeLesson(told, { about: '', suggestion: '' })).toEqual(lesson);
    expect(changeLesson(told, { title: 'New' }).texts).toBe(told.texts);
  });

  it('go with a step, for what stood on its canvas alone', () => {
    const stageOf = (note: string) => ({
      ...aStage(),
      intents: [{ id: 'i', from: 'a', to: 'b', must: 'allowed' as const, description: note }],
    });
    const two = {
      ...aLesson(aStep('one', { stage: stageOf('Kept') }), aStep('two', { stage: stageOf('Gone') })),
      texts: { de: { title: 'Lektion', canvas: { Kept: 'Bleibt', Gone: 'Weg', Other: 'Anderes' } } },
    };
    expect(removeStep(two, 1)?.texts).toEqual({
      de: { title: 'Lektion', canvas: { Kept: 'Bleibt', Other: 'Anderes' } },
    });
  });
});

describe('texts in another language, as an author writes them', () => {
  it('are put in one by one, and go when they are empty', () => {
    const titled = changeStepText(lesson, 1, ['de', 'title'], 'Zwei');
    const asked = changeStepText(titled, 1, ['de', 'question', 'choices', 'a'], 'Eins');
    expect(textsOf(asked, 1)).toEqual({ de: { title: 'Zwei', question: { choices: { a: 'Eins' } } } });
    expect(textsOf(asked)).toBeUndefined();
    const back = changeStepText(asked, 1, ['de', 'question', 'choices', 'a'], '');
    expect(textsOf(back, 1)).toEqual({ de: { title: 'Zwei' } });
    expect(changeStepText(back, 1, ['de', 'title'], '')).toEqual(lesson);
  });

  it('of the lesson itself stand beside its own', () => {
    const told = changeLessonText(lesson, ['de', 'title'], 'Lektion');
    expect(told).toEqual({ ...lesson, texts: { de: { title: 'Lektion' } } });
    expect(changeLessonText(told, ['de', 'title'], '')).toEqual(lesson);
  });

  it('leave other languages, and what this program does not know, as they are', () => {
    const odd = { ...lesson, texts: { fr: { titre: 'Leçon' }, de: { colour: 'red' } } } as never;
    expect(changeLessonText(odd, ['de', 'about'], 'Davon.').texts).toEqual({
      fr: { titre: 'Leçon' },
      de: { colour: 'red', about: 'Davon.' },
    });
  });

  it('replace what could not hold them', () => {
    const odd = { ...lesson, texts: 'none' } as never;
    expect(changeLessonText(odd, ['de', 'title'], 'Lektion').texts).toEqual({ de: { title: 'Lektion' } });
  });

  it('of a step that is not there change nothing', () => {
    expect(changeStepText(lesson, 5, ['de', 'title'], 'Fünf')).toBe(lesson);
  });

  it('are read by their place; what is no text there is none', () => {
    const texts = { de: { title: 'Eins', question: 5 } };
    expect(textAt(texts, ['de', 'title'])).toBe('Eins');
    expect(textAt(texts, ['de', 'question', 'ask'])).toBe('');
    expect(textAt(texts, ['de', 'question'])).toBe('');
    expect(textAt(texts, ['toString'])).toBe('');
    expect(textAt(undefined, ['de', 'title'])).toBe('');
  });

  it('that nobody could be shown are refused with the reason', () => {
    expect(stepTextFault(['de', 'title'], 'Eins')).toBeUndefined();
    expect(stepTextFault(['de', 'title'], '')).toBeUndefined();
    expect(stepTextFault(['de', 'title'], 'x'.repeat(201))?.path).toBe('step.texts.de.title');
    expect(stepTextFault(['de', 'question', 'choices', 'a'], 'x'.repeat(301))?.path).toBe(
      'step.texts.de.question.choices.a',
    );
    expect(lessonTextFault(['de', 'about'], 'Davon.')).toBeUndefined();
    expect(lessonTextFault(['de', 'about'], '')).toBeUndefined();
    expect(lessonTextFault(['de', 'title'], 'x'.repeat(201))?.path).toBe('lesson.texts.de.title');
  });
});
