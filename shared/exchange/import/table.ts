import { message, type Message } from '../../words/message';
/** Rows of cells, as a spreadsheet saves or copies them. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** The workbook that it comes from has more sheets. */
  readonly oneOf?: SheetOfMany;
}

export interface SheetOfMany {
  readonly sheets: number;
  /** The name of the one that was read. */
  readonly sheet: string;
}

/** That the other sheets were not read, as a sentence. */
export function remarkOn({ sheets, sheet }: SheetOfMany): Message {
  return message('imports.oneSheetRead', { sheets, sheet });
}

const MAX_ROWS = 500_000;
const SEPARATORS = ['\t', ';', ','] as const;
/** PowerShell before version 6 writes the type of its objects first, Excel what separates its cells. */
const PREAMBLE = /^(?:#TYPE [^\n]*|sep=[^\n])\r?\n/i;
const ONE_OF = /^#SHEETS (\d{1,6}) ([^\n]*)\n/;

/** The cells of a CSV or TSV text, or of what was copied from Excel; null: it is no table of at least two columns. */
export function readTable(text: string): Table | null {
  const bare = text.replace(/^\uFEFF/, '');
  const [, sheets, sheet = ''] = ONE_OF.exec(bare) ?? [];
  const body = bare.replace(ONE_OF, '').replace(PREAMBLE, '');
  const separator = separatorOf(body);
  if (separator === null) return null;
  const rows = cellsOf(body, separator).filter((row) => row.some((cell) => cell !== ''));
  return { rows, ...(sheets === undefined ? {} : { oneOf: { sheets: Number(sheets), sheet } }) };
}

/** A table as text that `readTable` understands: what a workbook holds goes the way that every file goes. */
export function tableText({ rows, oneOf }: Table): string {
  const quoted = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => `${row.map(quoted).join('\t')}\n`);
  return [
    oneOf === undefined ? '' : `#SHEETS ${oneOf.sheets} ${oneOf.sheet.replaceAll('\n', ' ')}\n`,
    ...lines,
  ].join('');
}

/** The one that the first line has most of: tabs come from Excel, semicolons where a comma is part of a number. */
function separatorOf(text: string): string | null {
  const end = text.indexOf('\n');
  const head = (end < 0 ? text : text.slice(0, end)).slice(0, 10_000).replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => ({ sign, n: head.split(sign).length - 1 }));
  const most = Math.max(...counts.map(({ n }) => n));
  return counts.find(({ n }) => n === most && n > 0)?.sign ?? null;
}

/** A quote inside quotes is written twice; a line that ends inside quotes goes on. */
function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  const pattern = new RegExp(`"([^"]*(?:""[^"]*)*)"?([^${separator}\\n]*)|([^${separator}\\n]*)`, 'y');
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length && rows.length < MAX_ROWS;) {
    pattern.lastIndex = at;
    const [whole = '', quoted, rest = '', plain = ''] = pattern.exec(text) ?? [];
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"') + rest).trim());
    at += whole.length;
    if (text[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}

/** A name of a column as it is compared: "Tenant ID", "tenant_id" and "TenantId" are one. */
export function columnKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
