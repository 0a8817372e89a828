import { describe, expect, it } from 'vitest';
import { askedSteps, minutesText, summarySentence } from '../../../shared/lesson/summary';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';

const ask = { ask: '?', connection: 'a-b' };
const goal = { kind: 'set', ask: '?', goal: { 'a-b': 'allowed' } } as const;
const LESSON = aLesson(
  aStep('none', { stage: aStage() }),
  aStep('right', { question: ask }),
  aStep('wrong', { question: ask }),
  aStep('shown', { question: ask }),
  aStep('open', { question: ask }),
  aStep('set', { stage: isolatedStage(), question: goal }),
);
const allowed = { kind: 'verdict', state: 'allowed' } as const;
const off = { kind: 'set', policies: { b: { enabled: false, rules: [] } } } as const;
const ANSWERS = {
  right: allowed,
  wrong: { kind: 'verdict', state: 'blocked' },
  shown: 'revealed',
  set: off,
} as const;

describe('the summary of a lesson', () => {
  it('says of each question what became of it', () => {
    const became = askedSteps(LESSON, { answers: ANSWERS, misses: { set: 2 } });
    expect(became.map((one) => [one.index, one.became])).toEqual([
      [1, 'at-once'],
      [2, 'wrong'],
      [3, 'revealed'],
      [4, 'open'],
      [5, 'later'],
    ]);
    expect(summarySentence(became, 12 * 60_000)).toEqual(
      'Right at once: 1 of 5 questions. Revealed: 1. It took 12 minutes.',
    );
  });

  it('of a lesson that asks nothing is its time', () => {
    const nothing = askedSteps(aLesson(aStep('one', { stage: aStage() })), { answers: {}, misses: {} });
    expect(summarySentence(nothing, 90_000)).toEqual('It took 2 minutes.');
  });

  it('tells whole minutes', () => {
    expect([0, 29_000, 60_000].map(minutesText)).toEqual([
      'less than a minute',
      'less than a minute',
      '1 minute',
    ]);
  });
});
