import { describe, expect, it } from 'vitest';
import { answersTo, answerText, rightText } from '../../../shared/lesson/question-words';
import { coversVerdicts, isRight, kindOf, rightAnswer, setAnswer } from '../../../shared/lesson/questions';
import type { LessonAnswer, PointTarget, Question } from '../../../shared/model/lesson';
import { aConnection, anIsolatedTenant, aRule, aTenant } from '../../support/builders';
import { aStage, aStep, isolatedStage, questionsOn } from '../../support/lessons';

/** a -> b is blocked at b; b -> b is not evaluated. */
const stage = {
  ...isolatedStage(),
  connections: [aConnection('a', 'b'), aConnection('b', 'b'), aConnection('a', 'b', { id: 'again' })],
};
const VERDICT: Question = { ask: '?', connection: 'a-b' };
const choice: Question = {
  kind: 'choice',
  ask: '?',
  choices: [
    { id: 'x', text: 'The sign-in' },
    { id: 'y', text: 'A rule' },
  ],
  right: 'y',
};
const yesNo = (more: object): Question => ({ kind: 'yes-no', ask: '?', ...more }) as Question;
const point = (...targets: PointTarget[]): Question => ({ kind: 'point', ask: '?', targets });
const SET: Question = { kind: 'set', ask: '?', goal: { 'a-b': 'allowed', 'b-b': 'allowed' } };
const verdict = (state: 'allowed' | 'blocked' | 'not-evaluated') => ({ kind: 'verdict', state }) as const;
const at = (target: PointTarget): LessonAnswer => ({ kind: 'point', at: target });
const inbound = { kind: 'gate', connection: 'a-b', gate: 'inbound' } as const;

describe('the right answer', () => {
  it.each([
    ['blocked', VERDICT, verdict('blocked')],
    ['not evaluated, where that is the truth', { ask: '?', connection: 'b-b' }, verdict('not-evaluated')],
    ['what the author states', yesNo({ right: 'yes' }), { kind: 'yes-no', said: 'yes' }],
    ['no, by the verdict', yesNo({ connection: 'a-b', yesMeans: 'allowed' }), { kind: 'yes-no', said: 'no' }],
    [
      'yes, by the verdict',
      yesNo({ connection: 'a-b', yesMeans: 'blocked' }),
      { kind: 'yes-no', said: 'yes' },
    ],
    ['the choice that is marked', choice, { kind: 'choice', choice: 'y' }],
    ['the first of what may be pointed at', point(inbound), at(inbound)],
    ['none, while the goal is not reached', SET, null],
  ])('is %s', (_, question, right) => {
    expect(rightAnswer(question as Question, stage)).toEqual(right);
    if (right) expect(isRight(question as Question, right as LessonAnswer, stage)).toBe(true);
  });

  it('is nothing to be done where the goal is reached already', () => {
    const open = aStage({ connections: stage.connections });
    expect(rightAnswer(SET, open)).toEqual({ kind: 'set', policies: {} });
  });

  it('is none for what is not there', () => {
    expect(rightAnswer({ ask: '?', connection: 'gone' }, stage)).toBeNull();
    expect(rightAnswer(yesNo({ connection: 'gone', yesMeans: 'allowed' }), stage)).toBeNull();
    expect(rightAnswer(point(), stage)).toBeNull();
    expect(isRight({ ask: '?', connection: 'gone' }, verdict('allowed'), stage)).toBe(false);
  });
});

