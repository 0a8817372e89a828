import { english } from '../../support/english';
import { describe, expect, it } from 'vitest';
import { byAdministrator } from '../../../shared/plan/by-administrator';
import { plan } from '../../../shared/plan/plan';
import { rollout } from '../../../shared/plan/rollout';
import type { Tenant } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';

const scenario = aScenario(
  [
    aTenant('a', {
      isolation: {
        enabled: false,
        rules: [
          aRule('b', 'inbound', { id: 'turn' }),
          aRule('c', 'both', { id: 'narrow' }),
          aRule('x', 'both', { id: 'b' }),
        ],
      },
    }),
    aTenant('b', { managed: false }),
    anIsolatedTenant('c', aRule('*', 'inbound', { id: 'star' })),
    aTenant('d'),
  ],
  [
    aConnection('a', 'b', { expect: 'allowed' }),
    aConnection('a', 'c', { expect: 'allowed' }),
    aConnection('d', 'a'),
    aConnection('d', 'c'),
  ],
);
const isolate = ['a', 'b', 'c'];
const made = plan(scenario, { keep: 'expected', isolate });

describe('the rollout of a plan', () => {
  const stages = () => rollout(scenario, made, isolate);

  it('adds rules first, then turns isolation On, then removes what is not needed', () => {
    expect(stages().map(({ name, title }) => [name, title])).toEqual([
      ['add-rules', 'Add the rules'],
      ['switch-on', 'Turn isolation On'],
      ['remove-rules', 'Remove the rules that are not needed'],
    ]);
  });

  it('says what to do at which tenant', () => {
    expect(stages().map(({ actions }) => actions.map(({ sentence }) => sentence))).toEqual([
      [
        'At a, widen the rule for b to inbound and outbound.',
        'At b, ask its administrator to add a rule for a (inbound).',
        'At c, add a rule for a (inbound).',
      ],
      ['At a, turn isolation On.', 'At b, ask its administrator to turn isolation On.'],
      [
        'At a, narrow the rule for b to outbound, narrow the rule for c to outbound and remove the rule for x.example (inbound and outbound).',
        'At c, remove the rule for all tenants (inbound).',
      ],
    ]);
  });

  it('counts many rules of one tenant in the sentence, and names them below it', () => {
    const others = ['b', 'c', 'd', 'e'];
    const many = aScenario(
      [aTenant('a'), ...others.map((id) => aTenant(id))],
      others.map((id) => aConnection('a', id)),
    );
    const [first] = rollout(many, plan(many, { keep: 'working', isolate: ['a'] }), ['a']);
    expect(first?.actions).toEqual([
      {
        tenant: 'a',
        sentence: 'At a, add 4 rules.',
        rules: others.map((id) => `add a rule for ${id} (outbound)`),
      },
    ]);
  });

  it('tells with each stage what it changes', () => {
    expect(stages().map(({ changes }) => changes.newlyBlocked)).toEqual([[], ['d-a'], ['d-c']]);
    expect(stages().every(({ changes }) => changes.newlyAllowed.length === 0)).toBe(true);
  });

  it('counts from the fourth rule on, and every kind of step by itself', () => {
    const others = ['b', 'c', 'd'];
    const rules = ['w', 'x', 'y', 'z'].map((id) => aRule(id, 'both'));
    const many = aScenario(
      [anIsolatedTenant('a', ...rules, aRule('b', 'both')), ...others.map((id) => aTenant(id))],
      others.map((id) => aConnection('a', id, { expect: 'allowed' })),
    );
    const actions = rollout(many, plan(many, { keep: 'expected', isolate: ['a'] }), ['a']).map(
      (stage) => stage.actions,
    );
    expect(actions.map(([action]) => action?.sentence)).toEqual([
      'At a, add a rule for c (outbound) and add a rule for d (outbound).',
      'At a, narrow 1 rule and remove 4 rules.',
    ]);
    expect(actions.map(([action]) => action?.rules.length)).toEqual([0, 5]);
  });

  it('names three rules of one tenant in the sentence', () => {
    const others = ['b', 'c', 'd'];
    const three = aScenario(
      [aTenant('a'), ...others.map((id) => aTenant(id))],
      others.map((id) => aConnection('a', id)),
    );
    const [first, second] = rollout(three, plan(three, { keep: 'working', isolate: ['a'] }), ['a']);
    expect(first?.actions).toEqual([
      {
        tenant: 'a',
        sentence:
          'At a, add a rule for b (outbound), add a rule for c (outbound) and add a rule for d (outbound).',
        rules: [],
      },
    ]);
    expect(second?.actions).toEqual([{ tenant: 'a', sentence: 'At a, turn isolation On.', rules: [] }]);
  });

  it('says only what concerns the tenants that act in it', () => {
    const notes = (tenants: readonly Tenant[], isolate: readonly string[]) => {
      const connections = [aConnection('a', 'b', { expect: 'allowed' })];
      const one = aScenario([...tenants, anIsolatedTenant('on'), aTenant('off')], connections);
      return rollout(one, plan(one, { keep: 'expected', isolate }), isolate).map(
        (stage) => stage.notes.length,
      );
    };
    // Rules where it is Off: that they are not enforced yet. On: the delay. Nothing is blocked.
    expect(notes([aTenant('a'), aTenant('b')], ['a'])).toEqual([1, 1]);
    // Rules where it is On: the delay alone.
    expect(notes([anIsolatedTenant('a'), aTenant('b')], ['a'])).toEqual([1]);
    expect(notes([anIsolatedTenant('a'), aTenant('b')], ['a', 'b'])).toEqual([2, 1]);
  });

  it('warns of the delay where isolation is On, and of Suspended flows where something is blocked', () => {
    const notes = stages().map((stage) => stage.notes.map((note) => english(note)).join(' '));
    expect(notes[0]).toContain('not enforced where isolation is Off');
    expect(notes[0]).toContain('about an hour');
    expect(notes[0]).not.toContain('Suspended');
    expect(notes[1]).toContain('Suspended');
    expect(notes[2]).toContain('about an hour');
    expect(notes[2]).not.toContain('Off');
  });

  it('has no stage that changes nothing', () => {
    const ready = aScenario([aTenant('a'), aTenant('b')], []);
    expect(
      rollout(ready, plan(ready, { keep: 'working', isolate: ['a'] }), ['a']).map(({ name }) => name),
    ).toEqual(['switch-on']);
    expect(rollout(ready, { rules: [], impossible: [] }, [])).toEqual([]);
  });
});

it('splits the rules by whose administrator must act', () => {
  const { managed, external } = byAdministrator(scenario, made);
  expect(managed.map(({ at, names }) => `${at} ${names}`)).toEqual(['a b', 'a c', 'c a']);
  expect(external.map(({ at, names }) => `${at} ${names}`)).toEqual(['b a']);
});
