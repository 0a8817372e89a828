import type { Word } from '../../words/message';
import type { Say } from '../../words/say';
import type { Matrix, MatrixPart } from '../../compare/matrix';
import { matrixRows } from '../../compare/matrix';
import { separated } from './csv';

/** The shown part of the matrix for spreadsheets (RFC 4180); a name that looks like a formula stays text. */
export function matrixCsv(say: Say, table: Matrix, part: MatrixPart, isBlockedOnly: boolean): string {
  return separated(said(say, matrixRows(say, table, part, isBlockedOnly)), 'commas');
}

/** The shown part separated by tabs, as spreadsheets paste it; a name like a formula stays text. */
export function matrixText(say: Say, table: Matrix, part: MatrixPart, isBlockedOnly: boolean): string {
  return separated(said(say, matrixRows(say, table, part, isBlockedOnly)), 'tabs');
}

function said(say: Say, rows: readonly (readonly Word[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map((word) => say.word(word)));
}
