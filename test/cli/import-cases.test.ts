import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../shared/format/parse';
import { runCli } from '../support/cli-run';

const cases = (name: string) => fileURLToPath(new URL(`../fixtures/exchange/cases/${name}`, import.meta.url));
const CONTOSO = '0aa0c0de-1000-4000-8000-00000000c001';
const F = '0bb0c0de-2000-4000-8000-00000000f002';
const W = '0cc0c0de-3000-4000-8000-00000000d003';
const OWN = ['--own-tenant', CONTOSO];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-cases-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly file: string;
  readonly kind: string | null;
  readonly status: string;
  readonly remarks: readonly { readonly code: string; readonly sentence: string }[];
}

/** Imports a case into the scenario in which Contoso is On with one rule, Wingtip both ways. */
function imported(name: string, ...args: readonly string[]) {
  const output = join(folder, 'out.tisim');
  rmSync(output, { force: true });
  const isFolder = statSync(cases(name)).isDirectory();
  const files = isFolder
    ? readdirSync(cases(name))
        .sort()
        .map((one) => join(cases(name), one))
    : [cases(name)];
  const into = ['--into', cases('base.tisim'), '--output', output];
  const run = runCli('import', ...files, ...into, '--format', 'json', ...args);
  const told = (JSON.parse(run.out) as { files: readonly Told[] }).files;
  const remarks = told.flatMap((one) => one.remarks);
  const opened = existsSync(output) ? parse(readFileSync(output, 'utf8')) : null;
  const scenario = opened?.ok === true ? opened.value.document.scenario : null;
  const policies = Object.fromEntries(
    (scenario?.tenants ?? []).map(({ name: tenant, isolation: { enabled, rules } }) => [
      tenant,
      [enabled ? 'On' : 'Off', ...rules.map((rule) => `${rule.tenant} ${rule.direction}`)].join(', '),
    ]),
  );
  return {
    status: run.status,
    contoso: policies['Contoso'],
    fabrikam: policies['Fabrikam'],
    files: told.map(({ kind, status }) => `${kind} ${status}`),
    codes: remarks.map(({ code }) => code),
    sentences: remarks.map(({ sentence }) => sentence).join('\n'),
    pairs: scenario?.connections.slice(2).map(({ from, to }) => `${from} to ${to}`) ?? [],
  };
}

/** File, what Contoso's policy is afterwards, and what is said before the command line. */
const READ: readonly (readonly [string, string, readonly string[]])[] = [
  ['F01-scubaresults-raw.json', `On, ${F} inbound`, []],
  ['F02-switch-from-variable.tf', `On, ${F} inbound`, []],
  ['F04-script-two-here-strings.ps1', `On, ${F} both`, []],
  ['F06b-toset-one.tf', `On, ${F} both`, OWN],
  ['F06d-locals-for.tf', `On, ${W} both, ${F} inbound`, OWN],
  ['F06e-variable-defaults.tf', `On, ${W} outbound, ${F} inbound`, OWN],
  ['F09-plan-text-update.txt', `On, ${W} inbound`, []],
  ['F10-json-syntax.tf.json', `On, ${F} inbound`, OWN],
  ['F11-module-call.tf', `On, ${F} both`, OWN],
  ['F11b.tfvars', `On, ${F} both`, OWN],
  ['F13-provider-alias-tenants.tf', `On, ${F} inbound`, []],
  ['F14-flat-flags.json', `On, ${F} inbound`, []],
  ['F14c-capitals.json', `On, ${F} inbound`, []],
  ['F15b-collector-IsolationPolicy.json', `On, ${F} inbound`, []],
  ['F15c-http-body.json', `On, ${F} inbound`, []],
  ['F16-scuba-never-configured.json', 'Off', []],
  ['F17-rules-as-string.ps1', `Off, ${F} both`, OWN],
  ['F17b-rules-variable.ps1', 'On, fabrikam.onmicrosoft.com both', OWN],
  ['F17c-bare-tenant-name.ps1', 'On, fabrikam.onmicrosoft.com outbound', []],
  ['F17d.mof', 'On, fabrikam.onmicrosoft.com both', []],
  ['F17f-export', `On, ${F} inbound, * outbound`, []],
  ['F18-format-list.txt', `On, ${F} inbound`, []],
  ['F18b-hashtable-script.ps1', `On, ${F} inbound`, []],
  ['F18d.csv', `On, ${F} inbound, * outbound`, OWN],
];

