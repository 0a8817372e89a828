import { describe, expect, it } from 'vitest';
import { IMPACT_COLUMNS, groupOfRow, usualColumns } from '../../../shared/impact/columns';
import type { ColumnId } from '../../../shared/impact/columns';
import { factsOf } from '../../../shared/impact/facts';
import { IMPACT_FILTERS, fitsFilter, fitsWords } from '../../../shared/impact/filter';
import type { ImpactRow } from '../../../shared/impact/row';
import type { Shape } from '../../../shared/impact/rows';
import { impactRows, sumOf } from '../../../shared/impact/rows';
import type { Scenario, TenantGroup } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const OFF = { enabled: false, rules: [] };

/** Two own tenants and two partners; yesterday both own ones were Off. */
const WORLD = aScenario(
  [
    anIsolatedTenant('home'),
    anIsolatedTenant('lab', aRule('bank', 'both')),
    aTenant('bank', { managed: false, owner: 'Ann Lee', contact: 'ann@bank.example' }),
    { ...anIsolatedTenant('shop'), managed: false },
  ],
  [
    aConnection('home', 'bank', { id: 'a', attempts: 3, lastSeen: '2026-10-01', environment: 'Prod' }),
    aConnection('home', 'bank', { id: 'b', connector: 'shared_teams', attempts: 4, lastSeen: '2026-11-02' }),
    aConnection('bank', 'home', { id: 'c', outcome: 'blocked', expect: 'allowed' }),
    aConnection('lab', 'bank', { id: 'd', outcome: 'worked' }),
    aConnection('shop', 'lab', { id: 'e' }),
    aConnection('home', 'home', { id: 'stays' }),
    aConnection('home', 'shop', { id: 'devops', connector: 'shared_visualstudioteamservices' }),
  ],
  {
    flows: [
      {
        id: 'f',
        name: 'Pay',
        kind: 'flow',
        tenant: 'home',
        steps: [{ id: 's', name: 'Step', kind: 'trigger', connection: 'a' }],
      },
    ],
    baseline: { label: 'Yesterday', isolation: { home: OFF, lab: OFF } },
    decisions: [
      { from: 'home', to: 'bank', decision: 'keep', owner: 'Mara', due: '2026-12-01', note: 'Payroll' },
      { from: 'shop', to: 'lab', decision: 'drop' },
    ],
  },
);

function look(shape: Partial<Shape> = {}, scenario: Scenario = WORLD, groups: readonly TenantGroup[] = []) {
  const view = { positions: {}, groups };
  const facts = factsOf({ scenario, view });
  const rows = impactRows(facts, { by: 'partner', groupedBy: 'none', ...shape });
  const text = (id: ColumnId, row: ImpactRow | undefined) =>
    row && say.word(IMPACT_COLUMNS.find((column) => column.id === id)?.textOf(facts, row) ?? '');
  return { facts, rows, text, column: (id: ColumnId) => rows.map((row) => text(id, row)) };
}

describe('how sure the verdicts of a row are', () => {
  it('is counted, the least sure first, with what is assumed', () => {
    const connections = WORLD.connections.map((one) =>
      one.id === 'b' ? { ...one, connector: 'Unknown connector' } : one,
    );
    const { rows, text, facts } = look({}, { ...WORLD, connections });
    const bank = rows.find(({ partners }) => partners[0] === 'bank');
    expect(text('evidence', bank)).toBe('1 assumed (connector unknown), 1 concluded, 2 documented');
    expect(bank && fitsWords(say, facts, bank, 'unknown assumed')).toBe(true);
    const shop = rows.find(({ partners }) => partners[0] === 'shop');
    expect(text('evidence', shop)).toBe('1 concluded, 1 documented');
    expect(shop && text('evidence', { ...shop, connections: ['gone'] })).toBe('');
  });
});

