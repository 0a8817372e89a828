import type { Matrix } from '../../compare/matrix';
import { matrixRows } from '../../compare/matrix';
import { cell } from './csv';

/** The shown part of the matrix for spreadsheets (RFC 4180); a name that looks like a formula stays text. */
export function matrixCsv(table: Matrix, places: readonly number[], isBlockedOnly: boolean): string {
  return lines(table, places, isBlockedOnly, ',', '\r\n');
}

/** The shown part separated by tabs, as spreadsheets paste it; a name like a formula stays text. */
export function matrixText(table: Matrix, places: readonly number[], isBlockedOnly: boolean): string {
  return lines(table, places, isBlockedOnly, '\t', '\n');
}

function lines(
  table: Matrix,
  places: readonly number[],
  isBlockedOnly: boolean,
  between: string,
  end: string,
): string {
  return matrixRows(table, places, isBlockedOnly)
    .map((row) => `${row.map((text) => cell(text.replaceAll('\t', ' '))).join(between)}${end}`)
    .join('');
}