describe('an answer', () => {
  it('is wrong when it is another one, or one to another kind of question', () => {
    expect(isRight(VERDICT, verdict('allowed'), stage)).toBe(false);
    expect(isRight({ ask: '?', connection: 'b-b' }, verdict('allowed'), stage)).toBe(false);
    expect(isRight(choice, { kind: 'choice', choice: 'x' }, stage)).toBe(false);
    expect(isRight(choice, verdict('allowed'), stage)).toBe(false);
    expect(isRight(SET, { kind: 'set', policies: {} }, stage)).toBe(false);
  });

  it('to "point at it" may be the gate of what is asked for, or that of another connection of the two', () => {
    const again = at({ kind: 'gate', connection: 'again', gate: 'inbound' });
    expect(isRight(point(inbound), again, stage)).toBe(true);
    expect(isRight(point({ kind: 'tenant', id: 'b' }), again, stage)).toBe(true);
    expect(isRight(point({ kind: 'tenant', id: 'a' }), again, stage)).toBe(false);
    expect(isRight(point({ kind: 'connection', id: 'again' }), again, stage)).toBe(true);
    const outbound = at({ kind: 'gate', connection: 'a-b', gate: 'outbound' });
    expect(isRight(point(inbound), outbound, stage)).toBe(false);
    expect(isRight(point({ kind: 'tenant', id: 'a' }), outbound, stage)).toBe(true);
    expect(isRight(point(inbound), at({ ...inbound, connection: 'gone' }), stage)).toBe(false);
    expect(isRight(point(inbound), at({ kind: 'tenant', id: 'b' }), stage)).toBe(false);
  });

  it('to "set it so that" is the policies that were changed, judged by the evaluator', () => {
    const now = { ...stage, tenants: [aTenant('a'), anIsolatedTenant('b', aRule('a', 'inbound'))] };
    const answer = setAnswer(stage, now);
    expect(Object.keys(answer.kind === 'set' ? answer.policies : {})).toEqual(['b']);
    expect(isRight(SET, answer, stage)).toBe(true);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(answerText(SET, answer, stage)).toEqual('b: On, inbound for a');
  });

  it('to "set it so that" is not what else was changed', () => {
    const other = { ...stage, connections: [], tenants: [...stage.tenants, aTenant('new')] };
    expect(setAnswer(stage, other)).toEqual({ kind: 'set', policies: {} });
    expect(answerText(SET, setAnswer(stage, other), stage)).toEqual('Nothing changed');
  });
});

describe('the words of a question', () => {
  const texts = (question: Question) => answersTo(question, stage).map(({ text }) => text);

  it('offer what fits it', () => {
    expect(texts(VERDICT)).toEqual(['Allowed', 'Blocked', 'Not evaluated']);
    expect(texts(yesNo({ right: 'no' }))).toEqual(['Yes', 'No']);
    expect(texts(choice)).toEqual(['The sign-in', 'A rule']);
    expect(texts(point({ kind: 'tenant', id: 'b' }))).toEqual(['a', 'b']);
    expect(texts(point({ kind: 'connection', id: 'a-b' }))).toEqual([
      'SharePoint: a → b',
      'SharePoint: b → b',
      'SharePoint: a → b',
    ]);
    expect(texts(point(inbound)).slice(0, 2)).toEqual([
      'The gate of a (outbound to b, SharePoint)',
      'The gate of b (inbound from a, SharePoint)',
    ]);
    expect(texts(SET)).toEqual([]);
  });

  it('offer no more than anybody chooses from', () => {
    const tenants = Array.from({ length: 600 }, (_, n) => aTenant(`t${n}`));
    expect(answersTo(point({ kind: 'tenant', id: 't1' }), { tenants, connections: [] })).toHaveLength(500);
  });

  it('say what is right', () => {
    expect(rightText(VERDICT, stage)).toEqual('Blocked');
    expect(rightText(choice, stage)).toEqual('A rule');
    expect(rightText(point(inbound, { kind: 'tenant', id: 'b' }), stage)).toEqual(
      'The gate of b (inbound from a, SharePoint) and b',
    );
    expect(rightText(SET, stage)).toEqual('SharePoint: a → b is allowed; SharePoint: b → b is allowed');
    expect(rightText({ ask: '?', connection: 'gone' }, stage)).toEqual('');
  });

  it('name what is not there by its id', () => {
    expect(answerText(VERDICT, { kind: 'choice', choice: 'gone' }, stage)).toEqual('gone');
    expect(answerText(VERDICT, at({ ...inbound, connection: 'gone' }), stage)).toEqual('gone');
    expect(answerText(VERDICT, at({ kind: 'connection', id: 'gone' }), stage)).toEqual('gone');
    const policies = { gone: { enabled: false, rules: [] } };
    expect(answerText(SET, { kind: 'set', policies }, stage)).toEqual('gone: Off, no rules');
  });

  it('fit every kind of question', () => {
    for (const question of questionsOn(stage)) {
      const right = rightAnswer(question, stage);
      if (right) expect(answerText(question, right, stage)).not.toEqual('');
      expect(coversVerdicts(aStep('one', { question }))).toBe(kindOf(question) !== 'set');
    }
    expect(coversVerdicts(aStep('one'))).toBe(false);
    expect(coversVerdicts()).toBe(false);
  });
});
