import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../shared/check/check-rules';
import { apply } from '../../../shared/edit/apply';
import { describe as label } from '../../../shared/edit/describe';
import type { Edit } from '../../../shared/edit/edit';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { reevaluate } from '../../../shared/evaluate/reevaluate';
import { intentSentence, unknownGroupSentence } from '../../../shared/explain/intent-sentence';
import type { Intent, Scenario, ScenarioDocument } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const intent = (from: string, to: string, must: Intent['must'] = 'blocked'): Intent => ({
  id: 'i',
  from,
  to,
  must,
});
const GROUPS = [{ id: 'g', name: 'Partners', tenants: ['x', 'y'] }];
const world = (...intents: readonly Intent[]): Scenario =>
  aScenario(
    [aTenant('a'), anIsolatedTenant('b'), aTenant('x', { managed: false }), aTenant('y', { managed: false })],
    [],
    { intents },
  );
const pairs = (one: Intent, groups = GROUPS) =>
  evaluate(world(one), groups).intents[0]?.violations.map(({ from, to }) => `${from} ${to}`);

describe('an intent', () => {
  it('speaks of my tenants, external ones, or those of a group', () => {
    expect(pairs(intent('@mine', '@external'))).toEqual(['a x', 'a y']);
    expect(pairs(intent('@external', '@mine'))).toEqual(['x a', 'y a']);
    expect(pairs(intent('@mine', '@mine', 'allowed'))).toEqual(['a b', 'b a']);
    expect(pairs(intent('@group:g', 'a'))).toEqual(['x a', 'y a']);
    expect(pairs(intent('*', '@group:g', 'allowed'))).toEqual(['b x', 'b y']);
  });

  it('never holds when its group is not there, and says so', () => {
    for (const one of [intent('@group:gone', 'a'), intent('a', '@group:gone', 'allowed')]) {
      const { intents, summary } = evaluate(world(one), GROUPS);
      expect(intents).toEqual([
        { id: 'i', must: one.must, holds: false, unknownGroup: 'gone', violations: [] },
      ]);
      expect(summary.intentsFailed).toBe(1);
    }
    expect(evaluate(world(intent('@group:g', 'a'))).intents[0]?.unknownGroup).toBe('g');
    expect(english(unknownGroupSentence('gone'))).toContain('names the group “gone”, which is not there');
  });

  it('is told in words', () => {
    const words = (one: Intent) => intentSentence(world(), one, GROUPS);
    expect(english(words(intent('@mine', '@external')))).toBe(
      'any of my tenants never connects to any external tenant',
    );
    expect(english(words(intent('@group:g', '*', 'allowed')))).toBe(
      'any tenant of Partners can always connect to any tenant',
    );
    expect(english(words(intent('@group:gone', 'a')))).toBe(
      'any tenant of the group “gone” never connects to a',
    );
  });

  it('is judged again when somebody else administers a tenant, or a group changes', () => {
    const before = world(intent('@mine', '@external'), { ...intent('@group:g', 'a'), id: 'j' });
    const was = evaluate(before, GROUPS);
    const sold = before.tenants.map((one) => (one.id === 'a' ? { ...one, managed: false } : one));
    const after = { ...before, tenants: sold };
    expect(reevaluate(before, was, after, GROUPS)).toEqual(evaluate(after, GROUPS));
    const smaller = [{ ...GROUPS[0], id: 'g', name: 'Partners', tenants: ['x'] }];
    expect(reevaluate(before, was, before, smaller)).toEqual(evaluate(before, smaller));
  });
});

describe('a rule that such an intent wants', () => {
  it('is no idle one', () => {
    const own = anIsolatedTenant('a', aRule('x', 'outbound', { id: 'r' }));
    const scenario = (one: Intent) =>
      aScenario([own, aTenant('x', { managed: false })], [], { intents: [one] });
    const codes = (one: Intent) =>
      checkRules(scenario(one), { groups: [{ id: 'g', name: 'G', tenants: ['x'] }] }).map(({ code }) => code);
    expect(codes(intent('@mine', '@external', 'allowed'))).toEqual([]);
    expect(codes(intent('*', '@group:g', 'allowed'))).toEqual([]);
    expect(codes(intent('@external', '@group:g', 'allowed'))).toEqual(['unused']);
    expect(codes(intent('@mine', '@group:gone', 'allowed'))).toEqual(['unused']);
  });
});

const document: ScenarioDocument = {
  scenario: {
    ...world(intent('@group:g', 'a'), { ...intent('@mine', '*'), id: 'j' }),
    connections: [aConnection('x', 'a')],
  },
  view: { positions: {}, groups: GROUPS },
};
function after(edit: Edit, before = document): ScenarioDocument {
  const result = apply(before, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return result.value;
}
const left = (edit: Edit) => after(edit).scenario.intents?.map(({ id }) => id);

describe('when a group goes', () => {
  it('the intents that name it go along, and the Undo menu says so', () => {
    expect(left({ type: 'remove-groups', ids: ['g'] })).toEqual(['j']);
    expect(label(document, { type: 'remove-groups', ids: ['g'] })).toEqual(
      'Ungroup Partners and delete 1 intent',
    );
    expect(left({ type: 'put-groups', groups: [{ id: 'h', name: 'All', tenants: ['x', 'y'] }] })).toEqual([
      'j',
    ]);
    expect(left({ type: 'delete', tenants: ['x', 'y'], connections: [] })).toEqual(['j']);
  });

  it('intents stay as long as it has a tenant, and where none names it', () => {
    expect(left({ type: 'delete', tenants: ['x'], connections: [] })).toEqual(['i', 'j']);
    const free = { ...document, scenario: world(intent('@mine', '*')) };
    expect(after({ type: 'remove-groups', ids: ['g'] }, free).scenario).toBe(free.scenario);
    const none = { ...document, scenario: aScenario([aTenant('x'), aTenant('y')]) };
    expect(after({ type: 'remove-groups', ids: ['g'] }, none).scenario).toBe(none.scenario);
  });

  it('no intent can name it', () => {
    const put = (one: Intent) => apply(document, { type: 'put-intent', intent: one });
    expect(put(intent('@group:gone', '*'))).toMatchObject({ ok: false, error: { code: 'invalid-group' } });
    expect(put(intent('@group:g', '@external')).ok).toBe(true);
    const bare = { ...document, view: { positions: {} } };
    expect(apply(bare, { type: 'put-intent', intent: intent('@group:g', '*') }).ok).toBe(false);
  });
});
