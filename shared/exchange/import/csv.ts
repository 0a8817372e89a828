import type { JsonObject } from '../../format/envelope';
import { valueOf } from './read-values';

const MAX_ROWS = 500_000;

/** A table as spreadsheets save it, each row as an object by the names of the first line; null: it is no table. */
export function readCsv(text: string): readonly JsonObject[] | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, MAX_ROWS);
  // PowerShell before version 6 writes the type of its objects first.
  const start = lines[0]?.startsWith('#TYPE') === true ? 1 : 0;
  const head = lines[start] ?? '';
  const separator = [',', ';', '\t'].find((one) => head.includes(one));
  if (separator === undefined || head.length > 10_000) return null;
  const names = cellsOf(head, separator).map((name) => name.trim().replaceAll(' ', ''));
  if (!names.every((name) => /^[A-Za-z_]\w*$/.test(name))) return null;
  const rows = lines.slice(start + 1).filter((line) => line.trim() !== '');
  return rows.map((line) => {
    const cells = cellsOf(line, separator);
    return Object.fromEntries(names.map((name, n) => [name, cells[n]?.trim() ?? '']));
  });
}

/** A quote inside quotes is written twice. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell: string[] = [];
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') {
      isQuoted = !isQuoted;
      if (isQuoted && cell.length > 0) cell.push(sign);
    } else if (sign === separator && !isQuoted) {
      cells.push(cell.join(''));
      cell = [];
    } else cell.push(sign);
  }
  return [...cells, cell.join('')];
}

/** Is it a table with these columns, in whatever case and order? */
export function hasColumns(text: string, ...columns: readonly string[]): boolean {
  const [first] = readCsv(text.slice(0, 100_000).split('\n', 3).join('\n') + '\n-') ?? [];
  const names = Object.keys(first ?? {}).map((name) => name.toLowerCase());
  return columns.every((column) => names.includes(column.toLowerCase()));
}

const DIRECTIONS = ['direction', 'allowedDirection'];

/** Rules as a table: two flags a row, or the words of the admin center. */
export function isTableOfRules(text: string): boolean {
  return (
    hasColumns(text, 'tenantId', 'inbound', 'outbound') ||
    DIRECTIONS.some((name) => hasColumns(text, 'tenantId', name))
  );
}

/** The admin center calls the direction of a rule “Allowed direction”. */
export function rulesOfTable(text: string): readonly JsonObject[] {
  return (readCsv(text) ?? []).map((row) => {
    const direction = valueOf(row, 'allowedDirection');
    return direction === undefined ? row : { ...row, direction };
  });
}
