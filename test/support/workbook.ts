import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../../shared/base/html-text';

type Cell = string | number | boolean;

export interface SheetOf {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly isHidden?: boolean;
}

/** An Excel workbook as Excel writes one: texts apart from the sheets, empty cells left out. */
export function aWorkbook(sheets: readonly SheetOf[]): Uint8Array {
  const strings: string[] = [];
  const cell = (value: Cell, at: string) => {
    if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (value === '') return '';
    if (!strings.includes(value)) strings.push(value);
    return `<c r="${at}" s="1" t="s"><v>${strings.indexOf(value)}</v></c>`;
  };
  const sheetXml = ({ rows }: SheetOf) => {
    const lines = rows.map((row, n) => {
      const cells = row.map((value, column) => cell(value, `${columnName(column)}${n + 1}`)).join('');
      return `<row r="${n + 1}" spans="1:${row.length}">${cells}</row>`;
    });
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  };
  const parts = sheets.map(
    (sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, strToU8(sheetXml(sheet))] as const,
  );
  const list = sheets.map(
    ({ name, isHidden }, n) =>
      `<sheet name="${escapeHtml(name)}" sheetId="${n + 1}"${isHidden === true ? ' state="hidden"' : ''} r:id="rId${n + 1}"/>`,
  );
  const relations = sheets.map(
    (_, n) => `<Relationship Id="rId${n + 1}" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`${HEAD}<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(
      `${HEAD}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escapeHtml(text)}</t></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(parts),
  });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function columnName(n: number): string {
  return n < 26 ? String.fromCharCode(65 + n) : `${columnName(Math.floor(n / 26) - 1)}${columnName(n % 26)}`;
}
