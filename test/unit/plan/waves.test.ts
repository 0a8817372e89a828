import { english } from '../../support/english';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Scenario, Wave } from '../../../shared/model/scenario';
import { plan } from '../../../shared/plan/plan';
import { proposeWaves } from '../../../shared/plan/propose-waves';
import { waves } from '../../../shared/plan/waves';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';

const wave = (id: string, tenants: readonly string[], more: Partial<Wave> = {}): Wave => ({
  id,
  name: id,
  tenants,
  ...more,
});
const three = (own?: readonly Wave[], more: Partial<Scenario> = {}) =>
  aScenario(
    [aTenant('a'), aTenant('b'), aTenant('c'), aTenant('partner', { managed: false })],
    [
      aConnection('a', 'partner', { expect: 'allowed' }),
      aConnection('b', 'partner'),
      aConnection('c', 'b', { expect: 'allowed' }),
    ],
    { ...(own ? { waves: own } : {}), ...more },
  );
const isolate = ['a', 'b', 'c'];
const wavesOf = (scenario: Scenario) =>
  waves(scenario, plan(scenario, { keep: 'expected', isolate }), isolate);

describe('the waves of a plan', () => {
  const made = wavesOf(
    three([
      wave('pilot', ['a'], { date: '2027-02-01', note: 'Call first' }),
      wave('rest', ['b', 'c', 'partner']),
    ]),
  );

  it('say what each changes, against the wave before', () => {
    expect(made.map(({ name, date, note, tenants }) => ({ name, date, note, tenants }))).toEqual([
      { name: 'pilot', date: '2027-02-01', note: 'Call first', tenants: ['a'] },
      { name: 'rest', tenants: ['b', 'c'] },
    ]);
    expect(made.map(({ changes }) => changes.newlyBlocked)).toEqual([[], ['b-partner']]);
    expect(made.map(({ blockedAfter }) => blockedAfter)).toEqual([[], ['b-partner']]);
  });

  it('say which rules are set, and which tenants the plan leaves as they are', () => {
    expect(made.map(({ rules }) => rules.map(({ at, names }) => `${at} ${names}`))).toEqual([
      ['a partner'],
      ['b c', 'c b'],
    ]);
    expect(made.map(({ untouched }) => untouched)).toEqual([[], ['partner']]);
  });

  it('say what to watch', () => {
    const [pilot, rest] = made.map(({ watch }) => english(watch).join(' '));
    expect(pilot).toContain('Look for failed runs: 1 connection must keep working.');
    expect(pilot).toContain('about an hour');
    expect(pilot).not.toContain('Suspended');
    expect(rest).toContain('Suspended');
  });

  it('name the flows to watch, and count what is more than five of them', () => {
    const flows = Array.from({ length: 7 }, (_, n) => ({
      id: `f${n}`,
      name: `Flow ${n}`,
      kind: 'flow' as const,
      tenant: 'a',
      steps: [{ id: 's', name: 'Go', kind: 'action' as const, connection: 'a-partner' }],
    }));
    const [pilot] = wavesOf(three([wave('pilot', ['a'])], { flows }));
    expect(pilot?.watch[0]).toEqual(
      'Look for failed runs: 1 connection must keep working, used by Flow 0, Flow 1, Flow 2, Flow 3, Flow 4 and 2 others.',
    );
  });

  it('say when a date is before that of the wave before', () => {
    const dated = (first: string | undefined, second: string) =>
      wavesOf(
        three([
          wave('one', ['a'], first === undefined ? {} : { date: first }),
          wave('two', ['b', 'c'], { date: second }),
        ]),
      )[1]?.watch[0];
    expect(dated('2027-02-02', '2027-02-01')).toEqual('Its date is before that of one.');
    expect(dated('2027-02-01', '2027-02-01')).not.toContain('date');
    expect(dated(undefined, '2027-02-01')).not.toContain('date');
  });

  it('end with the isolated tenants that are in none', () => {
    const [pilot, left] = wavesOf(three([wave('pilot', ['b'])]));
    expect(pilot?.id).toBe('pilot');
    expect(left).toMatchObject({ id: null, name: 'Not in a wave', tenants: ['a', 'c'] });
    expect(wavesOf(three()).map(({ tenants }) => tenants)).toEqual([isolate]);
  });

  it('have nothing to watch where nothing is done', () => {
    expect(wavesOf(three([wave('empty', [])]))[0]).toMatchObject({ tenants: [], watch: [], rules: [] });
    const quiet = aScenario([aTenant('a')], [], { waves: [wave('pilot', ['a'])] });
    const [pilot] = waves(quiet, plan(quiet, { keep: 'working', isolate: ['a'] }), ['a']);
    expect(pilot?.watch).toHaveLength(1);
  });

  it('are each carried out as one edit, in any order', () => {
    const scenario = three([wave('pilot', ['a']), wave('rest', ['b', 'c'])]);
    const [, rest] = wavesOf(scenario);
    const result = apply(
      { scenario, view: { positions: {} } },
      rest?.edit ?? { type: 'set-waves', waves: [] },
    );
    if (!result.ok) throw new Error(JSON.stringify(result.error.message));
    expect(result.value.scenario.tenants.map(({ isolation }) => isolation.enabled)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(rest?.edit).toMatchObject({ label: 'Apply rest' });
  });
});

describe('the waves that are proposed', () => {
  it('begin with the tenant that has the fewest partners, and bring those together that share some', () => {
    const own = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const far = ['x', 'y', 'z'].map((id) => aTenant(id, { managed: false }));
    const scenario = aScenario(
      [...own.map((id) => aTenant(id)), ...far],
      [
        ...['x', 'y'].map((to) => aConnection('a', to)),
        ...['y', 'z'].map((to) => aConnection('b', to)),
        ...['x', 'y', 'z'].map((to) => aConnection('c', to)),
        aConnection('x', 'd'),
        aConnection('e', 'y', { connector: 'shared_gmail' }),
        ...['x', 'y'].map((to) => aConnection('f', to)),
        ...['x', 'y'].map((to) => aConnection('g', to)),
      ],
    );
    const { waves: proposed, because } = proposeWaves(scenario, own);
    expect(proposed).toEqual([
      { id: 'pilot', name: 'Pilot', tenants: ['d'] },
      { id: 'wave-1', name: 'Wave 1', tenants: ['a', 'f', 'g', 'c'] },
      { id: 'wave-2', name: 'Wave 2', tenants: ['b', 'e'] },
    ]);
    expect(because).toEqual(
      'd is the pilot, because it has the fewest partners (1). Tenants that share partners come together, at most 4 a wave.',
    );
  });

  it('are one where one tenant is isolated, and none where none is', () => {
    const scenario = aScenario([anIsolatedTenant('a')], []);
    expect(proposeWaves(scenario, ['a'])).toEqual({
      waves: [{ id: 'pilot', name: 'Pilot', tenants: ['a'] }],
      because: 'a is the pilot, because it has the fewest partners (0).',
    });
    expect(proposeWaves(scenario, [])).toMatchObject({ waves: [] });
  });
});
