import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../shared/compare/side-by-side';
import {
  comparedPair,
  firstGate,
  firstSettings,
  SETTINGS,
  toggleSetting,
  variantsOf,
} from '../../../shared/compare/side-by-side';
import type { Scenario } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const NOTHING = { tenants: [], connections: [] };
const STORY = aScenario(
  [aTenant('lab'), anIsolatedTenant('home'), aTenant('third')],
  [
    aConnection('home', 'home', { id: 'teams' }),
    aConnection('home', 'lab'),
    aConnection('lab', 'home'),
    aConnection('home', 'third'),
  ],
);

function told(scenario: Scenario, gate: string, ...settings: readonly Setting[]) {
  const pair = comparedPair(scenario, { tenants: ['home', 'lab'], connections: [] });
  return pair === null ? [] : variantsOf(scenario, { pair, gate, settings });
}

describe('the pair that is compared', () => {
  it('is that of the selected connections, and then only these are compared', () => {
    expect(comparedPair(STORY, { tenants: [], connections: ['home-lab'] })).toEqual({
      tenants: ['home', 'lab'],
      connections: ['home-lab'],
    });
    expect(comparedPair(STORY, { tenants: [], connections: ['home-lab', 'lab-home'] })?.connections).toEqual([
      'home-lab',
      'lab-home',
    ]);
  });

  it('is the two selected tenants, the creator tenant first', () => {
    expect(comparedPair(STORY, { tenants: ['third', 'home'], connections: [] })).toEqual({
      tenants: ['home', 'third'],
      connections: null,
    });
  });

  it('is the only two tenants there are', () => {
    const two = aScenario([aTenant('a'), aTenant('b')]);
    expect(comparedPair(two, NOTHING)?.tenants).toEqual(['a', 'b']);
  });

  it('is else that of a blocked connection, near the selected tenant if one is', () => {
    expect(comparedPair(STORY, NOTHING)?.tenants).toEqual(['home', 'lab']);
    expect(comparedPair(STORY, { tenants: ['third'], connections: [] })?.tenants).toEqual(['home', 'third']);
    expect(comparedPair(STORY, { tenants: [], connections: ['teams'] })?.tenants).toEqual(['home', 'lab']);
    const mixed = { tenants: [], connections: ['home-lab', 'home-third'] };
    expect(comparedPair(STORY, mixed)?.connections).toBeNull();
    const open = aScenario([aTenant('a'), aTenant('b'), aTenant('c')], [aConnection('b', 'c')]);
    expect(comparedPair(open, NOTHING)?.tenants).toEqual(['b', 'c']);
  });

  it('is none where nothing joins two tenants', () => {
    expect(comparedPair(aScenario([aTenant('a'), aTenant('b'), aTenant('c')]), NOTHING)).toBeNull();
    expect(comparedPair(aScenario([aTenant('a')]), NOTHING)).toBeNull();
  });
});

describe('what a comparison opens with', () => {
  it('sets the gate of the tenant that alone is On, else that of the sign-in tenant', () => {
    expect(firstGate(STORY, { tenants: ['home', 'lab'], connections: null })).toBe('home');
    expect(firstGate(STORY, { tenants: ['lab', 'home'], connections: null })).toBe('home');
    expect(firstGate(STORY, { tenants: ['lab', 'third'], connections: null })).toBe('third');
  });

  it('shows before and now against a baseline, else the three directions', () => {
    expect(firstSettings(STORY)).toEqual(['inbound', 'outbound', 'both']);
    expect(firstSettings({ ...STORY, baseline: { label: 'May', isolation: {} } })).toEqual(['before', 'now']);
  });

  it('never shows fewer than two nor more than four', () => {
    expect(toggleSetting(['off', 'on'], 'on')).toEqual(['off', 'on']);
    expect(toggleSetting(['off', 'on', 'both'], 'on')).toEqual(['off', 'both']);
    expect(toggleSetting(['both', 'off'], 'on')).toEqual(['off', 'on', 'both']);
    expect(toggleSetting(SETTINGS.slice(0, 4), 'both')).toEqual(SETTINGS.slice(0, 4));
  });
});

describe('a variant', () => {
  it('tells the verdict of every connection between the two with its reason', () => {
    const [off, on, inbound] = told(STORY, 'home', 'off', 'on', 'inbound');
    expect(off?.outcomes.map(({ state }) => state)).toEqual(['allowed', 'allowed']);
    expect(off?.outcomes[0]).toMatchObject({
      what: 'SharePoint to lab',
      why: 'home lets it out: isolation is Off.',
    });
    expect(english(off?.outcomes[1]?.why)).toBe('home lets it in: isolation is Off.');
    expect(on?.outcomes.map(({ why }) => why)).toEqual([
      'home blocks it going out: no rule allows outbound to lab.',
      'home blocks it coming in: no rule allows inbound from lab.',
    ]);
    expect(inbound?.outcomes.map(({ state }) => state)).toEqual(['blocked', 'allowed']);
    expect(english(inbound?.outcomes[1]?.why)).toBe('home lets it in: a rule allows inbound from lab.');
    expect(english(inbound?.detail)).toBe('Isolation of home is On, with one rule for lab: inbound.');
  });

  it('names both tenants where both block', () => {
    const both = aScenario(
      [anIsolatedTenant('home'), anIsolatedTenant('lab', aRule('third', 'both'))],
      [aConnection('home', 'lab')],
    );
    const [on, outbound] = told(both, 'home', 'on', 'outbound');
    expect(english(on?.outcomes[0]?.why)).toBe(
      'home blocks it going out: no rule allows outbound to lab. lab blocks it coming in: no rule allows inbound from home.',
    );
    expect(outbound?.outcomes[0]).toMatchObject({
      what: 'SharePoint',
      why: 'lab blocks it coming in: no rule allows inbound from home.',
    });
  });

  it('says of a connection that isolation does not look at it', () => {
    const gmail = aScenario(
      [anIsolatedTenant('home'), aTenant('lab')],
      [aConnection('home', 'lab', { connector: 'shared_gmail' })],
    );
    expect(told(gmail, 'home', 'on')[0]?.outcomes[0]).toMatchObject({
      state: 'not-evaluated',
      why: 'Tenant isolation does not look at this connection.',
    });
  });

  it('shows the policies of the baseline, and says so where none is pinned', () => {
    const pinned = {
      ...STORY,
      baseline: { label: 'May', isolation: { home: { enabled: false, rules: [] } } },
    };
    const [before, now] = told(pinned, 'home', 'before', 'now');
    expect(before?.outcomes[0]?.state).toBe('allowed');
    expect(english(before?.detail)).toBe('The policies of “May”.');
    expect(now?.outcomes[0]?.state).toBe('blocked');
    const [missing] = told(STORY, 'home', 'before', 'now');
    expect(missing).toMatchObject({ scenario: null, outcomes: [] });
    expect(english(missing?.detail)).toContain('No policies are pinned');
  });

  it('cannot be where no rule can name the other tenant', () => {
    const { domains: _, ...nameless } = aTenant('lab');
    const [variant] = told(aScenario([aTenant('home'), nameless]), 'home', 'both');
    expect(variant).toMatchObject({
      scenario: null,
      detail: 'No rule can name lab before its tenant ID or a domain is entered.',
    });
  });

  it('is gone with either of its tenants', () => {
    const pair = { tenants: ['home', 'gone'], connections: null } as const;
    expect(variantsOf(STORY, { pair, gate: 'home', settings: ['off', 'on'] })).toEqual([]);
    expect(variantsOf(STORY, { pair, gate: 'gone', settings: ['off', 'on'] })).toEqual([]);
  });
});