describe('the rows of Impact', () => {
  it('are one a partner, with the connections of both directions and all own tenants', () => {
    const { column } = look();
    expect(column('partner')).toEqual(['bank', 'shop']);
    expect(column('own')).toEqual(['home, lab', 'lab, home']);
    expect(column('direction')).toEqual(['Both ways', 'Both ways']);
    expect(column('connections')).toEqual(['4', '2']);
  });

  it('or one an ordered pair of tenants, seen from the tenant one administers', () => {
    const { column } = look({ by: 'pair' });
    expect(column('own')).toEqual(['home', 'home', 'lab', 'lab', 'home']);
    expect(column('partner')).toEqual(['bank', 'bank', 'bank', 'shop', 'shop']);
    expect(column('direction')).toEqual(['Outbound', 'Inbound', 'Outbound', 'Inbound', 'Outbound']);
  });

  it('leave out what stays within a tenant, and keep what isolation does not evaluate', () => {
    const { rows, text } = look();
    expect(rows.flatMap(({ connections }) => connections)).toEqual(['a', 'b', 'c', 'd', 'e', 'devops']);
    expect(text('verdict', rows[1])).toBe('1 blocked, 1 not evaluated');
  });

  it('say what the pinned policies said and what changed', () => {
    const { column } = look();
    expect(column('before')).toEqual(['4 allowed', '1 blocked, 1 not evaluated']);
    expect(column('verdict')[0]).toBe('3 newly blocked, 1 allowed');
  });

  it('tell what is blocked now where nothing is pinned', () => {
    const { baseline: _, ...plain } = WORLD;
    const { column } = look({}, plain);
    expect(column('before')).toEqual(['', '']);
    expect(column('verdict')).toEqual(['3 blocked, 1 allowed', '1 blocked, 1 not evaluated']);
  });

  it('tell apart what was blocked before from what newly is', () => {
    const { column } = look(
      {},
      {
        ...WORLD,
        connections: [...WORLD.connections, aConnection('shop', 'home', { id: 'x' })],
        baseline: { label: 'Then', isolation: { shop: OFF, lab: OFF } },
      },
    );
    expect(column('verdict')[1]).toBe('1 newly blocked, 1 blocked before, 1 not evaluated');
  });

  it('name who blocks, who acts with whoever is known to administer it, and the rule that would keep it', () => {
    const { column } = look({ by: 'pair' });
    expect(column('blocked-by')).toEqual([
      'home (outbound)',
      'home (inbound)',
      '',
      'shop (outbound), lab (inbound)',
      '',
    ]);
    expect(column('acts')).toEqual(['home (you)', 'home (you)', '', 'shop, lab (you)', '']);
    expect(column('rule')).toEqual([
      'home: outbound for bank',
      'home: inbound for bank',
      '',
      'shop: outbound for lab; lab: inbound for shop',
      '',
    ]);
  });

  it('ask for one rule a partner where both directions lack one', () => {
    expect(look().column('rule')[0]).toBe('home: inbound and outbound for bank');
  });

  it('name the other administrator with the contact', () => {
    const shut = WORLD.tenants.map((tenant) =>
      tenant.id === 'bank' ? { ...tenant, isolation: { enabled: true, rules: [] } } : tenant,
    );
    const { text, rows } = look({ by: 'pair' }, { ...WORLD, tenants: shut });
    expect(text('acts', rows[2])).toBe('bank (Ann Lee, ann@bank.example)');
    expect(rows[2]?.acts).toBe('others');
    expect(rows.map(({ acts }) => acts)).toEqual(['both', 'both', 'others', 'both', 'nobody']);
  });

  it('say that no rule can name a tenant without a tenant ID and a domain', () => {
    const nameless = { ...aTenant('ghost', { name: 'Ghost', managed: false }), domains: [] };
    const { column } = look(
      {},
      aScenario([anIsolatedTenant('home'), nameless], [aConnection('home', 'ghost')]),
    );
    expect(column('rule')).toEqual([
      'home: no rule can name Ghost before its tenant ID or a domain is entered',
    ]);
  });

  it('add up attempts, take the last day, and say nothing where no report told anything', () => {
    const { column } = look();
    expect(column('attempts')).toEqual(['7', '']);
    expect(column('last-seen')).toEqual(['2026-11-02', '']);
    expect(column('outcome')).toEqual(['1 worked, 1 already blocked', '']);
    expect(column('environments')).toEqual(['Prod', '']);
    expect(column('flows')).toEqual(['Pay', '']);
    expect(column('connectors')[0]).toBe('SharePoint, Microsoft Teams');
    expect(column('needed')).toEqual(['1', '']);
  });

  it('tell what is decided about all of their pairs, or of how many what', () => {
    const { column } = look();
    expect(column('decision')).toEqual(['1 keep, 2 undecided', '1 drop, 1 undecided']);
    expect(column('owner')).toEqual(['Mara', '']);
    expect(column('due')).toEqual(['2026-12-01', '']);
    expect(column('note')).toEqual(['Payroll', '']);
    expect(look({ by: 'pair' }).column('decision')).toEqual([
      'Keep',
      'Undecided',
      'Undecided',
      'Drop',
      'Undecided',
    ]);
  });

  it('name the group a partner is in', () => {
    const { column } = look({}, WORLD, [{ id: 'g', name: 'Banks', tenants: ['bank'] }]);
    expect(column('group')).toEqual(['Banks', '']);
  });
});

