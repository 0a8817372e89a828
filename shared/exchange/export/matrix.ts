import type { Matrix, MatrixPart } from '../../compare/matrix';
import { matrixRows } from '../../compare/matrix';
import { cell } from './csv';

/** The shown part of the matrix for spreadsheets (RFC 4180); a name that looks like a formula stays text. */
export function matrixCsv(table: Matrix, part: MatrixPart, isBlockedOnly: boolean): string {
  return lines(table, part, isBlockedOnly, ',', '\r\n');
}

/** The shown part separated by tabs, as spreadsheets paste it; a name like a formula stays text. */
export function matrixText(table: Matrix, part: MatrixPart, isBlockedOnly: boolean): string {
  return lines(table, part, isBlockedOnly, '\t', '\n');
}

function lines(
  table: Matrix,
  part: MatrixPart,
  isBlockedOnly: boolean,
  between: string,
  end: string,
): string {
  return matrixRows(table, part, isBlockedOnly)
    .map((row) => `${row.map((text) => cell(text.replaceAll('\t', ' '))).join(between)}${end}`)
    .join('');
}
