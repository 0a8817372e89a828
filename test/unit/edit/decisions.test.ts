import { describe, expect, it } from 'vitest';
import { describe as label } from '../../../shared/edit/describe';
import type { Edit, Pair, PairChanges } from '../../../shared/edit/edit';
import type { MeasuredAnswer, PairDecision } from '../../../shared/model/scenario';
import { captureStage } from '../../../shared/lesson/stages';
import { edited, refused, WORLD } from './world';

const OUT: Pair = { from: 'contoso', to: 'fabrikam' };
const IN: Pair = { from: 'fabrikam', to: 'contoso' };
const decide = (pairs: readonly Pair[], changes: PairChanges): Edit => ({
  type: 'set-decisions',
  pairs,
  changes,
});
const decisions = (document: { readonly scenario: { readonly decisions?: readonly PairDecision[] } }) =>
  document.scenario.decisions;

describe('a decision', () => {
  const kept = edited(decide([OUT, IN], { decision: 'keep', due: '2027-01-31' }));

  it('is made for many pairs at once, in their order', () => {
    expect(decisions(kept)).toEqual([
      { ...OUT, decision: 'keep', due: '2027-01-31' },
      { ...IN, decision: 'keep', due: '2027-01-31' },
    ]);
  });

  it('keeps its place, its note and what the program does not know when it changes', () => {
    const first = { ...OUT, decision: 'keep', note: 'Contract', 'x-ticket': 1 } as PairDecision;
    const before = {
      ...kept,
      scenario: { ...kept.scenario, decisions: [first, { ...IN, decision: 'ask' }] },
    } as const;
    const after = edited(decide([OUT], { decision: 'drop', owner: 'mara' }), before);
    expect(decisions(after)).toEqual([
      { ...first, decision: 'drop', owner: 'mara' },
      { ...IN, decision: 'ask' },
    ]);
    expect(decisions(edited(decide([OUT], { note: '' }), before))?.[0]).not.toHaveProperty('note');
  });

  it('makes no step when it says what was said already', () => {
    expect(edited(decide([OUT], { decision: 'keep' }), kept)).toBe(kept);
    expect(edited(decide([], { decision: 'keep' }), kept)).toBe(kept);
  });

  it('goes when the pair is undecided again, and leaves no trace when it was the last', () => {
    const one = edited(decide([OUT], { decision: null }), kept);
    expect(decisions(one)).toEqual([{ ...IN, decision: 'keep', due: '2027-01-31' }]);
    expect(edited(decide([IN], { decision: null }), one)).toEqual(WORLD);
  });

  it('is not made by an owner or a date alone', () => {
    expect(edited(decide([OUT], { owner: 'mara', due: '2027-01-31' }))).toBe(WORLD);
  });

  it.each([
    ['a tenant that is not there', [{ from: 'contoso', to: 'gone' }], {}, 'unknown-tenant'],
    ['a day that does not exist', [OUT], { due: '2027-02-29' }, 'invalid-date'],
  ])('is refused with %s', (_what, pairs, changes, code) => {
    expect(refused(decide(pairs, { decision: 'keep', ...changes })).code).toBe(code);
  });

  it('can lose its date', () => {
    expect(decisions(edited(decide([OUT], { due: null }), kept))?.[0]).toEqual({ ...OUT, decision: 'keep' });
  });

  it('goes with either of its tenants', () => {
    const three = edited(decide([{ from: 'alone', to: 'contoso' }], { decision: 'ask' }), kept);
    const left = edited({ type: 'delete', tenants: ['fabrikam'], connections: [] }, three);
    expect(decisions(left)).toEqual([{ from: 'alone', to: 'contoso', decision: 'ask' }]);
    const none = edited({ type: 'delete', tenants: ['contoso'], connections: [] }, three);
    expect(none.scenario).not.toHaveProperty('decisions');
  });

  it('stays when a step of a lesson comes on the canvas, as far as its tenants stand there', () => {
    const stage = captureStage(WORLD);
    const on = edited({ type: 'set-stage', stage, label: 'Go' }, kept);
    expect(decisions(on)).toBe(decisions(kept));
    const { intents: _intents, baseline: _baseline, ...bare } = stage;
    const alone = stage.tenants.filter(({ id }) => id === 'alone');
    const small = { ...bare, tenants: alone, connections: [], flows: [], positions: {} };
    expect(edited({ type: 'set-stage', stage: small, label: 'Go' }, kept).scenario).not.toHaveProperty(
      'decisions',
    );
  });

  it.each([
    [[OUT], { decision: 'keep' }, 'Keep Contoso to Fabrikam'],
    [[OUT], { decision: 'ask' }, 'Ask about Contoso to Fabrikam'],
    [[OUT, IN], { decision: 'drop' }, 'Drop 2 pairs'],
    [[OUT, IN], { decision: null }, 'Undecide 2 pairs'],
    [[OUT, IN], { due: '2027-01-31' }, 'Change decision on 2 pairs'],
  ] as const)('on %j is called by what it says', (pairs, changes, text) => {
    expect(label(WORLD, decide(pairs, changes))).toEqual(text);
  });
});

describe('the answer to an open question', () => {
  const answer: MeasuredAnswer = { question: 'both-on', answer: 'blocked', date: '2026-11-26' };
  const record = (more: Partial<MeasuredAnswer> = {}): Edit => {
    const whole = { ...answer, ...more };
    return { type: 'set-measured', question: whole.question, answer: whole };
  };
  const forget: Edit = { type: 'set-measured', question: 'both-on', answer: null };
  const one = edited(record());

  it('is recorded, takes the place of the former one, and is taken away', () => {
    expect(one.scenario.measured).toEqual([answer]);
    const two = edited(record({ question: 'other' }), one);
    const changed = edited(record({ answer: 'allowed', by: 'mara' }), two);
    expect(changed.scenario.measured).toEqual([
      { ...answer, answer: 'allowed', by: 'mara' },
      { ...answer, question: 'other' },
    ]);
    expect(edited(forget, two).scenario.measured).toEqual([{ ...answer, question: 'other' }]);
    expect(edited(forget, one)).toEqual(WORLD);
  });

  it('makes no step when it says what was said already', () => {
    expect(edited(record(), one)).toBe(one);
    expect(edited(forget)).toBe(WORLD);
  });

  it.each([
    ['no text', record({ answer: ' ' }), 'invalid-answer'],
    ['a day that does not exist', record({ date: '2027-02-29' }), 'invalid-date'],
    ['an id with blanks', record({ question: 'a b' }), 'invalid-id'],
  ])('is refused with %s', (_what, edit, code) => {
    expect(refused(edit).code).toBe(code);
  });

  it('is called by what it does', () => {
    expect(label(WORLD, record())).toEqual('Record answer');
    expect(label(one, forget)).toEqual('Delete answer');
  });
});
