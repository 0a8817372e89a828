import { describe, expect, it } from 'vitest';
import { answersCode, readAnswersCodes } from '../../../shared/lesson/answers-code';
import { mistakeText, personName, rightCountText } from '../../../shared/lesson/answer-words';
import type { ClassAnswers } from '../../../shared/lesson/class-answers';
import { classResults, isOfLesson, lessonKey, worstFirst } from '../../../shared/lesson/class-results';
import { aClassLesson, answersBy, chooses, says, setsOff, tried, twelve } from '../../support/class-answers';

const resultsOf = (...all: readonly ClassAnswers[]) =>
  classResults(
    aClassLesson(),
    all.map((answers, at) => ({ source: `${at}.json`, answers })),
  );
const statesOf = (...all: Parameters<typeof answersBy>[1][]) =>
  resultsOf(answersBy('A', ...all)).people[0]?.marks.map(({ state }) => state);

describe('what became of a question', () => {
  it('is right at once, right later, wrong, revealed or not answered, by the evaluator', () => {
    expect(statesOf(tried('open', says('allowed')))).toEqual(['right', 'none', 'none', 'none']);
    expect(statesOf(tried('shut', says('allowed'), says('blocked')))).toEqual([
      'none',
      'later',
      'none',
      'none',
    ]);
    expect(statesOf(tried('shut', says('allowed')))).toEqual(['none', 'wrong', 'none', 'none']);
    expect(statesOf(tried('who', 'revealed'))).toEqual(['none', 'none', 'revealed', 'none']);
    expect(statesOf(tried('set', setsOff))).toEqual(['none', 'none', 'none', 'right']);
  });

  it('is not found by whoever answers after it was revealed', () => {
    expect(statesOf(tried('shut', 'revealed', says('blocked')))?.[1]).toBe('revealed');
    expect(statesOf(tried('shut', says('allowed'), 'revealed', says('blocked')))?.[1]).toBe('wrong');
  });

  it('is right later for a goal that was missed before, and wrong for one that was only missed', () => {
    expect(statesOf({ ...tried('set', setsOff), misses: 2 })?.[3]).toBe('later');
    expect(statesOf({ ...tried('set'), misses: 2 })?.[3]).toBe('wrong');
    expect(statesOf({ ...tried('set', 'revealed'), misses: 2 })?.[3]).toBe('wrong');
    expect(statesOf(tried('set'))?.[3]).toBe('none');
  });

  it('is wrong for an answer of another kind', () => {
    expect(statesOf(tried('open', chooses('both')))?.[0]).toBe('wrong');
  });
});

describe('the results of a class', () => {
  it('of twelve count each question, and tell the mistake that was made most', () => {
    const { questions, people } = resultsOf(...twelve());
    expect(people).toHaveLength(12);
    expect(people.map(({ right }) => right)).toEqual([4, 1, 3, 2, 2, 2, 3, 1, 3, 2, 2, 2]);
    expect(questions.map(({ step, counts }) => [step, ...Object.values(counts)])).toEqual([
      [1, 12, 0, 0, 0, 0],
      [3, 8, 0, 4, 0, 0],
      [4, 6, 6, 0, 0, 0],
      [5, 1, 8, 0, 3, 0],
    ]);
    expect(questions[1]?.mistakes).toEqual([{ text: 'Allowed', count: 4 }]);
    expect(questions[1]?.right).toEqual('Blocked');
    expect(worstFirst(questions).map(({ step }) => step)).toEqual([5, 4, 3, 1]);
    expect(questions.map(rightCountText)).toContainEqual('8 of 12 right at once');
    expect(questions.map(mistakeText)).toEqual([
      '',
      'Most said instead: Allowed (4)',
      'Most said instead: The creator tenant (6)',
      '',
    ]);
  });

  it('say when answers are of another state of the lesson, or to steps that it does not have', () => {
    const other = { ...answersBy('A', tried('open', says('allowed')), tried('gone', says('blocked'))) };
    const { people } = resultsOf(
      { ...other, lesson: { title: 'Two gates', key: 'deadbeef' } },
      answersBy('B'),
    );
    expect(people.map(({ isOtherState, unknown }) => [isOtherState, unknown])).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });

  it('know the answers of another lesson', () => {
    expect(isOfLesson(aClassLesson(), answersBy('A', tried('shut', 'revealed')))).toBe(true);
    expect(isOfLesson(aClassLesson(), answersBy('A', tried('pause', 'revealed')))).toBe(false);
  });

  it('name a participant as they want, with what nobody sees made visible, or by number', () => {
    expect(personName({ name: 'Anna\u202E' }, 0, true)).toEqual('Anna⟨U+202E⟩');
    expect(personName({ name: '' }, 2, true)).toEqual('Participant 3');
    expect(personName({ name: 'Anna' }, 2, false)).toEqual('Participant 3');
  });
});

describe('the key of a lesson', () => {
  it('changes with what is asked and with the stage, not with the words around it', () => {
    const lesson = aClassLesson();
    const [first, ...others] = lesson.steps;
    if (!first?.stage) throw new Error('The first step has a stage.');
    const key = lessonKey(lesson);
    expect(key).toMatch(/^[0-9a-f]{8}$/);
    expect(lessonKey({ ...lesson, title: 'Other', steps: [{ ...first, title: 'Other' }, ...others] })).toBe(
      key,
    );
    const moved = { ...first.stage, positions: { a: { x: 9, y: 9 } } };
    expect(lessonKey({ ...lesson, steps: [{ ...first, stage: moved }, ...others] })).toBe(key);
    const without = { ...first.stage, connections: [] };
    expect(lessonKey({ ...lesson, steps: [{ ...first, stage: without }, ...others] })).not.toBe(key);
    expect(lessonKey({ ...lesson, steps: [first] })).not.toBe(key);
  });
});

describe('a code', () => {
  it('that is not whole, or longer than any, is refused', () => {
    const code = answersCode(answersBy('Anna', tried('open', says('allowed'))));
    const codes = [code.slice(0, -4), 'TISANSWERS1:', `TISANSWERS1:${'A'.repeat(9000)}`].map(
      (text) => readAnswersCodes(text)[0],
    );
    expect(codes.map((read) => read?.ok === false && read.error.code)).toEqual([
      'damaged-code',
      'damaged-code',
      'too-large',
    ]);
    expect(readAnswersCodes('Hello.')).toEqual([]);
  });
});
