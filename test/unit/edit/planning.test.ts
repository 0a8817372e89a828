import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Edit } from '../../../shared/edit/edit';
import { describe as label } from '../../../shared/edit/describe';
import type { Baseline, Intent, ScenarioDocument } from '../../../shared/model/scenario';
import { aDocument, aRule, aTenant } from '../../support/builders';

const document = aDocument([aTenant('a'), aTenant('b')]);
const baseline: Baseline = {
  label: 'Today',
  isolation: { a: { enabled: true, rules: [aRule('b', 'both', { id: 'r' })] } },
};
const intent: Intent = { id: 'i', from: '*', to: 'a', must: 'blocked' };

function after(edit: Edit, before: ScenarioDocument = document): ScenarioDocument {
  const result = apply(before, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return result.value;
}

describe('the baseline', () => {
  it('is pinned, replaced and forgotten', () => {
    const pinned = after({ type: 'set-baseline', baseline });
    expect(pinned.scenario.baseline).toEqual(baseline);
    const forgotten = after({ type: 'set-baseline', baseline: null }, pinned);
    expect(forgotten.scenario).not.toHaveProperty('baseline');
  });

  it('makes no step when it says what it said already', () => {
    const pinned = after({ type: 'set-baseline', baseline });
    expect(after({ type: 'set-baseline', baseline: structuredClone(baseline) }, pinned)).toBe(pinned);
  });

  it('makes no step when there is none to forget', () => {
    expect(after({ type: 'set-baseline', baseline: null })).toBe(document);
  });

  it.each([
    ['a tenant that is not there', { gone: { enabled: true, rules: [] } }, 'unknown-tenant'],
    [
      'two rules with one id',
      { a: { enabled: true, rules: [aRule('b', 'both', { id: 'r' }), aRule('b', 'both', { id: 'r' })] } },
      'duplicate-id',
    ],
  ])('is refused with %s', (_, isolation, code) => {
    expect(apply(document, { type: 'set-baseline', baseline: { label: 'x', isolation } })).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

describe('an intent', () => {
  it('is added, changed in its place and removed', () => {
    const one = after({ type: 'put-intent', intent });
    const two = after({ type: 'put-intent', intent: { ...intent, id: 'j' } }, one);
    const changed = after({ type: 'put-intent', intent: { ...intent, must: 'allowed' } }, two);
    expect(changed.scenario.intents?.map(({ id, must }) => `${id} ${must}`)).toEqual([
      'i allowed',
      'j blocked',
    ]);
    const left = after({ type: 'remove-intents', ids: ['i'] }, changed).scenario.intents;
    expect(left?.map(({ id }) => id)).toEqual(['j']);
  });

  it('makes no step when it says what it said already', () => {
    const one = after({ type: 'put-intent', intent });
    expect(after({ type: 'put-intent', intent: { ...intent } }, one)).toBe(one);
  });

  it('makes no step when it is already gone', () => {
    expect(after({ type: 'remove-intents', ids: ['gone'] })).toBe(document);
  });

  it.each([
    ['an id that is none', { ...intent, id: 'not an id' }, 'invalid-id'],
    ['a tenant that is not there', { ...intent, to: 'gone' }, 'unknown-tenant'],
  ])('is refused with %s', (_, wrong, code) => {
    expect(apply(document, { type: 'put-intent', intent: wrong })).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

describe('what the Undo menu calls these edits', () => {
  it.each([
    [{ type: 'set-baseline', baseline }, 'Pin baseline'],
    [{ type: 'set-baseline', baseline: null }, 'Forget baseline'],
    [{ type: 'put-intent', intent }, 'Add intent'],
    [{ type: 'remove-intents', ids: ['i', 'j'] }, 'Delete 2 intents'],
  ] as const)('%j', (edit, words) => {
    expect(label(document, edit)).toEqual(words);
  });
});
