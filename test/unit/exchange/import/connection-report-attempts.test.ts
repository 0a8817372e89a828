import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import { importAs } from '../../../support/import-as';
import { connectionIdOf, importedByKey, importKey } from '../../../../shared/exchange/import/imported-key';
import type { Connection, ScenarioDocument } from '../../../../shared/model/scenario';
import { aDocument, aTenant } from '../../../support/builders';

const OWN = '0aa0c0de-1000-4000-8000-00000000c001';
const PARTNER = '0bb0c0de-2000-4000-8000-00000000f002';
const drawn = [aTenant('own', { tenantId: OWN }), aTenant('partner', { tenantId: PARTNER, managed: false })];

interface Day {
  readonly of?: string;
  readonly day?: string;
  readonly rows: readonly object[];
}

const row = (tenantId: string, connectionType: string, connectionId?: string) => ({
  tenantId,
  connectionType,
  ...(connectionId === undefined ? {} : { connectionId }),
});

function report({ of = OWN, day, rows }: Day) {
  const days = day === undefined ? {} : { startDate: `${day}T00:00:00Z`, endDate: `${day}T23:59:59Z` };
  return { name: `${of} ${day}`, text: JSON.stringify({ tenantId: of, ...days, connections: rows }) };
}

/** The document after the connection reports were imported, each for itself. */
function after(into: ScenarioDocument, ...days: readonly Day[]): ScenarioDocument {
  return days.reduce((document, day) => {
    const result = importAs('report', [report(day)], {}, document);
    if (!result.ok) throw new Error(JSON.stringify(result.error[0]?.message));
    const applied = apply(document, result.value.edit);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
    return applied.value;
  }, into);
}

const onlyOne = ({ scenario }: ScenarioDocument): Connection => {
  expect(scenario.connections).toHaveLength(1);
  return scenario.connections[0] as Connection;
};
const withConnection = (changes: Partial<Connection>) =>
  aDocument(drawn, [{ id: 'c', from: 'own', to: 'partner', connector: 'Unknown connector', ...changes }]);

describe('the attempts of a connection report', () => {
  it('are a connection of which nobody knows whether it works', () => {
    const document = after(aDocument(drawn), { day: '2026-03-01', rows: [row(PARTNER, 'outbound', 'A1')] });
    expect(onlyOne(document)).toMatchObject({
      from: 'own',
      to: 'partner',
      outcome: 'unknown',
      attempts: 1,
      lastSeen: '2026-03-01',
      connectionId: 'A1',
    });
  });

  it('are added up over the days, and the last day stays the last one', () => {
    const rows = [row(PARTNER, 'outbound'), row(PARTNER, 'outbound')];
    const document = after(aDocument(drawn), { day: '2026-03-02', rows }, { day: '2026-03-01', rows });
    expect(onlyOne(document)).toMatchObject({ attempts: 4, lastSeen: '2026-03-02' });
  });

  it('are the same ones when both ends report them for the same days', () => {
    const out = [row(PARTNER, 'outbound', 'a'), row(PARTNER, 'outbound', 'a')];
    const into = [row(OWN, 'inbound', 'A'), row(OWN, 'inbound', 'A'), row(OWN, 'inbound', 'A')];
    const day = '2026-03-01';
    const document = after(aDocument(drawn), { day, rows: out }, { of: PARTNER, day, rows: into });
    expect(onlyOne(document)).toMatchObject({ attempts: 3 });
  });

  it('count once however often a connection report is imported, with thousands of them too', () => {
    const rows = Array.from({ length: 1200 }, () => row(PARTNER, 'outbound'));
    const once = after(aDocument(drawn), { day: '2026-03-01', rows });
    expect(onlyOne(once)).toMatchObject({ attempts: 1200 });
    expect(after(once, { day: '2026-03-01', rows })).toBe(once);
    expect(after(once, { day: '2026-03-01', rows: rows.slice(0, 1100) })).toBe(once);
  });

  it('leave what is known of a connection: its outcome, its connector, what it was counted to', () => {
    const known = { connectionId: 'a', outcome: 'worked', connector: 'shared_teams', attempts: 7 } as const;
    const rows = [row(PARTNER, 'outbound', 'A')];
    const document = after(withConnection(known), { day: '2026-03-01', rows });
    expect(onlyOne(document)).toMatchObject({ ...known, attempts: 8 });
    expect(after(document, { day: '2026-03-01', rows })).toBe(document);
  });

  it('are of unknown outcome too where an inventory has the connection: what exists may be blocked', () => {
    const known = withConnection({ connectionId: 'a', connector: 'shared_teams' });
    const document = after(known, { day: '2026-03-01', rows: [row(PARTNER, 'outbound', 'a')] });
    expect(onlyOne(document)).toMatchObject({ connector: 'shared_teams', outcome: 'unknown' });
  });

  it('find their connection again when somebody has said which connector it is', () => {
    const rows = [row(PARTNER, 'outbound')];
    const once = after(aDocument(drawn), { day: '2026-03-01', rows });
    const named = { ...onlyOne(once), connector: 'shared_teams' };
    const into = { ...once, scenario: { ...once.scenario, connections: [named] } };
    expect(after(into, { day: '2026-03-01', rows })).toBe(into);
  });

  it('understand a file of before, whose note holds the connection ID', () => {
    const note = `Connection ID: a\nReport of 2026-03-01, outbound at ${OWN}: 2 attempts`;
    const rows = [row(PARTNER, 'outbound', 'a')];
    const document = after(withConnection({ note }), { day: '2026-03-02', rows });
    expect(onlyOne(document)).toMatchObject({
      note: `${note}\nReport of 2026-03-02, outbound at ${OWN}: 1 attempt`,
      outcome: 'unknown',
      attempts: 3,
      lastSeen: '2026-03-02',
      connectionId: 'a',
    });
  });

  it('have no last day where the connection report gives none', () => {
    const document = after(aDocument(drawn), { rows: [row(PARTNER, 'outbound')] });
    expect(onlyOne(document).lastSeen).toBeUndefined();
  });

  it('know the last day as Windows PowerShell writes it', () => {
    const text = JSON.stringify({
      tenantId: OWN,
      endDate: '/Date(1772409600000)/',
      connections: [row(PARTNER, 'outbound')],
    });
    const result = importAs('report', [{ name: 'r', text }], {}, aDocument(drawn));
    const insert = result.ok ? result.value.edit.edits[0] : undefined;
    expect(insert).toMatchObject({ connections: [{ lastSeen: '2026-03-02' }] });
  });
});

describe('the key of an imported connection', () => {
  it('is its ends and its ID, in capitals or not', () => {
    const { connections } = withConnection({ connectionId: 'Shared-SQL-1' }).scenario;
    expect(importedByKey(connections).get(importKey('own', 'partner', 'shared-sql-1'))?.id).toBe('c');
    expect(importedByKey(connections).get(importKey('partner', 'own', 'shared-sql-1'))).toBeUndefined();
  });

  it('takes the ID from the note where an older file has it', () => {
    const [connection] = withConnection({ note: 'Asked Adele.\nConnection ID: a-1' }).scenario.connections;
    expect(connection && connectionIdOf(connection)).toBe('a-1');
  });

  it('is not given to what was drawn by hand', () => {
    expect(importedByKey(withConnection({ connector: 'shared_teams' }).scenario.connections).size).toBe(0);
  });
});
