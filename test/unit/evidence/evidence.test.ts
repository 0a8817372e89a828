import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../shared/base/sources';
import { CONNECTORS } from '../../../shared/connectors/catalogue';
import { compilePolicies } from '../../../shared/evaluate/compile-policies';
import { evaluateConnection } from '../../../shared/evaluate/evaluate-connection';
import type { Evidence } from '../../../shared/evidence/evidence';
import { evidenceLine, evidenceShort, evidenceWord } from '../../../shared/evidence/evidence-words';
import { evidenceLevel, evidenceOf } from '../../../shared/evidence/explain-evidence';
import type { Connection, MeasuredAnswer, Scenario, Tenant } from '../../../shared/model/scenario';
import { PERSONAL_TENANT_ID } from '../../../shared/model/personal-accounts';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const GUID = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const on = (...rules: Parameters<typeof aRule>[]) =>
  anIsolatedTenant('C', ...rules.map(([tenant, direction, more]) => aRule(tenant, direction, more)));
const OFF_C = aTenant('C');
const F = aTenant('F', { tenantId: GUID });
const TEAMS = { connector: 'shared_teams' };

function evidence(
  tenants: readonly Tenant[],
  connection: Connection,
  more: Partial<Scenario> = {},
): Evidence {
  const scenario = aScenario(tenants, [connection], more);
  return evidenceOf(scenario, connection, evaluateConnection(compilePolicies(tenants), connection));
}

const usedBy = (kind: 'agent' | 'code-app' | 'app' | 'flow'): Partial<Scenario> => ({
  flows: [
    {
      id: 'f',
      name: 'It',
      kind,
      tenant: 'C',
      steps: [
        { id: 's', name: 'Get', kind: 'action', connection: 'C-F' },
        { id: 't', name: 'Get again', kind: 'action', connection: 'C-F' },
      ],
    },
    {
      id: 'g',
      name: 'Other',
      kind: 'flow',
      tenant: 'C',
      steps: [{ id: 's', name: 'Get', kind: 'action', connection: 'C-F' }],
    },
  ],
});

const recorded = (question: string, answer: string, by?: string): Partial<Scenario> => {
  const one: MeasuredAnswer = { question, answer, date: '2026-11-20', ...(by === undefined ? {} : { by }) };
  return { measured: [one] };
};

describe('what a page or table says is documented', () => {
  it.each<[string, readonly Tenant[], Connection]>([
    ['a connection that stays at home', [on()], aConnection('C', 'C')],
    ['Azure DevOps', [on(), F], aConnection('C', 'F', { connector: 'shared_visualstudioteamservices' })],
    ['both tenants Off', [OFF_C, F], aConnection('C', 'F')],
    [
      'rules of a tenant that is Off',
      [aTenant('C', { isolation: { enabled: false, rules: [aRule('F', 'inbound')] } }), F],
      aConnection('C', 'F'),
    ],
    ['T2: one tenant On without rules, outbound', [on(), F], aConnection('C', 'F')],
    ['T3: one tenant On without rules, inbound', [on(), F], aConnection('F', 'C')],
    [
      'T6: an outbound rule by tenant ID',
      [on(['F', 'outbound', { tenant: GUID }]), F],
      aConnection('C', 'F'),
    ],
    ['T7: an outbound rule does not let in', [on(['F', 'outbound']), F], aConnection('F', 'C')],
    ['T11: a rule for both directions', [on(['F', 'both', { tenant: GUID }]), F], aConnection('F', 'C')],
    ['a rule for *', [on(['*', 'inbound']), F], aConnection('F', 'C')],
    [
      'the best of several rules',
      [on(['F', 'outbound'], ['F', 'both', { tenant: GUID }]), F],
      aConnection('C', 'F'),
    ],
    ['OneDrive for Business', [on(), F], aConnection('C', 'F', { connector: 'shared_onedriveforbusiness' })],
    ['SharePoint, said to be Entra ID', [on(), F], aConnection('C', 'F', { auth: 'entra' })],
  ])('%s', (_, tenants, connection) => {
    expect(evidence(tenants, connection).level).toBe('documented');
  });
});

