import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/format/parse';
import { fileText, problemsOf, tenantWith } from './file-text';

const GUID = '11111111-2222-4333-8444-55555555aaaa';
const contoso = (more: object = {}) => tenantWith(more);
const fabrikam = (more: object = {}) => tenantWith({ id: 'fabrikam', name: 'Fabrikam', ...more });
const connection = (id: string, from = 'contoso', to = 'contoso') => ({
  id,
  from,
  to,
  connector: 'shared_teams',
});
const rule = { id: 'r1', tenant: '*', direction: 'both' };
const twice = { enabled: true, rules: [rule, rule] };
const flow = (more: object = {}) => ({
  id: 'f1',
  name: 'Notify',
  kind: 'flow',
  tenant: 'contoso',
  steps: [],
  ...more,
});
const step = (id: string, connection: string) => ({
  id,
  name: 'When it starts',
  kind: 'trigger',
  connection,
});
const intent = { id: 'i1', from: '*', to: '*', must: 'blocked' };

const wave = (more: object = {}) => ({ id: 'w', name: 'Pilot', tenants: [], ...more });
const keep = { from: 'contoso', to: 'fabrikam', decision: 'keep' };
const back = { from: 'fabrikam', to: 'contoso', decision: 'ask' };
const answer = { question: 'both-on', answer: 'yes', date: '2026-11-26' };

const told = (scenario: object) =>
  problemsOf(fileText(scenario)).map(({ code, message }) => `${code}: ${message}`);

describe('ids are unique', () => {
  it.each([
    [
      'tenants',
      { tenants: [contoso(), contoso()] },
      'scenario.tenants[1].id: two tenants have the id “contoso”.',
    ],
    [
      'connections',
      { connections: [connection('c'), connection('d'), connection('c')] },
      'scenario.connections[2].id: two connections have the id “c”.',
    ],
    ['flows', { flows: [flow(), flow()] }, 'scenario.flows[1].id: two flows have the id “f1”.'],
    ['intents', { intents: [intent, intent] }, 'scenario.intents[1].id: two intents have the id “i1”.'],
    ['waves', { waves: [wave(), wave()] }, 'scenario.waves[1].id: two waves have the id “w”.'],
    [
      'tenants of waves',
      { waves: [wave({ tenants: ['contoso'] }), wave({ id: 'x', tenants: ['contoso'] })] },
      'scenario.waves[1].tenants[0] (“Pilot”): the tenant “contoso” is in a wave already.',
    ],
    [
      'decisions',
      { tenants: [contoso(), fabrikam()], decisions: [keep, back, { ...keep, decision: 'drop' }] },
      'scenario.decisions[2]: two decisions are about the connections from “contoso” to “fabrikam”.',
    ],
    [
      'answers',
      { measured: [answer, { ...answer, answer: 'no' }] },
      'scenario.measured[1]: two answers are given to “both-on”.',
    ],
    [
      'rules of one tenant',
      { tenants: [contoso({ isolation: twice })] },
      'scenario.tenants[0].isolation.rules[1].id: two rules of “Contoso” have the id “r1”.',
    ],
    [
      'rules of one tenant in the baseline',
      { baseline: { label: 'Before', isolation: { contoso: twice } } },
      'scenario.baseline.isolation.contoso.rules[1].id: two rules of “contoso” in the baseline have the id “r1”.',
    ],
    [
      'steps of one flow',
      { connections: [connection('c')], flows: [flow({ steps: [step('s', 'c'), step('s', 'c')] })] },
      'scenario.flows[0].steps[1].id: two steps of “Notify” have the id “s”.',
    ],
  ])('among %s', (_what, scenario, message) => {
    expect(told(scenario)).toEqual([`duplicate-id: ${message}`]);
  });

  it('rules of two tenants may have the same id', () => {
    const isolation = { enabled: true, rules: [rule] };
    expect(parse(fileText({ tenants: [contoso({ isolation }), fabrikam({ isolation })] })).ok).toBe(true);
  });
});

