import type { Matrix, MatrixPart } from '../../../shared/compare/matrix';
import { cellText, isBlocked } from '../../../shared/compare/matrix';
import { CellMark } from './CellMark';
import { CELL_WIDTH, NAME_WIDTH, ROW_HEIGHT } from './sizes';
import type { Run } from './use-visible-cells';

interface MatrixRowProps {
  readonly table: Matrix;
  readonly part: MatrixPart;
  readonly columns: Run;
  readonly row: number;
  readonly isBlockedOnly: boolean;
  /** Where the active cell is, when it is in this row. */
  readonly activeColumn: number | null;
  readonly activeId: string;
}

export function MatrixRow(props: MatrixRowProps) {
  const { table, part, columns, row, isBlockedOnly, activeColumn, activeId } = props;
  const from = part.rows[row] ?? -1;
  const name = table.tenants[from]?.name;
  return (
    <div role="row" className="matrix__row" aria-rowindex={row + 2} style={{ height: ROW_HEIGHT }}>
      <div
        role="rowheader"
        className="matrix__name truncate"
        aria-colindex={1}
        style={{ width: NAME_WIDTH }}
        title={name}
      >
        {name}
      </div>
      <div role="presentation" style={{ width: columns.before }} />
      {part.columns.slice(columns.from, columns.to).map((to, offset) => {
        const column = columns.from + offset;
        const state = table.cell(from, to);
        const isActive = column === activeColumn;
        return (
          <div
            key={to}
            id={isActive ? activeId : undefined}
            role="gridcell"
            className={`matrix__cell ${isActive ? 'is-active' : ''} ${table.change(from, to) ? 'is-changed' : ''}`}
            style={{ width: CELL_WIDTH }}
            aria-colindex={column + 2}
            aria-label={`${name} to ${table.tenants[to]?.name}: ${cellText(table, from, to)}`}
            data-row={row}
            data-column={column}
          >
            {isBlockedOnly && !isBlocked(state) ? null : <CellMark state={state} />}
          </div>
        );
      })}
    </div>
  );
}