describe('what follows from sentences is concluded', () => {
  it.each<[string, readonly Tenant[], Connection, string]>([
    ['D5: both tenants On', [on(), anIsolatedTenant('F')], aConnection('C', 'F'), 'both On'],
    [
      'a connector by the way it signs in',
      [on(), F],
      aConnection('C', 'F', TEAMS),
      'from the way it signs in',
    ],
    ['Gmail', [on(), F], aConnection('C', 'F', { connector: 'shared_gmail' }), 'from the way it signs in'],
    [
      'a key, said by the file',
      [on(), F],
      aConnection('C', 'F', { connector: 'shared_sql', auth: 'other' }),
      'from the way it signs in',
    ],
    [
      'an unknown connector whose sign-in the file says',
      [on(), F],
      aConnection('C', 'F', { connector: 'x', auth: 'entra' }),
      'connector unknown, sign-in said',
    ],
    ['a rule by domain', [on(['F', 'outbound']), F], aConnection('C', 'F'), 'rule by domain'],
    [
      'D9: an inbound-only rule does not let out',
      [on(['F', 'inbound']), F],
      aConnection('C', 'F'),
      'inbound-only rule',
    ],
    [
      'D10: an inbound-only rule lets in',
      [on(['F', 'inbound', { tenant: GUID }]), F],
      aConnection('F', 'C'),
      'inbound-only rule',
    ],
    [
      'D14: a narrow rule beside *',
      [on(['*', 'outbound'], ['F', 'inbound']), F],
      aConnection('C', 'F'),
      'narrow rule beside *',
    ],
    [
      'a guest at home',
      [on()],
      aConnection('C', 'C', { account: 'kim_f.example#EXT#@c.example' }),
      'guest at home',
    ],
  ])('%s', (_, tenants, connection, short) => {
    expect(english(evidenceShort(evidence(tenants, connection)))).toBe(`Concluded: ${short}`);
  });

  it('a connection of a code app', () => {
    expect(english(evidenceShort(evidence([on(), F], aConnection('C', 'F'), usedBy('code-app'))))).toBe(
      'Concluded: used by a code app',
    );
  });
});

describe('what nothing is known of is assumed, and says how to find out', () => {
  it.each<[string, Partial<Connection>, string]>([
    ['an unknown connector', { connector: 'Unknown connector' }, 'connector unknown'],
    ['a connector with two ways of signing in', { connector: 'shared_sql' }, 'sign-in not said'],
    ['a connector whose sign-in is inferred', { connector: 'shared_yammer' }, 'sign-in inferred'],
    [
      'an Entra ID form beside an own sign-in',
      { connector: 'shared_service-now', auth: 'entra' },
      'Entra form not documented',
    ],
    ['a service principal', { connector: 'shared_sql', auth: 'service-principal' }, 'service principal'],
    ['a guest account', { account: 'kim_f.example#ext#@f.example' }, 'guest account'],
  ])('%s', (_, more, short) => {
    const found = evidence([on(), F], aConnection('C', 'F', more));
    expect(english(evidenceShort(found))).toBe(`Assumed: ${short}`);
    expect(english(found.grounds[0].settle)).toMatch(/\.$/);
  });

  it('a rule by the tenant ID of personal accounts', () => {
    const personal = aTenant('P', { tenantId: PERSONAL_TENANT_ID.toUpperCase() });
    const rule = aRule('P', 'both', { tenant: PERSONAL_TENANT_ID });
    const found = evidence([anIsolatedTenant('C', rule), personal], aConnection('P', 'C'));
    expect(english(evidenceShort(found))).toBe('Assumed: personal accounts');
  });

  it('a connection of an agent, and an app’s path to Dataverse', () => {
    const toDataverse = aConnection('C', 'F', { connector: 'shared_commondataserviceforapps' });
    expect(english(evidenceShort(evidence([on(), F], aConnection('C', 'F'), usedBy('agent'))))).toBe(
      'Assumed: used by an agent',
    );
    expect(english(evidenceShort(evidence([on(), F], toDataverse, usedBy('app'))))).toBe(
      'Assumed: app on Dataverse',
    );
    expect(evidence([on(), F], aConnection('C', 'F'), usedBy('app')).level).toBe('documented');
  });

  it('the weakest ground comes first, and every weak one is named', () => {
    const both = aConnection('C', 'F', { connector: 'x', account: 'kim#EXT#' });
    const found = evidence([on(), anIsolatedTenant('F')], both);
    expect(found.grounds.map(({ level }) => level)).toEqual([
      'assumed',
      'assumed',
      'concluded',
      'documented',
    ]);
    expect(english(evidenceShort(found))).toBe('Assumed: connector unknown, guest account');
    expect(english(evidenceLine(found))).toContain('“x”');
    expect(english(evidenceLine(found))).toContain('connection inventory');
  });
});

