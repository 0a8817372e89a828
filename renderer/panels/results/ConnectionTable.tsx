import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import type { RowTargets } from '../rows/row-selection';
import { useRowList } from '../rows/use-row-list';
import type { Column, SortOrder } from './columns';
import { COLUMNS } from './columns';
import type { ResultRow } from './result-rows';

const HEAD_HEIGHT = 28;
const ROW_HEIGHT = 30;

interface ConnectionTableProps {
  readonly rows: readonly ResultRow[];
  readonly order: SortOrder | null;
  readonly onSort: (column: string) => void;
}

function targetsOf(row: ResultRow): RowTargets {
  return { tenants: [], connections: [row.key] };
}

/** The grid has the focus and names its active row; headings are ordinary buttons. */
export function ConnectionTable({ rows, order, onSort }: ConnectionTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRowList<ResultRow>(
    {
      rows,
      heightOf: () => ROW_HEIGHT,
      targetsOf,
      placesOf: (row) => [...new Set([row.fromId, row.toId])],
      revealsOnClick: true,
      headHeight: HEAD_HEIGHT,
    },
    scroller,
  );
  const { visible } = list;
  return (
    <div
      ref={scroller}
      className="results__grid"
      role="grid"
      aria-label="Connections"
      aria-rowcount={rows.length + 1}
      {...list.listProps}
    >
      <div
        role="row"
        className="results__row results__row--head"
        aria-rowindex={1}
        style={{ height: HEAD_HEIGHT }}
      >
        {COLUMNS.map((column) => (
          <ColumnHead key={column.id} column={column} order={order} onSort={onSort} />
        ))}
      </div>
      <div role="presentation" style={{ height: visible.before }} />
      {rows.slice(visible.from, visible.to).map((row, offset) => (
        <div
          key={row.key}
          id={list.idOf(row)}
          role="row"
          className={`results__row ${row.key === list.activeKey ? 'is-active' : ''}`}
          style={{ height: ROW_HEIGHT }}
          aria-rowindex={visible.from + offset + 2}
          aria-selected={list.isSelected(row)}
          onClick={(event) => list.onRowClick(event, visible.from + offset)}
        >
          <Cells row={row} />
        </div>
      ))}
      <div role="presentation" style={{ height: visible.after }} />
    </div>
  );
}

function Cells({ row }: { readonly row: ResultRow }) {
  return COLUMNS.map((column) => (
    <div key={column.id} role="gridcell" className="results__cell truncate" title={column.textOf(row)}>
      {column.show ? column.show(row) : column.textOf(row)}
    </div>
  ));
}

interface ColumnHeadProps {
  readonly column: Column;
  readonly order: SortOrder | null;
  readonly onSort: (column: string) => void;
}

function ColumnHead({ column, order, onSort }: ColumnHeadProps) {
  const isSorted = order?.column === column.id;
  const Arrow = order?.isDescending ? ArrowDown : ArrowUp;
  const sort = !isSorted ? 'none' : order.isDescending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" aria-sort={sort} className="results__cell">
      <button type="button" className="results__sort truncate" onClick={() => onSort(column.id)}>
        {column.title}
        {isSorted ? <Arrow size={13} aria-hidden /> : null}
      </button>
    </div>
  );
}