describe('grouping', () => {
  it.each([
    ['partner', ['bank', 'shop']],
    ['own', ['home', 'lab', 'lab', 'home']],
    ['connector', ['SharePoint', 'Microsoft Teams', 'SharePoint', 'Azure DevOps']],
    ['environment', ['Prod', 'Environment not known', 'Environment not known']],
    ['decision', ['Mixed', 'Mixed']],
    ['acts', ['You', 'You and another administrator']],
    ['group', ['In no group', 'In no group']],
  ] as const)(
    'by %s puts every row into one group, and parts a partner where it must',
    (groupedBy, labels) => {
      const { facts, rows } = look({ groupedBy });
      expect(rows.map((row) => groupOfRow(facts, row, groupedBy).label)).toEqual(labels);
      expect(rows.flatMap(({ connections }) => connections).toSorted()).toEqual([
        'a',
        'b',
        'c',
        'd',
        'devops',
        'e',
      ]);
    },
  );

  it('adds up the rows of a group as if they were one', () => {
    const { facts, rows } = look({ by: 'pair' });
    const sum = sumOf(facts, 'all', rows);
    expect(sum.counts).toMatchObject({ newlyBlocked: 3, blocked: 4, allowed: 1, notEvaluated: 1 });
    expect(sum.attempts).toBe(7);
    expect(sum.decided).toEqual({ keep: 1, drop: 1, ask: 0, undecided: 3 });
  });
});

describe('filters', () => {
  it.each([
    ['all', ['bank', 'shop']],
    ['newly-blocked', ['bank']],
    ['newly-allowed', []],
    ['blocked', ['bank', 'shop']],
    ['allowed', ['bank']],
    ['not-evaluated', ['shop']],
    ['you-act', ['bank', 'shop']],
    ['others-act', ['shop']],
    ['worked', ['bank']],
    ['refused', ['bank']],
    ['needed', ['bank']],
    ['undecided', ['bank', 'shop']],
    ['keep', ['bank']],
    ['drop', ['shop']],
    ['ask', []],
  ] as const)('“%s” leaves %j', (filter, partners) => {
    const { rows } = look();
    expect(rows.filter((row) => fitsFilter(row, filter)).map((row) => row.partners[0])).toEqual(partners);
    expect(IMPACT_FILTERS.map(({ id }) => id)).toContain(filter);
  });

  it('finds every word of the search in what a row can show', () => {
    const { facts, rows } = look();
    const found = (text: string) =>
      rows.filter((row) => fitsWords(say, facts, row, text)).map((row) => row.partners[0]);
    expect(found(' TEAMS pay ')).toEqual(['bank']);
    expect(found('devops')).toEqual(['shop']);
    expect(found('')).toHaveLength(2);
    expect(found('teams devops')).toEqual([]);
  });
});

describe('the columns shown at first', () => {
  it('hold what reports and decisions give only where there is some', () => {
    expect([...usualColumns(look().facts)]).toEqual(expect.arrayContaining(['attempts', 'last-seen', 'due']));
    const plain = look({}, aScenario([aTenant('a'), aTenant('b')], [aConnection('a', 'b')]));
    expect(usualColumns(plain.facts).has('attempts')).toBe(false);
    expect(usualColumns(plain.facts).has('due')).toBe(false);
  });
});
