import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../shared/format/parse';
import { runCli } from '../support/cli-run';
import { aWorkbook } from '../support/workbook';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/exchange/${name}`, import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-inventory-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly kind: string;
  readonly status: string;
  readonly remarks: readonly { readonly code: string; readonly sentence: string }[];
}

function importing(...args: readonly string[]) {
  const output = join(folder, 'out.tisim');
  rmSync(output, { force: true });
  const run = runCli('import', ...args, '--output', output, '--format', 'json');
  const files = run.out === '' ? [] : (JSON.parse(run.out) as { files: readonly Told[] }).files;
  const opened = run.status === 0 ? parse(readFileSync(output, 'utf8')) : null;
  const scenario = opened?.ok === true ? opened.value.document.scenario : null;
  return {
    run,
    files: files.map(({ kind, status }) => `${kind} ${status}`),
    codes: files.flatMap(({ remarks }) => remarks.map(({ code }) => code)),
    sentences: files.flatMap(({ remarks }) => remarks.map(({ sentence }) => sentence)).join('\n'),
    tenants: scenario?.tenants.map(({ name }) => name),
    connections: scenario?.connections ?? [],
  };
}

describe('importing a connection inventory on the command line', () => {
  it('finds out what it is, draws what leaves the tenant and says the rest', () => {
    const { files, connections, codes, sentences } = importing(fixture('inventory/rest.json'));
    expect(files).toEqual(['inventory imported']);
    expect(connections).toHaveLength(4);
    expect(codes).toEqual(
      expect.arrayContaining(['same-tenant', 'not-entra', 'no-account', 'only-outbound', 'whose-domain']),
    );
    expect(sentences).toContain('Whose domain is partner.example');
  });

  it('draws what stays within the tenant with --same-tenant', () => {
    expect(importing(fixture('inventory/rest.json'), '--same-tenant').connections).toHaveLength(6);
  });

  it('takes the owner of a list without one from --own-tenant', () => {
    const nobodys = importing(fixture('inventory/coe-german.csv'), '--from', 'inventory');
    expect(nobodys.run.status).toBe(2);
    expect(nobodys.codes).toEqual(['which-tenant']);
    const owned = importing(fixture('inventory/coe-german.csv'), '--own-tenant', 'contoso.com');
    expect(owned.tenants).toEqual(['contoso.com', 'partner.example']);
  });

  it('takes names from a list beside it, and into a scenario that is there', () => {
    const both = importing(fixture('inventory/rest.json'), fixture('names/names.csv'));
    expect(both.files).toEqual(['inventory imported', 'names imported']);
    expect(both.tenants?.slice(0, 2)).toEqual(['Contoso', 'Partner Ltd']);
    const drawn = join(folder, 'drawn.tisim');
    runCli('import', fixture('inventory/rest.json'), '--output', drawn);
    const later = importing(fixture('names/names.csv'), '--from', 'names', '--into', drawn);
    expect(later.tenants?.slice(0, 2)).toEqual(['Contoso', 'Partner Ltd']);
    expect(later.sentences).toContain('Row 4, “Nobody”');
  });

  it('reads a list from an Excel workbook', () => {
    const book = join(folder, 'names.xlsx');
    const rows = [
      ['Name', 'Domains'],
      ['Partner Ltd', 'partner.example'],
    ];
    writeFileSync(book, aWorkbook([{ name: 'Tenants', rows }]));
    const { files, tenants } = importing(fixture('inventory/rest.json'), book);
    expect(files).toEqual(['inventory imported', 'names imported']);
    expect(tenants).toContain('Partner Ltd');
  });
});

describe('a names list on the command line', () => {
  it('is written to fill in, and back', () => {
    const drawn = join(folder, 'to-name.tisim');
    runCli('import', fixture('inventory/rest.json'), '--output', drawn);
    const written = runCli('export', '--to', 'names', drawn);
    expect(written.out).toContain('partner.example,partner.example,,no,,,');
    const list = join(folder, 'filled-in.csv');
    writeFileSync(list, written.out.replace('partner.example,partner', 'Partner Ltd,partner'));
    expect(importing(list, '--into', drawn).tenants).toContain('Partner Ltd');
  });
});
