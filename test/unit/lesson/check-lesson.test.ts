import { describe, expect, it } from 'vitest';
import { checkLesson } from '../../../shared/lesson/check-lesson';
import type { Question } from '../../../shared/model/lesson';
import { aConnection } from '../../support/builders';
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

  it('reads what is suggested for afterwards', () => {
    const lesson = { ...aLesson(aStep('one', { stage: aStage() })), suggestion: '[x](http://a.example/)' };
    expect(checkLesson(lesson)[0]?.problems).toEqual([
      'The link to http://a.example/ cannot be opened: only https links can.',
    ]);
    expect(checkLesson({ title: 'Empty', steps: [] })).toEqual([]);
  });

  const two = (one: string, other: string) => ({
    choices: [
      { id: 'a', text: one },
      { id: 'b', text: other },
    ],
  });

  it.each([
    [{ kind: 'choice', right: 'a', ...two('One', 'Two') }, []],
    [{ kind: 'choice', right: 'a', ...two('Same', ' Same') }, ['Two answers of the question say “Same”.']],
    [{ kind: 'choice', right: 'a', ...two('One', ' ') }, ['An answer of the question has no text.']],
    [{ kind: 'point', targets: [{ kind: 'gate', connection: 'a-b', gate: 'inbound' }] }, []],
    [
      {
        kind: 'point',
        targets: [
          { kind: 'gate', connection: 'b-b', gate: 'inbound' },
          { kind: 'tenant', id: 'a' },
        ],
      },
      ['“SharePoint: b → b” has no gate to point at: isolation does not cover it.'],
    ],
    [{ kind: 'set', goal: { 'a-b': 'allowed' } }, []],
    [
      { kind: 'set', goal: { 'a-b': 'blocked' } },
      ['The goal of the question is reached before anybody does anything.'],
    ],
    [
      { kind: 'set', goal: { 'b-b': 'blocked' } },
      ['“SharePoint: b → b” can never be blocked: isolation does not cover it.'],
    ],
  ])('finds what nobody can answer: %j', (question, problems) => {
    const stage = { ...isolatedStage(), connections: [aConnection('a', 'b'), aConnection('b', 'b')] };
    const step = aStep('one', { stage, question: { ask: '?', ...question } as Question });
    expect(checkLesson(aLesson(step))[0]?.problems).toEqual(problems);
  });
});
