import type { Matrix } from '../../compare/matrix';
import { matrixRows } from '../../compare/matrix';
import { cell } from './csv';

/** The shown part of the matrix separated by tabs, as spreadsheets paste it; a name like a formula stays text. */
export function matrixText(table: Matrix, rows: readonly number[], columns: readonly number[]): string {
  return matrixRows(table, rows, columns)
    .map((row) => `${row.map((text) => cell(text.replaceAll('\t', ' '))).join('\t')}\n`)
    .join('');
}