describe('inputs that people really have', () => {
  it.each(READ)('%s is read as it is meant', (name, contoso, args) => {
    const result = imported(name, ...args);
    expect({ status: result.status, contoso: result.contoso }).toEqual({ status: 0, contoso });
    expect(result.codes).not.toContain('NOT_READ');
  });

  it('F02b: a switch that cannot be read leaves isolation as it is, which is said', () => {
    const { contoso, sentences, codes } = imported('F02b-enabled-from-configdata.ps1');
    expect(contoso).toBe('On, fabrikam.onmicrosoft.com inbound');
    expect(codes).toEqual(['NOT_READ']);
    expect(sentences).toContain('Contoso');
    expect(sentences).toContain('it stays On');
  });

  it('F03: a direction that cannot be read is not applied, and said with tenant, rule and direction', () => {
    const { contoso, sentences, codes } = imported('F03-flag-from-variable.tf', ...OWN);
    expect(contoso).toBe(`On, ${F} inbound, * outbound`);
    expect(codes).toEqual(['NOT_READ', 'NOT_READ']);
    expect(sentences).toMatch(
      new RegExp(`Contoso.*outbound of the rule for Fabrikam \\(${F}\\).*var\\.allow_out`),
    );
    expect(sentences).toMatch(/Contoso.*inbound of the rule for all tenants \(\*\).*var\.in/);
  });

  it('F03b: what a plan knows only after it was applied is not applied either', () => {
    const { contoso, sentences } = imported('F03b-plan-unknown-flag.json', ...OWN);
    expect(contoso).toBe(`On, ${F} inbound`);
    expect(sentences).toMatch(/outbound of the rule for Fabrikam.*known after apply/);
  });

  it.each(['F05-report-list-depth2.json', 'F19d-report.csv', 'F19e-rows-only.json'])(
    '%s: the rows of a report are read',
    (name) => {
      const { status, pairs } = imported(name, ...OWN);
      expect({ status, pairs }).toEqual({ status: 0, pairs: ['contoso to fabrikam', 'wingtip to contoso'] });
    },
  );

  it('F07: whether RulesToInclude adds or replaces is asked', () => {
    const name = 'F07-rules-to-include.ps1';
    expect(imported(name)).toMatchObject({
      status: 2,
      files: ['m365dsc refused'],
      codes: ['rules-to-include'],
    });
    expect(imported(name, '--rules-to-include', 'add').contoso).toBe(
      `On, ${W} both, fabrikam.onmicrosoft.com inbound`,
    );
    expect(imported(name, '--rules-to-include', 'replace').contoso).toBe(
      'On, fabrikam.onmicrosoft.com inbound',
    );
  });

  it('F07b: Rules beside RulesToInclude are refused', () => {
    expect(imported('F07b-rules-and-include.ps1', ...OWN)).toMatchObject({
      status: 2,
      codes: ['rules-and-include'],
    });
  });

  it('F08: what count makes nothing of is left out, with a remark', () => {
    expect(imported('F08-count-zero.tf', ...OWN)).toMatchObject({
      contoso: `On, ${F} inbound`,
      codes: ['no-instance'],
    });
  });

  it('F08b: for_each over two tenants makes two policies', () => {
    const { contoso, fabrikam } = imported('F08b-for-each-two-tenants.tf');
    expect([contoso, fabrikam]).toEqual([`On, ${W} inbound`, `On, ${W} inbound`]);
  });

  it('F10c: a missing label is named as what is wrong', () => {
    expect(imported('F10c-no-label.tf')).toMatchObject({ status: 2, codes: ['no-label'] });
  });

  it('F12: a folder is read together, and what holds no policy is a note', () => {
    const { contoso, files } = imported('F12-folder');
    expect(contoso).toBe(`On, ${F} inbound`);
    expect(files).toEqual(['null note', 'terraform imported', 'null note', 'null note']);
  });

  it('F17c: a bare name is completed, which is said', () => {
    expect(imported('F17c-bare-tenant-name.ps1').sentences).toContain('contoso.onmicrosoft.com');
  });

  it('F19: a report that is not finished, and an answer that refuses it, are said for what they are', () => {
    expect(imported('F19-report-received.json')).toMatchObject({ status: 2, codes: ['not-completed'] });
    const forbidden = imported('F19b-forbidden.json');
    expect(forbidden.status).toBe(2);
    expect(forbidden.sentences).toContain('Forbidden');
    expect(forbidden.sentences).toContain('Governance.CrossTenantConnectionReports.Read');
  });
});

