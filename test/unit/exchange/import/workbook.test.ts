import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../../shared/exchange/import/detect-kind';
import { readTable } from '../../../../shared/exchange/import/table';
import { aWorkbook } from '../../../support/workbook';
import { textOfFile, readNames, readWorkbook } from '../../../support/importing';

const NAMES = [
  ['Name', 'Domäne', 'Mandanten-ID', 'Eigener'],
  ['Contoso "Ltd" & Söhne', 'contoso.com; contoso.de', '0aa0c0de-1000-4000-8000-00000000c001', true],
  ['', 'partner.example', '', false],
] as const;

function textOf(bytes: Uint8Array): string {
  const text = textOfFile(bytes);
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value;
}

const sheetOf = (xml: string) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="x"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
  });

describe('an Excel workbook', () => {
  it('goes the way that a saved table goes', () => {
    const text = textOf(aWorkbook([{ name: 'Tenants', rows: NAMES }]));
    expect(detectKind(text)).toBe('names');
    expect(readNames(text).rows).toMatchObject([
      { name: 'Contoso "Ltd" & Söhne', domains: ['contoso.com', 'contoso.de'], isMine: true },
      { domains: ['partner.example'], isMine: false },
    ]);
  });

  it('is read from the first sheet that is shown and holds something, which is said', () => {
    const bytes = aWorkbook([
      { name: 'Old', rows: NAMES, isHidden: true },
      { name: 'Empty', rows: [] },
      { name: 'Tenants', rows: NAMES },
      { name: 'More', rows: [['x']] },
    ]);
    const { rows, warnings } = readNames(textOf(bytes));
    expect(rows).toHaveLength(2);
    expect(warnings).toEqual([
      {
        code: 'not-all-sheets',
        message: 'The workbook has 3 sheets; “Tenants” was read, the others were not.',
      },
    ]);
  });

  it('is read with texts in their cells, and without names for cells', () => {
    const xml =
      '<row><c t="inlineStr"><is><t>Name</t></is></c><c t="str"><v>Tenant ID</v></c></row><row><c><v>7</v></c><c t="e"><v>#N/A</v></c></row>';
    expect(readWorkbook(sheetOf(xml))).toEqual({
      ok: true,
      value: {
        rows: [
          ['Name', 'Tenant ID'],
          ['7', ''],
        ],
      },
    });
  });

  it('leaves out how a text is pronounced', () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="x"/></sheets></workbook>'),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><r><t>Con</t></r><r><t>toso</t></r><rPh><t>kon</t></rPh></si></sst>',
      ),
      'xl/worksheets/sheet1.xml': strToU8('<worksheet><row><c t="s"><v>0</v></c></row></worksheet>'),
    });
    expect(readWorkbook(bytes)).toMatchObject({ value: { rows: [['Contoso']] } });
  });

  it.each([
    ['another packed file', zipSync({ 'a.txt': strToU8('a') }), 'no Excel workbook'],
    ['one that is cut off', aWorkbook([{ name: 'A', rows: NAMES }]).slice(0, 300), 'damaged'],
    ['one with broken XML', sheetOf('<row><c'), 'damaged'],
    ['one with nothing in it', sheetOf(''), 'no sheet with anything in it'],
    ['an old one', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'Save it as .xlsx'],
    [
      'one that unpacks to more than anybody has',
      zipSync({ 'xl/workbook.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 1 }),
      'larger than 64 MiB',
    ],
    [
      'one with a cell far out in each of many rows',
      sheetOf('<row><c r="GQ1"><v>1</v></c></row>'.repeat(30_000)),
      'too many cells',
    ],
  ])('is refused with a sentence: %s', (_what, bytes, words) => {
    const text = textOfFile(bytes);
    expect(text.ok ? 'read' : text.error).toContain(words);
  });
});

describe('a table', () => {
  it.each([
    ['with commas', 'a,b\n"1,5","say ""hi"""\n'],
    ['with semicolons', 'a;b\r\n1,5;"say ""hi"""\r\n'],
    ['with tabs', 'a\tb\n1,5\tsay "hi"\n'],
    ['with what Excel wrote first', 'sep=;\na;b\n1,5;"say ""hi"""\n'],
    ['with what PowerShell wrote first', '#TYPE Selected\n"a","b"\n"1,5","say ""hi"""\n'],
  ])('is read %s', (_what, text) => {
    expect(readTable(`\uFEFF${text}`)?.rows).toEqual([
      ['a', 'b'],
      ['1,5', 'say "hi"'],
    ]);
  });

  it('may have cells of several lines, and rows without anything', () => {
    expect(readTable('a\tb\n\n"one\ntwo"\t\n\t\n')?.rows).toEqual([
      ['a', 'b'],
      ['one\ntwo', ''],
    ]);
  });
});