it('is there also for a connection whose other tenant nobody knows', () => {
  const lonely = [on(['F', 'outbound'])];
  expect(evidence(lonely, aConnection('C', 'F')).level).toBe('documented');
  expect(evidence(lonely, aConnection('F', 'C')).level).toBe('documented');
});

describe('a recorded answer', () => {
  const principal = aConnection('C', 'F', { connector: 'shared_sql', auth: 'service-principal' });

  it('makes measured of assumed, with the day and by whom', () => {
    const found = evidence([on(), F], principal, recorded('service-principal', 'evaluated', 'Kim'));
    expect(found.level).toBe('measured');
    expect(english(evidenceShort(found))).toBe('Measured on 2026-11-20');
    expect(english(evidenceLine(found))).toContain(
      'A test on 2026-11-20 by Kim showed it: Service principals are covered',
    );
    expect(found.grounds[0].settle).toBeNull();
  });

  it('makes measured of concluded as well', () => {
    const tenants = [on(), anIsolatedTenant('F')];
    expect(evidence(tenants, aConnection('C', 'F'), recorded('both-on', 'both-needed')).level).toBe(
      'measured',
    );
  });

  it('that found otherwise leaves the verdict, and says what the test means', () => {
    const found = evidence([on(), F], principal, recorded('service-principal', 'not-evaluated'));
    expect(found.level).toBe('assumed');
    expect(english(evidenceShort(found))).toBe('Assumed: service principal, measured otherwise');
    expect(english(evidenceLine(found))).toContain('found otherwise: Service principals pass');
    expect(english(evidenceLine(found))).toContain('does not follow the test');
  });

  it('that this version cannot read changes nothing and is shown', () => {
    const found = evidence([on(), F], principal, recorded('service-principal', 'perhaps'));
    expect(found.level).toBe('assumed');
    expect(english(evidenceLine(found))).toContain('Somebody recorded “perhaps” on 2026-11-20');
    expect(found.grounds[0].settle).not.toBeNull();
  });

  it('about one connector counts for that connector, by whichever of its names', () => {
    const answer = recorded('connector-shared_snowflakev2', 'covered');
    const snowflake = (connector: string) =>
      evidence([on(), F], aConnection('C', 'F', { connector }), answer);
    expect(snowflake('shared_snowflakev2').level).toBe('measured');
    expect(snowflake('shared_snowflake').level).toBe('measured');
    expect(snowflake('shared_teams').level).toBe('concluded');
  });

  it('about another question leaves the evidence as it was', () => {
    expect(evidence([on(), F], principal, recorded('agents', 'evaluated')).level).toBe('assumed');
    const scenario = aScenario([on(), F], [principal], recorded('agents', 'evaluated'));
    const verdict = evaluateConnection(compilePolicies(scenario.tenants), principal);
    expect(evidenceLevel(scenario, principal, verdict)).toBe('assumed');
  });

  it('cannot be asked for about a connector without an API name', () => {
    const [ground] = evidence([on(), F], aConnection('C', 'F', { connector: 'Our own' })).grounds;
    const long = aConnection('C', 'F', { connector: `shared_${'x'.repeat(60)}` });
    expect(ground.question).toBeNull();
    expect(evidence([on(), F], long).grounds[0].question).toBeNull();
  });
});

describe('what reports showed', () => {
  it.each<[Connection['outcome'], 'on' | 'off', string]>([
    ['worked', 'off', 'Reports show that it worked.'],
    ['worked', 'on', 'under the policies drawn here it is blocked'],
    ['blocked', 'off', 'Reports show its attempts as blocked already. The policies drawn here allow it'],
    ['blocked', 'on', 'Reports show its attempts as blocked already.'],
    ['unknown', 'on', 'whether any of these worked is not known'],
  ])('%s, isolation %s', (outcome, state, text) => {
    const found = evidence(
      [state === 'on' ? on() : OFF_C, F],
      aConnection('C', 'F', { outcome: outcome ?? 'unknown' }),
    );
    expect(found.level).toBe('documented');
    expect(english(evidenceLine(found))).toContain(text);
  });
});

describe('every source', () => {
  it('of a connector is one that is listed, and the words for levels are set', () => {
    expect(CONNECTORS.every(({ source }) => SOURCES[source] !== undefined)).toBe(true);
    expect(
      ['documented', 'concluded', 'assumed', 'measured'].map((one) => evidenceWord(one as Evidence['level'])),
    ).toEqual(['Documented', 'Concluded', 'Assumed', 'Measured']);
  });
});
