import type { Matrix, MatrixPart } from '../../compare/matrix';
import { matrixRows } from '../../compare/matrix';
import { separated } from './csv';

/** The shown part of the matrix for spreadsheets (RFC 4180); a name that looks like a formula stays text. */
export function matrixCsv(table: Matrix, part: MatrixPart, isBlockedOnly: boolean): string {
  return separated(matrixRows(table, part, isBlockedOnly), 'commas');
}

/** The shown part separated by tabs, as spreadsheets paste it; a name like a formula stays text. */
export function matrixText(table: Matrix, part: MatrixPart, isBlockedOnly: boolean): string {
  return separated(matrixRows(table, part, isBlockedOnly), 'tabs');
}
