import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import type { Flow, Rule, Scenario } from '../../../shared/model/scenario';
import { litRules } from '../../../shared/picture/lit-rules';
import { tenantFace } from '../../../shared/picture/tenant-face';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const faceOf = (scenario: Scenario, id: string) =>
  tenantFace(
    say,
    scenario,
    scenario.tenants.find((tenant) => tenant.id === id)!,
  );

/** The face of a tenant with these rules, beside drawn tenants a to f. */
function withRules(rules: readonly Rule[], enabled = true) {
  const others = LETTERS.map((id) => aTenant(id, { name: `Tenant ${id.toUpperCase()}` }));
  const host = aTenant('host', { isolation: { enabled, rules } });
  return faceOf(aScenario([host, ...others]), 'host');
}

const textsOf = ({ inbound, outbound }: ReturnType<typeof withRules>) => [
  inbound.map(({ text }) => text),
  outbound.map(({ text }) => text),
];

describe('the face of a tenant', () => {
  it('says its name, its default domain and its isolation', () => {
    const tenant = anIsolatedTenant('home');
    const face = faceOf(
      aScenario([{ ...tenant, name: 'Home', domains: ['home.example', 'b.example'] }]),
      'home',
    );
    expect(face).toMatchObject({ name: 'Home', second: 'home.example', isOn: true, gate: 'Isolation On' });
    expect(faceOf(aScenario([aTenant('off')]), 'off')).toMatchObject({ isOn: false, gate: 'Isolation Off' });
  });

  it('says its tenant ID where it has no domain, and else that there is none yet', () => {
    const { domains: _, ...bare } = aTenant('bare');
    const tenantId = '11111111-2222-3333-4444-555555555555';
    expect(faceOf(aScenario([{ ...bare, tenantId }]), 'bare').second).toBe(tenantId);
    expect(faceOf(aScenario([bare]), 'bare').second).toBe('no domain yet');
  });

  it('tells a tenant that somebody else administers', () => {
    const tenants = [
      aTenant('own'),
      aTenant('other', { managed: false }),
      aTenant('said', { managed: true }),
    ];
    const scenario = aScenario(tenants);
    expect(tenants.map(({ id }) => faceOf(scenario, id).isExternal)).toEqual([false, true, false]);
  });

  it('knows how wide the longest word of the name is', () => {
    const widths = ['Contoso', 'Contoso Contoso', 'Contosocontoso'].map(
      (name) => faceOf(aScenario([aTenant('home', { name })]), 'home').longestWord,
    );
    expect(widths[1]).toBe(widths[0]);
    expect(widths[2]).toBeGreaterThan(widths[0]!);
  });
});

describe('the face of a tenant after an edit', () => {
  const host = anIsolatedTenant('host', aRule('a', 'inbound'));
  const before = aScenario([host, aTenant('a'), aTenant('b')], [aConnection('host', 'a')]);
  const renamed = (id: string) => ({
    ...before,
    tenants: before.tenants.map((tenant) => (tenant.id === id ? { ...tenant, name: 'Renamed' } : tenant)),
  });

  it('is the same object as long as it says the same', () => {
    const face = faceOf(before, 'host');
    expect(faceOf(renamed('b'), 'host')).toBe(face);
  });

  it('names a tenant that its rules name as it is called now', () => {
    faceOf(before, 'host');
    expect(faceOf(renamed('a'), 'host').inbound[0]?.text).toBe('in: Renamed');
  });

  it('shows the flows that there are now, and the connectors they use now', () => {
    const step = { id: 's', name: 'Step', kind: 'trigger', connection: 'host-a' } as const;
    const flows: readonly Flow[] = [{ id: 'f', name: 'F', kind: 'flow', tenant: 'host', steps: [step] }];
    expect(faceOf(before, 'host').flows).toEqual([]);
    expect(faceOf({ ...before, flows }, 'host').flows[0]?.trigger).toBe('storage');
    const connections = [aConnection('host', 'a', { connector: 'shared_teams' })];
    expect(faceOf({ ...before, flows, connections }, 'host').flows[0]?.trigger).toBe('chat');
  });
});

