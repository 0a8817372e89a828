import { describe, expect, it } from 'vitest';
import {
  changeLessonText,
  changeStepText,
  lessonTextFault,
  stepTextFault,
  textAt,
} from '../../../shared/lesson/author-texts';
import type { Lesson } from '../../../shared/model/lesson';
import { aLesson, aStage, aStep } from '../../support/lessons';

const lesson: Lesson = aLesson(aStep('one', { stage: aStage() }), aStep('two'));
const textsOf = (one: Lesson, at = 0) => one.steps[at]?.texts;

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
