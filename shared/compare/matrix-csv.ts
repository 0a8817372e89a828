import { cell } from '../exchange/export/csv';
import type { Matrix } from './matrix';
import { matrixRows } from './matrix';

/** The shown part of the matrix for spreadsheets (RFC 4180); a name that looks like a formula stays text. */
export function matrixCsv(table: Matrix, rows: readonly number[], columns: readonly number[]): string {
  return matrixRows(table, rows, columns)
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