describe('the rules on a tenant', () => {
  it('stand at the side they concern, by the name of the drawn tenant, else as the rule says it', () => {
    const face = withRules([aRule('a', 'inbound'), aRule('nobody', 'outbound')]);
    expect(textsOf(face)).toEqual([['in: Tenant A'], ['out: nobody.example']]);
    expect(face.inbound[0]?.words).toBe('The rule for Tenant A (inbound)');
  });

  it('for both directions stand on both sides', () => {
    const face = withRules([aRule('a', 'both')]);
    expect(textsOf(face)).toEqual([['in: Tenant A'], ['out: Tenant A']]);
    expect(face.inbound[0]?.rules).toEqual(face.outbound[0]?.rules);
  });

  it('for all tenants come first', () => {
    const face = withRules([aRule('a', 'outbound'), aRule('*', 'outbound')]);
    expect(textsOf(face)).toEqual([[], ['out: *', 'out: Tenant A']]);
  });

  it('that have no room are counted, and named in words', () => {
    const face = withRules(LETTERS.map((id) => aRule(id, 'inbound')));
    const [inbound = []] = textsOf(face);
    expect(inbound.at(-1)).toBe(`+${6 - (inbound.length - 1)}`);
    expect(face.inbound.flatMap(({ rules }) => rules)).toHaveLength(6);
    expect(face.inbound.at(-1)?.words).toMatch(/^\d more inbound rules: .*Tenant E, Tenant F$/);
  });

  it('keep one chip on each side, however many the other has', () => {
    const face = withRules([...LETTERS.map((id) => aRule(id, 'inbound')), aRule('a', 'outbound')]);
    const [inbound, outbound] = textsOf(face);
    expect(inbound).toEqual(['in: Tenant A', 'in: Tenant B', '+4']);
    expect(outbound).toEqual(['out: Tenant A']);
  });

  it('take a row for each side where one row would cut their names, as long as there is no flow', () => {
    const [left, right] = ['Northwind Traders Left', 'Northwind Traders Right'];
    const rules = [aRule('left', 'inbound'), aRule('right', 'outbound')];
    const tenants = [
      anIsolatedTenant('host', ...rules),
      aTenant('left', { name: left }),
      aTenant('right', { name: right }),
    ];
    const connections = [aConnection('host', 'left')];
    expect(faceOf(aScenario(tenants, connections), 'host')).toMatchObject({
      hasRowPerSide: true,
      inbound: [{ text: `in: ${left}` }],
      outbound: [{ text: `out: ${right}` }],
    });
    const flow: Flow = { id: 'f', name: 'F', kind: 'flow', tenant: 'host', steps: [] };
    expect(faceOf(aScenario(tenants, connections, { flows: [flow] }), 'host').hasRowPerSide).toBe(false);
    expect(withRules([aRule('a', 'inbound'), aRule('*', 'outbound')]).hasRowPerSide).toBe(false);
  });

  it('are named in words no further than helps', () => {
    const face = withRules(Array.from({ length: 40 }, (_, at) => aRule(`far-${at}`, 'inbound')));
    expect(face.inbound.at(-1)?.words).toMatch(/ and 27 more$/);
  });

  it('are said to be ignored while isolation is Off', () => {
    const face = withRules([aRule('a', 'inbound'), aRule('b', 'inbound')], false);
    expect(face.rules).toBe('2 rules, ignored');
    expect(face.inbound[0]?.words).toBe('The rule for Tenant A (inbound), ignored while isolation is Off');
    expect(withRules([aRule('a', 'inbound')]).rules).toBe('1 rule');
    expect(withRules([]).rules).toBe('No rules');
  });
});

