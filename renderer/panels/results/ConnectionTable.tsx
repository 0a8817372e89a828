import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import type { RowTargets } from '../rows/row-selection';
import { useRowList } from '../rows/use-row-list';
import type { Column, SortOrder } from './columns';
import { say } from '../../words/say';

const HEAD_HEIGHT = 28;
const ROW_HEIGHT = 30;

/** What a row of the table stands for. */
interface TableRow {
  readonly key: string;
  readonly fromId: string;
  readonly toId: string;
}

interface ConnectionTableProps<Row extends TableRow> {
  readonly look: 'single' | 'reported' | 'pairs';
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly connectionsOf: (row: Row) => readonly string[];
  readonly order: SortOrder | null;
  readonly onSort: (column: string) => void;
}

/** The grid has the focus and names its active row; headings are ordinary buttons. */
export function ConnectionTable<Row extends TableRow>(props: ConnectionTableProps<Row>) {
  const { look, rows, columns, connectionsOf, order, onSort } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRowList<Row>(
    {
      rows,
      heightOf: () => ROW_HEIGHT,
      targetsOf: (row): RowTargets => ({ tenants: [], connections: connectionsOf(row) }),
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
      className={`results__grid results__grid--${look}`}
      role="grid"
      aria-label={say('results.connections')}
      aria-rowcount={rows.length + 1}
      {...list.listProps}
    >
      <div
        role="row"
        className="results__row results__row--head"
        aria-rowindex={1}
        style={{ height: HEAD_HEIGHT }}
      >
        {columns.map((column) => (
          <ColumnHead
            key={column.id}
            id={column.id}
            title={say.word(column.title)}
            order={order}
            onSort={onSort}
          />
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
          <Cells row={row} columns={columns} />
        </div>
      ))}
      <div role="presentation" style={{ height: visible.after }} />
    </div>
  );
}

interface CellsProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
}

function Cells<Row>({ row, columns }: CellsProps<Row>) {
  return columns.map((column) => (
    <div key={column.id} role="gridcell" className="results__cell truncate" title={column.textOf(row)}>
      {column.show ? column.show(row) : column.textOf(row)}
    </div>
  ));
}

interface ColumnHeadProps {
  readonly id: string;
  readonly title: string;
  readonly order: SortOrder | null;
  readonly onSort: (column: string) => void;
}

function ColumnHead({ id, title, order, onSort }: ColumnHeadProps) {
  const isSorted = order?.column === id;
  const Arrow = order?.isDescending ? ArrowDown : ArrowUp;
  const sort = !isSorted ? 'none' : order.isDescending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" aria-sort={sort} className="results__cell">
      <button type="button" className="results__sort" title={title} onClick={() => onSort(id)}>
        <span className="truncate">{title}</span>
        {isSorted ? <Arrow size={13} aria-hidden /> : null}
      </button>
    </div>
  );
}
