import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import type { ImportKind } from '../../../../shared/exchange/import/detect-kind';
import { detectKind, IMPORT_KINDS } from '../../../../shared/exchange/import/detect-kind';
import type { ImportAsOptions } from '../../../support/import-as';
import { importAs } from '../../../support/import-as';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { emptyDocument } from '../../../../shared/model/scenario';
import { aDocument, aTenant } from '../../../support/builders';

const OWN = '00000000-0000-0000-0000-000000000001';
const FABRIKAM = '11111111-1111-1111-1111-111111111111';

const fixture = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../../fixtures/exchange/import/${name}`, import.meta.url), 'utf8'),
});
const json = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });
const policyOf = (
  tenantId: string | undefined,
  isDisabled: boolean,
  rules: readonly [string, boolean, boolean][],
) => ({
  properties: {
    tenantId,
    isDisabled,
    allowedTenants: rules.map(([id, inbound, outbound]) => ({
      tenantId: id,
      direction: { inbound, outbound },
    })),
  },
});

function imported(
  kind: ImportKind,
  files: readonly { name: string; text: string }[],
  into: ScenarioDocument = emptyDocument(),
  options: ImportAsOptions = {},
) {
  const result = importAs(kind, files, options, into);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const applied = apply(into, result.value.edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
  return { ...result.value, document: applied.value, scenario: applied.value.scenario };
}

describe('importing policies', () => {
  it('adds the tenant of the policy, and none for its rules', () => {
    const { scenario, additions, edit } = imported('policy', [fixture('policy.json')]);
    expect(scenario.tenants).toEqual([
      {
        id: 'tenant-00000000',
        name: 'Tenant 00000000…',
        tenantId: OWN,
        isolation: {
          enabled: true,
          rules: [
            { id: FABRIKAM, tenant: FABRIKAM, direction: 'inbound' },
            { id: 'all', tenant: '*', direction: 'both' },
          ],
        },
      },
    ]);
    expect(additions).toEqual(['Adds Tenant 00000000… with isolation On and 2 rules.']);
    expect(edit.label).toBe('Import Tenant isolation policy');
  });

  it('replaces switch and rules of a tenant that is there, and keeps what people wrote at rules that stay', () => {
    const stays = {
      id: 'stays',
      tenant: FABRIKAM.toUpperCase(),
      direction: 'both',
      note: 'n',
      owner: 'o',
    } as const;
    const byDomain = {
      id: 'by-domain',
      tenant: 'c.example',
      direction: 'inbound',
      reviewBy: '2027-01-31',
    } as const;
    const goes = { id: 'goes', tenant: 'gone.example', direction: 'both' } as const;
    const into = aDocument([
      aTenant('a', { tenantId: OWN, isolation: { enabled: false, rules: [stays, byDomain, goes] } }),
      aTenant('c', { tenantId: '33333333-3333-3333-3333-333333333333' }),
    ]);
    const file = json(
      'p.json',
      policyOf(OWN, false, [
        [FABRIKAM, true, false],
        ['33333333-3333-3333-3333-333333333333', true, false],
        ['*', false, true],
      ]),
    );
    const { scenario, additions } = imported('policy', [file], into);
    expect(scenario.tenants[0]?.isolation).toEqual({
      enabled: true,
      rules: [
        { ...stays, direction: 'inbound' },
        byDomain,
        { id: 'all', tenant: '*', direction: 'outbound' },
      ],
    });
    expect(additions).toEqual([
      'Turns isolation On at a.',
      'Replaces the rules of a: 1 added, 1 changed, 1 removed.',
    ]);
  });

  it('leaves two rules that together say what the policy says', () => {
    const rules = [
      { id: 'in', tenant: FABRIKAM, direction: 'inbound' },
      { id: 'out', tenant: FABRIKAM, direction: 'outbound' },
    ] as const;
    const into = aDocument([aTenant('a', { tenantId: OWN, isolation: { enabled: true, rules } })]);
    const result = imported('policy', [json('p', policyOf(OWN, false, [[FABRIKAM, true, true]]))], into);
    expect(result.document).toBe(into);
    expect(result.additions).toEqual(['Leaves a as it is.']);
    const one = imported('policy', [json('p', policyOf(OWN, false, [[FABRIKAM, true, false]]))], into);
    expect(one.scenario.tenants[0]?.isolation.rules).toEqual([rules[0]]);
  });

  it('asks whose policy it is when the file does not say, and takes the answer', () => {
    const file = json('folder/exported.json', policyOf(undefined, false, []));
    const into = aDocument([aTenant('a')]);
    const unanswered = imported('policy', [file], into);
    expect(unanswered.questions.map(({ code }) => code)).toEqual(['which-tenant']);
    expect(unanswered.scenario.tenants.map(({ name }) => name)).toEqual(['a', 'exported']);
    const answered = imported('policy', [file], into, { fallbackTenant: 'a' });
    expect(answered.questions).toEqual([]);
    expect(answered.scenario.tenants.map(({ isolation }) => isolation.enabled)).toEqual([true]);
  });

  it('lists the tenants that are not drawn, takes their names, and knows a drawn one by the person’s word', () => {
    const files = [json('1', policyOf(OWN, false, [])), json('2', policyOf(FABRIKAM, false, []))];
    const into = aDocument([aTenant('lab'), aTenant('else')]);
    const { strangers, scenario, additions } = imported('policy', files, into, {
      tenants: { [OWN]: { sameAs: 'lab' }, [FABRIKAM]: { name: ' Fabrikam ' } },
    });
    expect(strangers.map(({ tenantId }) => tenantId)).toEqual([OWN, FABRIKAM]);
    expect(
      scenario.tenants.map(({ id, name, tenantId, isolation }) => [id, name, tenantId, isolation.enabled]),
    ).toEqual([
      ['lab', 'lab', OWN, true],
      ['else', 'else', undefined, false],
      ['fabrikam', 'Fabrikam', FABRIKAM, true],
    ]);
    expect(additions).toEqual([
      'Turns isolation On at lab.',
      'Adds Fabrikam with isolation On and 0 rules.',
      'Notes the tenant ID of: lab.',
    ]);
    expect(imported('policy', files, into).scenario.tenants).toHaveLength(4);
  });

  it('takes the last of two policies for one tenant, with a warning', () => {
    const files = [json('1.json', policyOf(OWN, false, [])), json('2.json', policyOf(OWN, true, []))];
    const { scenario, warnings } = imported('policy', files);
    expect(scenario.tenants.map(({ isolation }) => isolation.enabled)).toEqual([false]);
    expect(warnings).toMatchObject([{ file: '1.json', code: 'policy-twice' }]);
  });

  it('takes Terraform and Microsoft365DSC the same way', () => {
    expect(imported('terraform', [fixture('policy.tf')]).scenario.tenants.map(({ name }) => name)).toEqual([
      'contoso',
      'fabrikam',
    ]);
    const { scenario } = imported('m365dsc', [fixture('policy.ps1')]);
    expect(scenario.tenants[0]?.isolation.rules).toHaveLength(2);
  });

  it('leaves the rules of a tenant when the file says nothing about them', () => {
    const rules = [{ id: 'r', tenant: FABRIKAM, direction: 'both' }] as const;
    const into = aDocument([aTenant('a', { isolation: { enabled: false, rules } })]);
    const file = { name: 'x.ps1', text: "PPTenantIsolationSettings 'x' { Enabled = $true }" };
    const { scenario } = imported('m365dsc', [file], into, { fallbackTenant: 'a' });
    expect(scenario.tenants[0]?.isolation).toEqual({ enabled: true, rules });
  });
});

describe('importing connection reports', () => {
  const days = ['report-day-1.json', 'report-day-1-page-2.json', 'report-day-2.json'].map(fixture);

  it('merges days and pages into connections with the counts of attempts as their notes', () => {
    const { scenario, warnings, additions } = imported('report', days);
    expect(scenario.tenants.map(({ name, managed }) => [name, managed])).toEqual([
      ['Tenant 00000000…', undefined],
      ['Tenant 11111111…', false],
      ['Tenant 22222222…', false],
      ['Tenant 33333333…', false],
    ]);
    expect(scenario.connections).toEqual([
      {
        id: 'tenant-00000000-tenant-11111111',
        from: 'tenant-00000000',
        to: 'tenant-11111111',
        connector: 'Unknown connector',
        outcome: 'unknown',
        attempts: 3,
        lastSeen: '2026-03-02',
        note: `Report of 2026-03-01, outbound at ${OWN}: 2 attempts\nReport of 2026-03-02, outbound at ${OWN}: 1 attempt`,
      },
      {
        id: 'tenant-22222222-tenant-00000000',
        from: 'tenant-22222222',
        to: 'tenant-00000000',
        connector: 'Unknown connector',
        outcome: 'unknown',
        attempts: 2,
        lastSeen: '2026-03-01',
        note: `Report of 2026-03-01, inbound at ${OWN}: 2 attempts`,
      },
      {
        id: 'shared-sql-4f1c',
        from: 'tenant-00000000',
        to: 'tenant-33333333',
        connector: 'Unknown connector',
        connectionId: 'shared-sql-4f1c',
        outcome: 'unknown',
        attempts: 1,
        lastSeen: '2026-03-01',
        note: `Report of 2026-03-01, outbound at ${OWN}: 1 attempt`,
      },
    ]);
    expect(warnings).toEqual([]);
    expect(additions).toEqual([
      'Adds 1 tenant of yours: Tenant 00000000….',
      'Adds 3 external tenants: Tenant 11111111…, Tenant 22222222…, Tenant 33333333….',
      'Adds 3 connections that somebody attempted; the report does not say whether it worked.',
    ]);
  });

  it('changes nothing when a connection report comes again, and adds a line for a further day', () => {
    const first = imported('report', days.slice(0, 2)).document;
    expect(imported('report', days.slice(0, 2), first)).toMatchObject({
      document: first,
      additions: ['Changes nothing: all of it is there already.'],
    });
    const { scenario, additions } = imported('report', days.slice(2), first);
    expect(scenario.connections).toHaveLength(3);
    expect(scenario.connections[0]?.note?.split('\n')).toHaveLength(2);
    expect(additions).toEqual(['Adds attempts to 1 connection.']);
  });

  it('takes further tenants as yours when told so, also one that is drawn as external', () => {
    const { scenario } = imported('report', days, undefined, { tenants: { [FABRIKAM]: { isMine: true } } });
    expect(
      scenario.tenants.filter(({ managed }) => managed !== false).map(({ tenantId }) => tenantId),
    ).toEqual([OWN, FABRIKAM]);
    const into = aDocument([aTenant('f', { tenantId: FABRIKAM, managed: false })]);
    const marked = imported('report', days, into, {
      tenants: { [FABRIKAM.toUpperCase()]: { isMine: true } },
    });
    expect(marked.scenario.tenants[0]?.managed).toBe(true);
    expect(marked.additions).toContain('Marks as yours: f.');
  });

  it('refuses a connection report that failed or is not finished, in either spelling, and warns of one that may not be complete', () => {
    const row = { tenantId: FABRIKAM, connectionType: 'inbound' };
    const started = { tenantId: OWN, reportStatus: 'InProgress', connections: [row] };
    expect(imported('report', [json('1', started)]).warnings).toMatchObject([{ code: 'not-completed' }]);
    const wrong = [
      json('2', { ...started, connections: [] }),
      json('3', { tenantId: OWN, status: 'failed', connections: null }),
      json('4', { reportId: 'r', tenantId: OWN, status: 'Received' }),
    ];
    expect(importAs('report', wrong, {}, emptyDocument())).toMatchObject({
      ok: false,
      error: [
        { file: '2', code: 'not-completed' },
        { file: '3', code: 'report-failed' },
        { file: '4', code: 'not-completed' },
      ],
    });
    expect(imported('report', days.slice(0, 1)).warnings).toMatchObject([{ code: 'more-pages' }]);
  });

  it('says which rows it did not understand', () => {
    const rows = [
      { tenantId: 'x', connectionType: 'Inbound' },
      { tenantId: FABRIKAM, connectionType: 'sideways' },
      { tenantId: OWN, connectionType: 'Inbound' },
      { tenantId: FABRIKAM, connectionType: 'Inbound' },
    ];
    const { warnings, scenario } = imported('report', [json('r', { tenantId: OWN, connections: rows })]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'Row 1 of the report has no tenant ID; it is left out.',
      `Row 2 of the report, for ${FABRIKAM}, is neither inbound nor outbound; it is left out.`,
      '1 row of the report names the reporting tenant itself, by this or another of its IDs, and is left out.',
    ]);
    expect(scenario.connections).toHaveLength(1);
  });

  describe('that do not say whose they are', () => {
    const nobodys = json('n', { connections: [{ tenantId: FABRIKAM, connectionType: 'inbound' }] });

    it('are not imported until somebody says so', () => {
      expect(importAs('report', [nobodys], {}, aDocument([aTenant('lab')]))).toMatchObject({
        ok: false,
        error: [
          { file: 'n', code: 'which-tenant', message: expect.stringContaining('Choose a drawn tenant') },
        ],
      });
    });

    it('belong to the drawn tenant that was chosen, with or without a tenant ID', () => {
      for (const lab of [aTenant('lab'), aTenant('lab', { tenantId: OWN })]) {
        const into = aDocument([lab]);
        const options = { fallbackTenant: 'lab' };
        const once = imported('report', [nobodys], into, options);
        expect(once.scenario.tenants.map(({ id, managed }) => [id, managed])).toEqual([
          ['lab', undefined],
          ['tenant-11111111', false],
        ]);
        expect(once.scenario.connections).toMatchObject([{ from: 'tenant-11111111', to: 'lab' }]);
        expect(once.strangers.map(({ tenantId }) => tenantId)).toEqual([FABRIKAM]);
        expect(imported('report', [nobodys], once.document, options).document).toBe(once.document);
      }
    });

    it('belong to it under the tenant ID that was found out in the same import', () => {
      const theirs = json('t', {
        tenantId: FABRIKAM,
        connections: [{ tenantId: OWN, connectionType: 'Outbound' }],
      });
      const third = json('u', { tenantId: '33333333-3333-3333-3333-333333333333', connections: [] });
      const { scenario } = imported('report', [nobodys, theirs, third], aDocument([aTenant('lab')]), {
        fallbackTenant: 'lab',
        tenants: { [OWN]: { sameAs: 'lab' } },
      });
      expect(scenario.connections.map(({ from, to }) => [from, to])).toEqual([['tenant-11111111', 'lab']]);
    });
  });

  describe('that were fetched more than once', () => {
    const row = (tenantId: string, connectionId: string) => ({
      tenantId,
      connectionType: 'Inbound',
      connectionId,
    });
    const fetched = (status: string, ...connections: readonly object[]) =>
      json(status, { reportId: 'r', tenantId: OWN, status, startDate: '2026-03-01', connections });
    const early = fetched('InProgress', row(FABRIKAM, 'a'));
    const late = fetched('Completed', row(FABRIKAM, 'a'), row(FABRIKAM, 'a'), row(FABRIKAM, 'b'));
    const NOTES = [
      `Report of 2026-03-01, inbound at ${OWN}: 2 attempts`,
      `Report of 2026-03-01, inbound at ${OWN}: 1 attempt`,
    ];

    it('are counted once, with a warning', () => {
      const { scenario, warnings } = imported('report', [early, late]);
      expect(scenario.connections.map(({ note }) => note)).toEqual(NOTES);
      expect(warnings.map(({ file, code }) => [file, code])).toEqual([
        ['InProgress', 'not-completed'],
        ['InProgress', 'report-twice'],
      ]);
    });

    it('keep one count for each connection report, the greater one, and the other lines of the note', () => {
      const first = imported('report', [early]).document;
      const [connection] = first.scenario.connections;
      if (!connection) throw new Error('no connection');
      const noted = { ...connection, note: `${connection.note}\n\nAsked Adele.\n\nShe knows.` };
      const into = { ...first, scenario: { ...first.scenario, connections: [noted] } };
      const { scenario, document } = imported('report', [late], into);
      expect(scenario.connections.map(({ note }) => note)).toEqual([
        `${NOTES[0]}\n\nAsked Adele.\n\nShe knows.`,
        NOTES[1],
      ]);
      expect(imported('report', [early], document).document).toBe(document);
    });
  });

  it('knows a page that names no connection report as going on with the page before it', () => {
    const first = {
      reportId: 'r',
      tenantId: OWN,
      startDate: '2026-03-01',
      connections: [{ tenantId: FABRIKAM, connectionType: 'Inbound' }],
      '@odata.nextLink': 'https://next.example',
    };
    const more = { connections: [{ tenantId: FABRIKAM, connectionType: 'inbound' }] };
    const { warnings, scenario } = imported('report', [json('1', first), json('2', more)]);
    expect(warnings).toEqual([]);
    expect(scenario.connections[0]?.note).toBe(`Report of 2026-03-01, inbound at ${OWN}: 2 attempts`);
  });

  it('are refused when none of their rows could be read: that is no empty connection report', () => {
    const rows = json('r', { tenantId: OWN, connections: [{ tenantId: 'x', connectionType: 'Inbound' }] });
    const into = aDocument([aTenant('own', { tenantId: OWN })]);
    expect(importAs('report', [rows], {}, into)).toMatchObject({ error: [{ code: 'rows-not-read' }] });
  });

  it('say for which days they are empty', () => {
    const days = { startDate: '2026-03-01T00:00:00Z', endDate: '2026-03-02T00:00:00Z' };
    const { warnings } = imported('report', [json('r', { tenantId: OWN, ...days, connections: [] })]);
    expect(warnings[0]?.message).toContain('0 rows between 2026-03-01 and 2026-03-02');
  });

  it('reads connection reports in a list', () => {
    const reports = [days[0], days[2]].map((file) => JSON.parse(file?.text ?? '') as unknown);
    expect(imported('report', [json('all', reports)]).scenario.connections).toHaveLength(2);
    expect(imported('report', [json('all', { value: reports })]).scenario.connections).toHaveLength(2);
  });

  it('stays fast with a hundred thousand rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => ({
      tenantId: `${(n % 5000).toString(16).padStart(8, '0')}-1111-1111-1111-111111111111`,
      connectionType: 'Inbound',
      connectionId: `c ${n % 50_000}`,
    }));
    const { scenario } = imported('report', [json('big', { tenantId: OWN, connections: rows })]);
    expect(scenario.connections).toHaveLength(50_000);
  });
});

describe('wrong input', () => {
  it('imports nothing when one file is wrong, and tells every problem', () => {
    const files = [fixture('policy.json'), { name: 'cut.json', text: '{"properties":' }, json('other', {})];
    const result = importAs('policy', files, {}, emptyDocument());
    expect(result).toMatchObject({
      ok: false,
      error: [
        { file: 'cut.json', code: 'not-json' },
        { file: 'other', code: 'not-a-policy' },
      ],
    });
  });

  it('says what a file of another kind looks like', () => {
    const result = importAs('policy', [fixture('report-day-2.json')], {}, emptyDocument());
    expect(result).toMatchObject({
      ok: false,
      error: [{ code: 'wrong-kind', message: expect.stringContaining('Cross-tenant connection report') }, {}],
    });
  });

  it('takes the same content once', () => {
    const [file] = [fixture('report-day-2.json')];
    const { warnings, scenario } = imported('report', [file, { ...file, name: 'copy' }]);
    expect(warnings).toMatchObject([{ file: 'copy', code: 'file-twice' }]);
    expect(scenario.connections[0]?.note).toMatch(/1 attempt$/);
  });

  it('refuses more tenants than a scenario holds', () => {
    const connections = Array.from({ length: 10_000 }, (_, n) => ({
      tenantId: `${n.toString(16).padStart(8, '0')}-1111-1111-1111-111111111111`,
      connectionType: 'Inbound',
    }));
    expect(
      importAs('report', [json('r', { tenantId: OWN, connections })], {}, emptyDocument()),
    ).toMatchObject({
      error: [{ file: 'r', code: 'too-many' }],
    });
  });

  it('gets through 50 MB of junk of every kind', () => {
    const size = 50 * 1024 * 1024;
    const name = 'powerplatform_tenant_isolation_policy PPTenantIsolationSettings ';
    for (const piece of ['<<a{[("', '\'"`$({', '[']) {
      const text = name + piece.repeat(size / piece.length);
      for (const kind of IMPORT_KINDS) {
        expect(importAs(kind, [{ name: 'junk', text }], {}, emptyDocument()).ok).toBe(false);
      }
    }
    const deep = '['.repeat(size);
    expect(importAs('policy', [{ name: 'deep', text: deep }], {}, emptyDocument()).ok).toBe(false);
    const tooLong = { name: 'long', text: ' '.repeat(64 * 1024 * 1024 + 1) };
    expect(importAs('policy', [tooLong], {}, emptyDocument())).toMatchObject({
      error: [{ code: 'too-large' }],
    });
  }, 120_000);
});

describe('detectKind', () => {
  it('knows each kind by its content', () => {
    const kinds = ['policy.json', 'report-day-1.json', 'policy.tf', 'terraform-show.json', 'policy.ps1'];
    expect(kinds.map((name) => detectKind(fixture(name).text))).toEqual([
      'policy',
      'report',
      'terraform',
      'terraform',
      'm365dsc',
    ]);
    expect(detectKind('null')).toBe('policy');
    expect(detectKind('"null"')).toBe('policy');
    expect(detectKind('{"tenant_isolation":[]}')).toBe('policy');
    expect(detectKind('{"value":[{"connections":[]}]}')).toBe('report');
  });

  it('knows a script that begins with a bracket', () => {
    const script =
      "[CmdletBinding()]\nparam()\nConfiguration X { PPTenantIsolationSettings 'x' { Enabled = $true } }";
    expect(detectKind(script)).toBe('m365dsc');
  });

  it('knows a scenario, and what is nothing, as nothing to import', () => {
    for (const text of ['', 'hello', '{', '[]', '{}', '{"format":"tenant-isolation-scenario"}', '"x"', '7']) {
      expect(detectKind(text), text).toBeNull();
    }
  });
});