describe('the flows on a tenant', () => {
  const connections = [
    aConnection('home', 'a', { id: 'files', connector: 'shared_onedriveforbusiness' }),
    aConnection('home', 'a', { id: 'chat', connector: 'shared_teams' }),
    aConnection('home', 'a', { id: 'mail', connector: 'shared_office365' }),
    aConnection('home', 'a', { id: 'tasks', connector: 'shared_planner' }),
    aConnection('home', 'a', { id: 'sql', connector: 'shared_sql' }),
  ];
  const flow = (id: string, trigger: string | null, ...actions: readonly string[]): Flow => ({
    id,
    name: `Flow ${id}`,
    kind: 'flow',
    tenant: 'home',
    steps: [...(trigger === null ? [] : [trigger]), ...actions].map((connection, at) => ({
      id: `s${at}`,
      name: `Step ${at}`,
      kind: at === 0 && trigger !== null ? 'trigger' : 'action',
      connection,
    })),
  });
  const home = (...flows: readonly Flow[]) =>
    faceOf(aScenario([aTenant('home'), aTenant('a')], connections, { flows }), 'home');

  it('stand in the tenant they live in, with what sets them going and what they act on', () => {
    const { flows } = home(flow('f', 'files', 'chat', 'mail', 'chat'));
    expect(flows).toEqual([
      {
        flow: 'f',
        letter: '',
        name: 'Flow f',
        trigger: 'storage',
        actions: ['chat', 'mail'],
        hasMore: false,
        words: 'Flow, Flow f: OneDrive for Business, then Microsoft Teams, then Office 365 Outlook',
      },
    ]);
    const elsewhere = aScenario([aTenant('home'), aTenant('a')], connections, {
      flows: [flow('f', 'files')],
    });
    expect(faceOf(elsewhere, 'a').flows).toEqual([]);
  });

  it('have letters where the scenario has several', () => {
    const { flows } = home(flow('f', 'files', 'chat'), flow('g', null, 'mail'));
    expect(flows.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(flows[1]).toMatchObject({
      trigger: null,
      actions: ['mail'],
      words: 'Flow B, Flow g: Office 365 Outlook',
    });
  });

  it.each([
    ['code-app', 'code-app', 'Code app, Flow f'],
    ['agent', 'agent', 'Agent, Flow f'],
  ] as const)('that are of the kind %s have a sign and a word of their own', (kind, trigger, words) => {
    const { flows } = home({ ...flow('f', null, 'sql'), kind });
    expect(flows[0]).toMatchObject({ trigger });
    expect(flows[0]?.words).toContain(words);
  });

  it('that are apps are set going by a person', () => {
    const { flows } = home({ ...flow('f', null, 'sql'), kind: 'app' });
    expect(flows[0]).toMatchObject({
      trigger: 'app',
      actions: ['database'],
      words: 'App, Flow f: SQL Server',
    });
  });

  it('show fewer actions the more flows there are, and count the flows that have no room', () => {
    const long = (id: string) => flow(id, 'files', 'chat', 'mail', 'tasks', 'sql');
    const shown = (count: number) => {
      const { flows, moreFlows } = home(...Array.from({ length: count }, (_, at) => long(`f${at}`)));
      expect(flows.every(({ hasMore }) => hasMore)).toBe(true);
      return [flows.map(({ actions }) => actions.length), moreFlows?.text];
    };
    expect([1, 2, 3, 4].map(shown)).toEqual([
      [[3], undefined],
      [[2, 2], undefined],
      [[1, 1], '+1 flow'],
      [[1, 1], '+2 flows'],
    ]);
    expect(home(long('a'), long('b'), long('c'), long('d')).moreFlows).toMatchObject({
      flows: ['c', 'd'],
      words: '2 more flows: Flow c, Flow d',
    });
  });

  it('without a step have a card all the same', () => {
    expect(home(flow('f', null)).flows[0]).toMatchObject({
      trigger: null,
      actions: [],
      words: 'Flow, Flow f',
    });
  });
});

describe('the rules that open the selected connections', () => {
  it('are those of both gates, and none for a connection that is blocked or not looked at', () => {
    const out = aRule('b', 'outbound');
    const all = aRule('*', 'outbound');
    const into = aRule('a', 'both');
    const scenario = aScenario(
      [anIsolatedTenant('a', out, all), anIsolatedTenant('b', into), anIsolatedTenant('c')],
      [aConnection('a', 'b'), aConnection('a', 'c'), aConnection('a', 'a')],
    );
    const results = evaluate(scenario).connections;
    const lit = (ids: readonly string[]) =>
      Object.fromEntries(
        [...litRules(results.filter(({ id }) => ids.includes(id)))].map(([tenant, rules]) => [
          tenant,
          [...rules],
        ]),
      );
    expect(lit(['a-b'])).toEqual({ a: [out.id, all.id], b: [into.id] });
    expect(lit(['a-c'])).toEqual({ a: [all.id] });
    expect(lit(['a-a'])).toEqual({});
    expect(lit(['a-b', 'a-c'])).toEqual({ a: [out.id, all.id], b: [into.id] });
  });
});