/** A row of a report, and reports around it. */
const rows = [{ tenantId: F, connectionType: 'outbound' }];
const aReport = (changes: object = {}) =>
  JSON.stringify({
    reportId: 'r',
    tenantId: CONTOSO,
    startDate: '2026-03-01T00:00:00Z',
    endDate: '2026-03-02T00:00:00Z',
    status: 'Completed',
    connections: rows,
    ...changes,
  });
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** What is imported, and the sentences that must be said of it. */
const WRONG: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  [
    'access denied, saved as a report',
    '{"error":{"code":"Forbidden","message":"The caller is not allowed."}}',
    ['the answer “Forbidden”', 'Governance.CrossTenantConnectionReports.Read'],
  ],
  [
    'a web page saved as JSON',
    '<!DOCTYPE html><html><head><title>Sign in to your account</title></head></html>',
    ['This is a web page', 'Sign in again and save the answer itself'],
  ],
  [
    'Format-List text of a report',
    `reportId    : r\ntenantId    : ${CONTOSO}\nconnections : {@{tenantId=${F}}...}\n`,
    ['Format-List', 'ConvertTo-Json -Depth 10'],
  ],
  [
    'a damaged workbook of Excel',
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0),
    ['The Excel workbook is damaged', 'save the sheet as CSV'],
  ],
  [
    'Latin-1',
    Buffer.from('{"name":"Müller"}', 'latin1'),
    ['looks like Latin-1 (Windows-1252): save it as UTF-8'],
  ],
  ['a failed report', aReport({ status: 'Failed' }), ['the status “Failed”', 'Ask for a new one']],
  ['a report that was just asked for', aReport({ status: 'Received', connections: [] }), ['is not finished']],
  ['a cut-off copy', aReport().slice(0, 150), ['The file ends too early, at line 1, column 151']],
  ['nothing', '', ['The file is empty.']],
];

describe('wrong inputs', () => {
  it.each(WRONG)('%s is refused with what it is and what to do', (_, content, sentences) => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, content);
    const output = join(folder, 'never.tisim');
    const run = runCli('import', path, '--into', cases('base.tisim'), '--output', output);
    expect(run.status).toBe(2);
    for (const sentence of sentences) expect(run.err).toContain(sentence);
    expect(existsSync(output)).toBe(false);
  });

  it('UTF-16 without its mark is read', () => {
    const path = join(folder, 'utf16.json');
    writeFileSync(path, utf16(aReport()));
    const output = join(folder, 'utf16.tisim');
    expect(runCli('import', path, '--into', cases('base.tisim'), '--output', output).status).toBe(0);
  });

  it('an empty report says for which days nobody connected', () => {
    const path = join(folder, 'empty.json');
    writeFileSync(path, aReport({ connections: [] }));
    const run = runCli('import', path, '--into', cases('base.tisim'), '--output', join(folder, 'e.tisim'));
    expect(run.status).toBe(0);
    expect(run.err).toContain('0 rows between 2026-03-01 and 2026-03-02');
  });

  it('a stranger’s report is asked about, or external where the own tenants are named', () => {
    const stranger = '99999999-1000-4000-8000-000000000009';
    const path = join(folder, 'stranger.json');
    writeFileSync(path, aReport({ tenantId: stranger }));
    const output = join(folder, 'stranger.tisim');
    const args = ['import', path, '--into', cases('base.tisim'), '--output', output, '--force'];
    expect(runCli(...args).err).toContain(`the report of ${stranger}, a tenant that is not drawn here`);
    const named = runCli(...args, '--own-tenant', CONTOSO);
    expect(named.err).toContain(`the report of ${stranger}, which is not among your tenants`);
    const both = runCli(...args, '--own-tenant', CONTOSO, '--own-tenant', stranger);
    expect(both.err).not.toContain('whose-report');
    const opened = parse(readFileSync(output, 'utf8'));
    const tenants = opened.ok ? opened.value.document.scenario.tenants : [];
    expect(tenants.find(({ tenantId }) => tenantId === stranger)?.managed).toBeUndefined();
  });
});
