import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import { detectKind } from '../../../../shared/exchange/import/detect-kind';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { emptyDocument } from '../../../../shared/model/scenario';
import { aDocument, aTenant } from '../../../support/builders';
import { importMix } from '../../../support/importing';

const CONTOSO = '0aa0c0de-1000-4000-8000-00000000c001';
const PARTNER = '0dd0c0de-4000-4000-8000-00000000e004';

const read = (path: string) => ({
  name: path,
  text: readFileSync(new URL(`../../../fixtures/exchange/${path}`, import.meta.url), 'utf8'),
});
const list = (text: string) => ({ name: 'list.csv', text });

const WORLD = aDocument([
  aTenant('c', { name: 'Tenant 0aa0c0de…', tenantId: CONTOSO, domains: [] }),
  aTenant('p', { name: 'partner', domains: ['partner.example'], managed: false }),
]);

function applied(files: readonly { name: string; text: string }[], into: ScenarioDocument = WORLD) {
  const result = importMix(files, {}, into);
  const made = apply(into, result.edit);
  if (!made.ok) throw new Error(JSON.stringify(made.error.message));
  const remarks = result.files.flatMap((file) => file.remarks);
  return {
    document: made.value,
    tenants: made.value.scenario.tenants,
    additions: result.additions,
    files: result.files.map(({ kind, status }) => `${kind} ${status}`),
    told: (code: string) => remarks.filter((remark) => remark.code === code).map(({ message }) => message),
  };
}

describe('what a names list is known by', () => {
  it.each(['names/names.csv', 'names/german.csv', 'names/from-excel.txt'])('takes %s for one', (path) => {
    expect(detectKind(read(path).text)).toBe('names');
  });

  it.each([
    'Name,Amount\nContoso,3\n',
    'a, b and c\nd, e\n',
    'tenantId,connectionType\n',
    'Only one column\nContoso\n',
    'location = "westeurope", x = 1\n',
  ])('takes %j for none', (text) => {
    expect(detectKind(text)).not.toBe('names');
  });
});

describe('a names list', () => {
  it('tells drawn tenants who they are, by tenant ID and by domain', () => {
    const { tenants, document, additions, told } = applied([read('names/names.csv')]);
    expect(tenants).toEqual([
      {
        ...WORLD.scenario.tenants[0],
        name: 'Contoso',
        domains: ['contoso.com', 'contoso.de'],
        owner: 'Anna Muster',
        contact: 'anna@contoso.com',
      },
      {
        ...WORLD.scenario.tenants[1],
        name: 'Partner Ltd',
        tenantId: PARTNER,
        owner: 'Pat Smith',
        contact: 'admin@partner.example',
      },
    ]);
    expect(document.view.groups).toEqual([
      { id: 'ours', name: 'Ours', tenants: ['c'] },
      { id: 'partners', name: 'Partners', tenants: ['p'] },
    ]);
    expect(additions).toEqual([
      { sentence: 'Tells 2 tenants what the list says', names: ['Contoso', 'Partner Ltd'] },
      { sentence: 'Puts 2 tenants into 2 groups.' },
    ]);
    expect(told('not-drawn')).toEqual([
      '1 row of 3 names a tenant that is not drawn, and does nothing: Row 4, “Nobody”.',
    ]);
  });

  it('changes nothing the second time', () => {
    const files = [read('names/names.csv'), read('names/german.csv')];
    const once = applied(files).document;
    expect(applied(files, once).document).toEqual(once);
  });

  it('is read in German, and as it is copied from Excel without a head', () => {
    const german = applied([read('names/german.csv')]);
    expect(german.tenants[0]).toMatchObject({ name: 'Contoso', owner: 'Anna Muster' });
    expect(german.document.view.groups).toMatchObject([{ name: 'Unsere' }]);
    const pasted = applied([read('names/from-excel.txt')]);
    expect(pasted.tenants.map(({ name, domains }) => ({ name, domains }))).toEqual([
      { name: 'Contoso', domains: ['contoso.com'] },
      { name: 'Partner Ltd', domains: ['partner.example', 'partner.test'] },
    ]);
  });

  it('finds a tenant by its name where it has nothing else, and only then', () => {
    const into = aDocument([aTenant('a', { name: 'Contoso', domains: [] }), aTenant('b')]);
    const { tenants } = applied([list(`Name;Tenant ID\ncontoso ;${CONTOSO}\n`)], into);
    expect(tenants[0]).toMatchObject({ name: 'contoso', tenantId: CONTOSO });
    const other = aDocument([aTenant('a', { name: 'Contoso', tenantId: PARTNER })]);
    const { document, told } = applied([list(`Name;Tenant ID\nContoso;${CONTOSO}\n`)], other);
    expect(document).toEqual(other);
    expect(told('not-drawn')).toHaveLength(1);
  });

  it('takes nothing away where a cell is empty', () => {
    const into = aDocument([aTenant('a', { name: 'A', owner: 'Anna', contact: 'x', managed: false })]);
    const text = 'Name,Domains,Tenant ID,Mine,Group,Owner,Contact\n,a.example,,,,,\n';
    expect(applied([list(text)], into).document).toEqual(into);
  });

  it('moves a tenant from one group to another that is there', () => {
    const groups = [
      { id: 'g', name: 'Partners', tenants: ['c'] },
      { id: 'h', name: 'Others', tenants: ['p'], folded: true },
    ];
    const into = { ...WORLD, view: { ...WORLD.view, groups } };
    const text = `Tenant ID;Domains;Group\n${CONTOSO};;others\n;partner.example;PARTNERS\n`;
    expect(applied([list(text)], into).document.view.groups).toEqual([
      { id: 'g', name: 'Partners', tenants: ['p'] },
      { id: 'h', name: 'Others', tenants: ['c'], folded: true },
    ]);
  });

  it('marks tenants as yours or not, in many words', () => {
    const text = (word: string) => list(`Tenant ID,Mine\n${CONTOSO},${word}\n`);
    expect(applied([text('nein')]).tenants[0]?.managed).toBe(false);
    const external = applied([text('External')]).document;
    expect(applied([text('x')], external).tenants[0]?.managed).toBe(true);
  });
});