describe('two tenants never share an identity', () => {
  it('not a domain, in any case', () => {
    const tenants = [contoso({ domains: ['contoso.com'] }), fabrikam({ domains: ['f.com', 'CONTOSO.com'] })];
    expect(told({ tenants })).toEqual([
      'shared-identity: scenario.tenants[1].domains[1]: “CONTOSO.com” belongs to both “Contoso” and “Fabrikam”; two tenants never share one.',
    ]);
  });

  it('not a tenant ID, in any case', () => {
    const tenants = [contoso({ tenantId: GUID }), fabrikam({ tenantId: GUID.toUpperCase() })];
    expect(problemsOf(fileText({ tenants }))).toMatchObject([
      { code: 'shared-identity', path: 'scenario.tenants[1].tenantId' },
    ]);
  });

  it('one tenant may list a domain twice', () => {
    const tenants = [contoso({ domains: ['contoso.com', 'Contoso.com'] })];
    expect(parse(fileText({ tenants })).ok).toBe(true);
  });
});

describe('references resolve', () => {
  it.each([
    [
      'the creator tenant of a connection',
      { connections: [connection('c', 'nowhere')] },
      'scenario.connections[0].from (“c”): there is no tenant with the id “nowhere”.',
    ],
    [
      'the sign-in tenant of a connection',
      { connections: [connection('c', 'contoso', '*')] },
      'scenario.connections[0].to (“c”): there is no tenant with the id “*”.',
    ],
    [
      'the tenant of a flow',
      { flows: [flow({ tenant: 'nowhere' })] },
      'scenario.flows[0].tenant (“Notify”): there is no tenant with the id “nowhere”.',
    ],
    [
      'the connection of a step',
      { flows: [flow({ steps: [step('s', 'none')] })] },
      'scenario.flows[0].steps[0].connection (“When it starts”): there is no connection with the id “none”.',
    ],
    [
      'a connection that starts in another tenant than the flow',
      {
        tenants: [contoso(), fabrikam()],
        connections: [connection('c', 'fabrikam')],
        flows: [flow({ steps: [step('s', 'c')] })],
      },
      'scenario.flows[0].steps[0].connection (“When it starts”): the connection “c” starts in “fabrikam”, but “Notify” lives in “contoso”.',
    ],
    [
      'the tenants of an intent',
      { intents: [{ ...intent, to: 'nowhere' }] },
      'scenario.intents[0].to (“i1”): there is no tenant with the id “nowhere”.',
    ],
    [
      'an intent with a set that is none',
      { intents: [{ ...intent, from: '@group:', to: '@mine' }] },
      'scenario.intents[0].from (“i1”): there is no tenant with the id “@group:”.',
    ],
    [
      'the tenants of a wave',
      { waves: [wave({ tenants: ['nowhere'] })] },
      'scenario.waves[0].tenants[0] (“Pilot”): there is no tenant with the id “nowhere”.',
    ],
    [
      'the tenants of the baseline',
      { baseline: { label: 'Before', isolation: { nowhere: { enabled: true, rules: [] } } } },
      'scenario.baseline.isolation.nowhere (“baseline”): there is no tenant with the id “nowhere”.',
    ],
  ])('%s', (_what, scenario, message) => {
    expect(told(scenario)).toEqual([`dangling-reference: ${message}`]);
  });

  it('a rule may name a tenant that is not drawn, an intent may say "*"', () => {
    const isolation = { enabled: true, rules: [{ ...rule, tenant: 'elsewhere.example' }] };
    expect(parse(fileText({ tenants: [contoso({ isolation })], intents: [intent] })).ok).toBe(true);
  });

  it('an intent may say mine, external, or a group; a group that is not there is a warning', () => {
    const sets = [
      { ...intent, from: '@mine', to: '@external' },
      { ...intent, id: 'i2', from: '@group:g', to: '@group:gone' },
    ];
    const text = fileText({ tenants: [contoso()], intents: sets });
    const grouped = {
      ...(JSON.parse(text) as object),
      view: { positions: {}, groups: [{ id: 'g', name: 'G', tenants: ['contoso'] }] },
    };
    const result = parse(JSON.stringify(grouped));
    expect(result.ok && result.value.warnings).toEqual([
      {
        code: 'unknown-group',
        message: 'The intent “i2” names the group “gone”, which is not in this file, so it does not hold.',
      },
    ]);
  });

  it('all problems are told, up to 100', () => {
    const connections = Array.from({ length: 80 }, (_, n) => connection(`c${n}`, 'nowhere', 'nowhere'));
    expect(told({ connections: connections.slice(0, 2) })).toHaveLength(4);
    expect(told({ connections })).toHaveLength(100);
  });
});
