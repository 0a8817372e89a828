import { shownText } from '../../../shared/base/shown-text';
import { memo } from 'react';
import type { Matrix, MatrixPart } from '../../../shared/compare/matrix';
import { cellText, isBlocked } from '../../../shared/compare/matrix';
import { cellMark } from './CellMark';
import { CELL_WIDTH, NAME_WIDTH, ROW_HEIGHT } from './sizes';
import { say } from '../../words/say';

interface MatrixRowProps {
  readonly table: Matrix;
  readonly part: MatrixPart;
  readonly row: number;
  /** The columns to draw: from, up to, and the empty room before them. */
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly isBlockedOnly: boolean;
  /** Where the active cell is, when it is in this row. */
  readonly activeColumn: number | null;
  readonly activeId: string;
}

/** Rows and cells that stay in sight are not worked out again while one scrolls. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { table, part, row, from, to, before, activeColumn, activeId, isBlockedOnly } = props;
  const creator = part.rows[row] ?? -1;
  const name = table.tenants[creator]?.name;
  return (
    <div role="row" className="matrix__row" aria-rowindex={row + 2} style={{ height: ROW_HEIGHT }}>
      <div
        role="rowheader"
        className="matrix__name truncate"
        aria-colindex={1}
        style={{ width: NAME_WIDTH }}
        title={say.word(name ?? '')}
      >
        {shownText(say.word(name ?? ''))}
      </div>
      <div role="presentation" style={{ width: before }} />
      {part.columns.slice(from, to).map((signIn, offset) => (
        <MatrixCell
          key={signIn}
          table={table}
          creator={creator}
          signIn={signIn}
          row={row}
          column={from + offset}
          isBlockedOnly={isBlockedOnly}
          activeId={from + offset === activeColumn ? activeId : undefined}
        />
      ))}
    </div>
  );
});

interface MatrixCellProps {
  readonly table: Matrix;
  /** As places in the table. */
  readonly creator: number;
  readonly signIn: number;
  /** As places among what is shown. */
  readonly row: number;
  readonly column: number;
  readonly isBlockedOnly: boolean;
  readonly activeId: string | undefined;
}

const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { table, creator, signIn, row, column, isBlockedOnly, activeId } = props;
  const state = table.cell(creator, signIn);
  const isChanged = table.change(creator, signIn) !== null;
  const text = say('matrix.cell', {
    from: table.tenants[creator]?.name ?? '',
    to: table.tenants[signIn]?.name ?? '',
    text: cellText(table, creator, signIn),
  });
  return (
    <div
      id={activeId}
      role="gridcell"
      className={`matrix__cell ${activeId === undefined ? '' : 'is-active'} ${isChanged ? 'is-changed' : ''}`}
      style={{ width: CELL_WIDTH }}
      aria-colindex={column + 2}
      aria-label={text}
      data-row={row}
      data-column={column}
    >
      {isBlockedOnly && !isBlocked(state) ? null : cellMark(state)}
    </div>
  );
});