describe('what a names list cannot do', () => {
  it('says each conflict, and changes nothing by it', () => {
    const into = aDocument([
      aTenant('a', { name: 'A', tenantId: CONTOSO, domains: ['a.example'] }),
      aTenant('b', { name: 'B', domains: ['b.example'] }),
      aTenant('b2', { name: 'B', domains: ['b2.example'] }),
    ]);
    const text = [
      'Name,Domains,Tenant ID,Owner',
      `A,b.example,${CONTOSO},`,
      `Other,a.example,${PARTNER},x`,
      'B,,,y',
      `A,,${CONTOSO},z`,
      'Both,a.example b.example,,z',
    ].join('\n');
    const { document, told } = applied([list(text)], into);
    expect(document).toEqual(into);
    expect(told('names-conflict')).toEqual([
      'Row 2, “A”: b.example already belongs to B, and stays there.',
      `Row 3, “Other” has the tenant ID ${PARTNER}, and a domain of A, whose tenant ID is ${CONTOSO}; the row is left out.`,
      'Row 4, “B” fits B and B, and is left out: give it the tenant ID.',
      'Row 6, “Both” fits A and B, and is left out: give it the tenant ID.',
    ]);
    expect(told('named-twice')).toEqual([
      'Row 5, “A”: A is in the list before (Row 2, “A”); that row is taken.',
    ]);
  });

  it('says which cells could not be read, and reads the others', () => {
    const text = `Name,Domains,Tenant ID,Mine,Remark\nContoso,contoso.com not-one,${CONTOSO},perhaps,x\nX,partner.example,1234,,\n`;
    const { tenants, told } = applied([list(text)]);
    expect(tenants[0]).toMatchObject({ name: 'Contoso', domains: ['contoso.com'] });
    expect(tenants[1]).toMatchObject({ name: 'X' });
    expect(told('NOT_READ')).toEqual([
      'Row 2, “Contoso”: this is no domain (“not-one”); it changes nothing.',
      'Row 2, “Contoso”: whether the tenant is yours is neither yes nor no (“perhaps”); it changes nothing.',
      'Row 3, “X”: this is no tenant ID (“1234”); it changes nothing.',
    ]);
    expect(told('columns-not-read')).toEqual([
      'Not read: the column “Remark”. Known are Name, Domains, Tenant ID, Mine, Group, Owner and Contact.',
    ]);
  });

  it('refuses what is no list, and a list without rows', () => {
    const refused = (text: string) => importMix([list(text)], { kind: 'names' }, WORLD).files[0];
    expect(refused('nothing')?.remarks[0]?.code).toBe('not-names');
    expect(refused('Name,Tenant ID\n')?.remarks[0]?.message).toBe('The list has no rows.');
  });
});

describe('a names list beside other files', () => {
  it('says who the tenants of an inventory and a connection report are, in any order', () => {
    const names = list(
      `Name,Domains,Tenant ID,Mine\nContoso,contoso.com,${CONTOSO},yes\nPartner Ltd,partner.example partner.test,${PARTNER},no\nWingtip,wingtip.example,,no\n`,
    );
    const { tenants, told, files } = applied(
      [read('inventory/rest.json'), names, read('inventory/report.json')],
      emptyDocument(),
    );
    expect(files).toEqual(['inventory imported', 'names imported', 'report imported']);
    expect(tenants.slice(0, 2)).toMatchObject([
      { name: 'Contoso', tenantId: CONTOSO },
      {
        name: 'Partner Ltd',
        tenantId: PARTNER,
        domains: ['partner.example', 'partner.test'],
        managed: false,
      },
    ]);
    expect(tenants.map(({ name }) => name)).toContain('Wingtip');
    expect(told('whose-domain')).toHaveLength(1);
    expect(told('not-drawn')).toEqual([]);
  });
});
