import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textFaults } from '../../../shared/format/lesson-texts';
import { readLesson } from '../../../shared/format/read-lesson';
import { languagesOf, lessonIn } from '../../../shared/lesson/spoken';
import { changeStepText, textAt } from '../../../shared/lesson/author-texts';
import type { Lesson } from '../../../shared/model/lesson';
import { arbitraryLesson } from '../../support/lessons';

const languages = fc.constantFrom('de', 'fr', 'pt', 'en', 'xx');

/** What a lesson shows and asks, without a word of it. */
function withoutWords({ steps }: Lesson): unknown {
  return steps.map(({ id, minutes, stage, lookAt, expect: promised, question }) => {
    const { ask: _ask, why: _why, ...asked } = question ?? { ask: '' };
    const choices = question?.kind === 'choice' ? question.choices.map((choice) => choice.id) : [];
    return { id, minutes, stage, lookAt, promised, asked: { ...asked, choices } };
  });
}

it('a lesson can be played in every language, and only its words are others', () => {
  fc.assert(
    fc.property(arbitraryLesson, languages, (lesson, language) => {
      const told = lessonIn(lesson, language);
      expect(readLesson(told).ok).toBe(true);
      expect(withoutWords(told)).toEqual(withoutWords(lesson));
      expect(lessonIn(told, language)).toEqual(told);
    }),
  );
});

it('a text that is put in is said, and nothing of other languages is lost', () => {
  const text = fc.string({ minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(arbitraryLesson, text, (lesson, title) => {
      const changed = changeStepText(lesson, 0, ['de', 'title'], title);
      expect(textAt(changed.steps[0]?.texts, ['de', 'title'])).toBe(title);
      expect(lessonIn(changed, 'de').steps[0]?.title).toBe(title);
      expect(new Set(languagesOf(changed))).toEqual(new Set([...languagesOf(lesson), 'de']));
      expect(textFaults(changed).length).toBeLessThanOrEqual(textFaults(lesson).length);
    }),
  );
});
