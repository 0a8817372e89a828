import { describe, expect, it } from 'vitest';
import { checkLesson } from '../../../shared/lesson/check-lesson';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';

describe('the check of a lesson', () => {
  it('finds nothing in one that keeps what it promises', () => {
    const steps = [
      aStep('one', { stage: aStage(), expect: { 'a-b': 'allowed' } }),
      aStep('two', { stage: isolatedStage(), expect: { 'a-b': 'blocked' } }),
      aStep('three', { expect: { 'a-b': 'blocked' } }),
    ];
    expect(checkLesson(aLesson(...steps)).map(({ problems }) => problems)).toEqual([[], [], []]);
  });

  it('says which promised verdict is another one', () => {
    const [check] = checkLesson(aLesson(aStep('one', { stage: aStage(), expect: { 'a-b': 'blocked' } })));
    expect(check).toEqual({
      step: 0,
      verdicts: [{ connection: 'a-b', expected: 'blocked', actual: 'allowed' }],
      problems: ['The step says that “a-b” is blocked, but it is allowed.'],
    });
  });

  it.each([
    [{ narration: ' ' }, ['The step says nothing: it has no narration.']],
    [
      { narration: 'See [this](http://contoso.example/).', notes: '[x](javascript:alert)' },
      [
        'The link to http://contoso.example/ cannot be opened: only https links can.',
        'The link to javascript:alert cannot be opened: only https links can.',
      ],
    ],
    [
      { question: { ask: 'Why?', connection: 'a-b', why: '[x](data:x)' } },
      ['The link to data:x cannot be opened: only https links can.'],
    ],
    [{ narration: 'See [this](https://contoso.example/).' }, []],
  ])('reads the words as well: %j', (more, problems) => {
    const [check] = checkLesson(aLesson(aStep('one', { stage: aStage(), ...more })));
    expect(check?.problems).toEqual(problems);
  });
});
