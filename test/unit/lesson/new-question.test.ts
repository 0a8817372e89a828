import { describe, expect, it } from 'vitest';
import { checkLesson } from '../../../shared/lesson/check-lesson';
import { questionOfKind, withChoice, withoutChoice } from '../../../shared/lesson/new-question';
import { readLesson } from '../../../shared/format/read-lesson';
import type { ChoiceQuestion, Question } from '../../../shared/model/lesson';
import { aLesson, aStage, aStep, isolatedStage, questionsOn } from '../../support/lessons';

const KINDS = ['verdict', 'yes-no', 'choice', 'point', 'set'] as const;
const WORDS = { right: 'The right answer', another: 'Another answer' };
const EMPTY = { tenants: [], connections: [], positions: {} };

describe('a question that is asked in another way', () => {
  it('keeps its words, and can be asked at once', () => {
    const stage = isolatedStage();
    for (const question of questionsOn(stage)) {
      for (const kind of KINDS) {
        const next = questionOfKind(kind, question, stage, WORDS) as Question;
        expect([next.kind ?? 'verdict', next.ask, next.why]).toEqual([kind, question.ask, question.why]);
        const lesson = aLesson(aStep('one', { stage, question: next }));
        expect(readLesson(lesson).ok).toBe(true);
        expect(checkLesson(lesson)[0]?.problems).toEqual([]);
      }
    }
  });

  it('has for its goal what is not so yet', () => {
    const asked = { ask: '?', connection: 'a-b' };
    expect(questionOfKind('set', asked, aStage(), WORDS)).toMatchObject({ goal: { 'a-b': 'blocked' } });
    expect(questionOfKind('set', asked, isolatedStage(), WORDS)).toMatchObject({
      goal: { 'a-b': 'allowed' },
    });
  });

  it('is none where there is nothing to ask about', () => {
    const asked: Question = { kind: 'yes-no', ask: '?', right: 'no' };
    expect(KINDS.filter((kind) => questionOfKind(kind, asked, EMPTY, WORDS) === null)).toEqual([
      'verdict',
      'point',
      'set',
    ]);
    expect(questionOfKind('yes-no', asked, EMPTY, WORDS)).toEqual({ kind: 'yes-no', ask: '?', right: 'yes' });
  });
});

describe('the answers of a choice', () => {
  const choice = questionOfKind('choice', { ask: '?', connection: 'a-b' }, aStage(), WORDS) as ChoiceQuestion;

  it('are added with ids of their own, and taken away with the right one moving on', () => {
    const more = withChoice(withChoice(choice, 'Third'), 'Fourth');
    expect(new Set(more.choices.map(({ id }) => id)).size).toBe(4);
    const less = withoutChoice(more, more.right);
    expect([less.choices.length, less.right]).toEqual([3, 'b']);
    expect(withoutChoice(more, 'b').right).toBe('a');
  });
});
