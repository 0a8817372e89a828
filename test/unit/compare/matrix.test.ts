import { describe, expect, it } from 'vitest';
import {
  cellWord,
  explainCell,
  explainPair,
  isBlocked,
  matrix,
  matrixRows,
  shownPart,
} from '../../../shared/compare/matrix';
import { matrixCsv, matrixText } from '../../../shared/exchange/export/matrix';
import { anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { english, say } from '../../support/english';

const scenario = aScenario([
  aTenant('off', { name: '=Off, "open"' }),
  anIsolatedTenant('shut'),
  { ...anIsolatedTenant('out', aRule('*', 'outbound')), managed: false },
  anIsolatedTenant('wide', aRule('*', 'both')),
]);
const table = matrix(scenario);
const ALL = [0, 1, 2, 3];
const ONE = { rows: [0], columns: [0] };

describe('the tenant matrix', () => {
  it('has creator tenants as rows and sign-in tenants as columns', () => {
    expect(ALL.map((row) => ALL.map((column) => table.cell(row, column)))).toEqual([
      ['same', 'blocked-inbound', 'blocked-inbound', 'allowed'],
      ['blocked-outbound', 'same', 'blocked-twice', 'blocked-outbound'],
      ['allowed', 'blocked-inbound', 'same', 'allowed'],
      ['allowed', 'blocked-inbound', 'blocked-inbound', 'same'],
    ]);
    expect(table.tenants[2]).toEqual({ id: 'out', name: 'out', isManaged: false });
  });

  it.each([
    ['all', [...ALL, 4], [...ALL, 4]],
    ['managed', [0, 1, 3], [0, 1, 3]],
    ['any-other', [0, 1, 3, 4], [0, 1, 3, 4]],
    ['external', [2], [2]],
    ['to-external', [0, 1, 3], [2, 4]],
    ['from-external', [2, 4], [0, 1, 3]],
    ['blocked', ALL, [0, 1, 2, 3]],
  ] as const)('shows of the filter "%s" the rows %j and the columns %j', (filter, rows, columns) => {
    expect(shownPart(table, filter)).toEqual({ rows, columns });
  });

  it('shows as blocked only the rows and columns in which anything is', () => {
    const open = aTenant('open');
    const one = matrix(aScenario([open, anIsolatedTenant('in', aRule('*', 'outbound')), aTenant('b')]));
    expect(shownPart(one, 'blocked')).toEqual({ rows: [0, 2], columns: [1] });
    expect(shownPart(matrix(aScenario([open, aTenant('b')])), 'blocked')).toEqual({ rows: [], columns: [] });
  });

  it('marks the pairs that the policies changed against the pinned ones, and no other', () => {
    const isolation = { shut: { enabled: false, rules: [] }, off: { enabled: true, rules: [] } };
    const compared = matrix({ ...scenario, baseline: { label: 'Before', isolation } });
    const before = matrix({
      ...scenario,
      tenants: scenario.tenants.map((tenant) => ({
        ...tenant,
        isolation: isolation[tenant.id as keyof typeof isolation] ?? tenant.isolation,
      })),
    });
    for (const row of ALL) {
      for (const column of ALL) {
        const [was, is] = [isBlocked(before.cell(row, column)), isBlocked(compared.cell(row, column))];
        const wanted = was === is ? null : is ? 'newly-blocked' : 'newly-allowed';
        expect(compared.change(row, column)).toBe(wanted);
        expect(table.change(row, column)).toBeNull();
      }
    }
    expect(compared.change(1, 3)).toBe('newly-blocked');
    expect(compared.change(0, 3)).toBe('newly-allowed');
  });

  it('has a word for each state', () => {
    expect(ALL.map((column) => cellWord(table.cell(1, column)))).toEqual([
      'Blocked (outbound)',
      'Same tenant',
      'Blocked (outbound and inbound)',
      'Blocked (outbound)',
    ]);
  });

  it('is copied with names and words', () => {
    expect(matrixRows(say, table, { rows: [1, 2], columns: [1, 2] }, false)).toEqual([
      ['Creator tenant \\ Sign-in tenant', 'shut', 'out'],
      ['shut', 'Same tenant', 'Blocked (outbound and inbound)'],
      ['out', cellWord(table.cell(2, 1)), 'Same tenant'],
    ]);
  });

  it('says in a copy what changed, as the window marks it', () => {
    const isolation = { shut: { enabled: false, rules: [] } };
    const compared = matrix({ ...scenario, baseline: { label: 'Before', isolation } });
    expect(matrixRows(say, compared, { rows: [1], columns: [3, 2] }, false)[1]).toEqual([
      'shut',
      'Blocked (outbound), newly blocked',
      'Blocked (outbound and inbound)',
    ]);
  });

  it('leaves the cells empty that are not shown while only blocked pairs are', () => {
    const [, ...rows] = matrixRows(say, table, { rows: [0, 1], columns: [0, 1] }, true);
    expect(rows).toEqual([
      ['=Off, "open"', '', 'Blocked (inbound)'],
      ['shut', 'Blocked (outbound)', ''],
    ]);
  });

  it('is written as CSV, and copied with tabs, in which no name is a formula', () => {
    const head = 'Creator tenant \\ Sign-in tenant';
    const name = '"\'=Off, ""open"""';
    expect(matrixCsv(say, table, ONE, false)).toBe(`${head},${name}\r\n${name},Same tenant\r\n`);
    expect(matrixText(say, table, ONE, false)).toBe(`${head}\t${name}\n${name}\tSame tenant\n`);
  });
});

describe('any other tenant', () => {
  const ids = [...scenario.tenants.map(({ id }) => id), '*'];

  it('stands last, and gets through where isolation is Off or a rule is for all tenants', () => {
    expect(table.tenants[4]).toEqual({ id: '*', name: 'Any other tenant', isManaged: false });
    expect(ALL.map((column) => table.cell(4, column))).toEqual([
      'allowed',
      'blocked-inbound',
      'blocked-inbound',
      'allowed',
    ]);
    expect(ALL.map((row) => table.cell(row, 4))).toEqual([
      'allowed',
      'blocked-outbound',
      'allowed',
      'allowed',
    ]);
    expect(english(cellWord(table.cell(4, 4)))).toBe('Neither is drawn');
  });

  it('is compared with the pinned policies as well', () => {
    const isolation = { shut: { enabled: false, rules: [] } };
    const compared = matrix({ ...scenario, baseline: { label: 'Before', isolation } });
    expect(compared.change(4, 1)).toBe('newly-blocked');
    expect(compared.change(4, 0)).toBeNull();
  });

  it('is not there while no tenant is', () => {
    expect(matrix(aScenario([])).tenants).toEqual([]);
  });

  it('explains each of its cells', () => {
    expect(english(explainCell(scenario, '*', 'shut'))).toBe(
      'shut blocks it coming in: isolation is On and it has no rules. The other tenant is not drawn: what its own policy says is not known.',
    );
    expect(english(explainCell(scenario, 'wide', '*'))).toContain(
      'wide lets it out: isolation is On, and the * rule for all tenants (inbound and outbound) allows it.',
    );
    expect(english(explainCell(scenario, '*', '*'))).toContain('Neither of them is drawn');
    expect(explainCell(scenario, '*', 'gone')).toBeUndefined();
    for (const from of ids) for (const to of ids) expect(explainCell(scenario, from, to)).not.toBe('');
  });

  it('is not a tenant that a rule names although nobody has drawn it', () => {
    const host = anIsolatedTenant('host', aRule('ghost', 'inbound'), aRule('spirit', 'both'));
    const world = aScenario([host]);
    expect(english(explainCell(world, '*', 'host'))).toBe(
      'host blocks it coming in: isolation is On and none of its 2 rules allows inbound from any other tenant. 2 rules for tenants that are not drawn let those through. The other tenant is not drawn: what its own policy says is not known.',
    );
    expect(english(explainCell(world, 'host', '*'))).toContain(
      '1 rule for a tenant that is not drawn lets that one through.',
    );
  });
});

describe('a cell', () => {
  it('explains itself by both gates', () => {
    const explanation = explainPair(scenario, 'shut', 'out');
    expect(english(explanation?.headline)).toBe('Blocked by shut (outbound) and out (inbound).');
    expect(english(explanation?.gates.map(({ sentence }) => sentence))).toEqual([
      'shut blocks it going out: isolation is On and it has no rules.',
      expect.stringContaining('out blocks it coming in'),
    ]);
  });

  it('says the same as its explanation, whichever pair it is', () => {
    const drawn = table.tenants.slice(0, -1);
    drawn.forEach(({ id: from }, row) => {
      drawn.forEach(({ id: to }, column) => {
        const headline = say.word(explainPair(scenario, from, to)?.headline ?? '');
        expect(headline.startsWith('Blocked')).toBe(isBlocked(table.cell(row, column)));
      });
    });
  });

  it('of a tenant with itself is not evaluated, and of one that is gone has no explanation', () => {
    expect(english(explainPair(scenario, 'shut', 'shut')?.notEvaluated)).toContain('stays within shut');
    expect(explainPair(scenario, 'gone', 'shut')).toBeUndefined();
    expect(explainPair(scenario, 'shut', 'gone')).toBeUndefined();
  });
});
