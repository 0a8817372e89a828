import { describe, expect, it } from 'vitest';
import { CONTOSO, F, intoBase, W } from '../../../support/import-into-base';

const NOBODY = {};
const ROWS = [
  { tenantId: F, connectionType: 'outbound', connectionId: 'a' },
  { tenantId: W, connectionType: 'Inbound' },
];
const report = (changes: object = {}) => ({
  reportId: 'r',
  tenantId: CONTOSO,
  startDate: '2026-03-01T00:00:00Z',
  endDate: '2026-03-02T00:00:00Z',
  status: 'Completed',
  connections: ROWS,
  ...changes,
});
const BOTH = ['contoso to fabrikam', 'wingtip to contoso'];
const capitals = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(capitals)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, part]) => [
            key.charAt(0).toUpperCase() + key.slice(1),
            capitals(part),
          ]),
        )
      : value;

describe('connection reports as flows and consoles give them', () => {
  it.each<readonly [string, unknown]>([
    ['a report', report()],
    ['the output of a flow', { statusCode: 200, headers: {}, body: report() }],
    ['a body that is a text', { statusCode: 200, body: JSON.stringify(report()) }],
    ['the outputs of a run', [{ name: 'a', outputs: { statusCode: 200, body: { value: [report()] } } }]],
    ['capitals', capitals(report())],
    ['a text in a text', JSON.stringify(report())],
    [
      'rows that PowerShell flattened',
      report({
        connections: ROWS.map((row) => `@{tenantId=${row.tenantId}; connectionType=${row.connectionType}}`),
      }),
    ],
    ['an older key for the status', report({ status: undefined, reportStatus: 'Completed' })],
  ])('reads %s', (_, json) => {
    const { pairs, codes } = intoBase(JSON.stringify(json), NOBODY);
    expect([pairs, codes]).toEqual([BOTH, []]);
  });

  it.each([
    ['rows alone', JSON.stringify(ROWS)],
    ['rows of an answer', JSON.stringify({ value: ROWS })],
    ['a row a line', ROWS.map((row) => JSON.stringify(row)).join('\n')],
    [
      'rows that are shown as a list',
      ROWS.map((row) => `tenantId       : ${row.tenantId}\nconnectionType : ${row.connectionType}\n`).join(
        '\n',
      ),
    ],
    ['a table', `TenantId,ConnectionType\n${F},Outbound\n${W},Inbound\n`],
    ['a table of Excel', `"Tenant ID";"Connection Type"\r\n"${F}";"Outbound"\r\n"${W}";"Inbound"\r\n`],
    ['messages around JSON', `WARNING: x\n${JSON.stringify(ROWS, null, 1)}\nPS C:\\>`],
  ])('reads %s, and asks whose they are', (_, text) => {
    expect(intoBase(text).pairs).toEqual(BOTH);
    expect(intoBase(text, NOBODY)).toMatchObject({
      pairs: [],
      statuses: ['refused'],
      codes: ['which-tenant'],
    });
  });

  it.each<readonly [string, string, string]>([
    [
      'one that was just asked for',
      JSON.stringify(report({ status: 'Received', connections: undefined })),
      'Fetch it again later',
    ],
    ['one in progress', JSON.stringify(report({ status: 'InProgress', connections: [] })), 'is not finished'],
    ['one that failed', JSON.stringify(report({ status: 'Failed' })), 'Ask for a new one'],
    [
      'one that was refused',
      JSON.stringify({ error: { code: 'Forbidden', message: 'no' } }),
      'Governance.CrossTenantConnectionReports.Read',
    ],
    [
      'one that a flow was refused',
      JSON.stringify({ statusCode: 403, body: { message: 'no' } }),
      'Governance.CrossTenantConnectionReports.Read',
    ],
    [
      'rows that were cut off',
      JSON.stringify(report({ connections: 'System.Object[]' })),
      'ConvertTo-Json -Depth 10',
    ],
    [
      'rows that say nothing',
      JSON.stringify(report({ connections: [{ tenantId: F, connectionType: 1 }] })),
      'none of them could be read',
    ],
    [
      'a report that is shown as a list',
      `reportId : r\ntenantId : ${CONTOSO}\nconnections : {@{tenantId=${F}; connectionType=outbound}...}\n`,
      'Format-List',
    ],
    [
      'rows that are shown as a table',
      `tenantId connectionType\n-------- --------------\n${F} outbound\n`,
      'Format-Table',
    ],
    ['a page with a comment first', '\n<!-- x -->\n<html lang="en">', 'This is a web page'],
    ['a form to sign in', '<form method="post" action="https://login">', 'This is a web page'],
  ])('refuses %s, and says why', (_, text, sentence) => {
    const { pairs, statuses, sentences } = intoBase(text, NOBODY);
    expect([pairs, statuses]).toEqual([[], ['refused']]);
    expect(sentences).toContain(sentence);
  });

  it('reads what is finished beside what is not', () => {
    const list = [report(), report({ reportId: 's', status: 'Received', connections: undefined })];
    const { pairs, codes } = intoBase(JSON.stringify({ value: list }), NOBODY);
    expect([pairs, codes]).toEqual([BOTH, ['not-completed']]);
  });

  it('says of an empty connection report for which days it is', () => {
    const { statuses, sentences } = intoBase(JSON.stringify(report({ connections: [] })), NOBODY);
    expect(statuses).toEqual(['imported']);
    expect(sentences).toContain('The report has 0 rows between 2026-03-01 and 2026-03-02');
  });
});

describe('the tenants of a connection report', () => {
  const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';
  const OTHER = '99999999-1000-4000-8000-000000000009';
  const ofOther = JSON.stringify(report({ tenantId: OTHER }));

  it('are named where everybody knows them: personal Microsoft accounts, with a warning', () => {
    const rows = [{ tenantId: PERSONAL.toUpperCase(), connectionType: 'outbound' }];
    const result = intoBase(JSON.stringify(report({ connections: rows })), NOBODY);
    expect(Object.keys(result.policies)).toContain('Personal Microsoft accounts');
    expect(result.codes).toEqual(['personal-accounts']);
    expect(result.sentences).toContain('everybody who has a personal Microsoft account');
  });

  it('are warned of in a policy too', () => {
    const allowedTenants = [{ tenantId: PERSONAL, direction: 'Inbound' }];
    const text = JSON.stringify({ tenantId: CONTOSO, isDisabled: false, allowedTenants });
    expect(intoBase(text, NOBODY).codes).toEqual(['personal-accounts']);
  });

  it('may be strangers, which is asked', () => {
    expect(intoBase(ofOther, NOBODY).sentences).toContain('Is it?');
    const mine = intoBase(ofOther, { ownTenants: [CONTOSO, OTHER] });
    expect(mine.codes).toEqual([]);
  });

  it('are external when all own tenants were named and the reporting one is not among them', () => {
    for (const own of [CONTOSO, 'contoso', 'contoso.onmicrosoft.com']) {
      const { managed, sentences } = intoBase(ofOther, { ownTenants: [own] });
      expect(managed).toEqual(['Contoso', 'Fabrikam', 'Wingtip']);
      expect(sentences).toContain(`the report of ${OTHER}, which is not among your tenants`);
    }
    const unsure = intoBase(ofOther, { ownTenants: ['nobody-knows.example'] });
    expect(unsure.sentences).toContain('Is it?');
  });
});
