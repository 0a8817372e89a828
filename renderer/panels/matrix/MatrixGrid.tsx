import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useId, useRef } from 'react';
import type { Matrix } from '../../../shared/compare/matrix';
import { revealTenants } from '../../store/reveal';
import { MatrixRow } from './MatrixRow';
import type { Place } from './move-cell';
import { moveCell } from './move-cell';
import { CELL_WIDTH, NAME_WIDTH, ROW_HEIGHT } from './sizes';
import type { Run } from './use-visible-cells';
import { useVisibleCells } from './use-visible-cells';

interface MatrixGridProps {
  readonly table: Matrix;
  readonly places: readonly number[];
  readonly isBlockedOnly: boolean;
  readonly active: Place;
  readonly onActive: (place: Place) => void;
  readonly onPoint: (place: Place) => void;
}

/** The grid has the focus and names its active cell. */
export function MatrixGrid(props: MatrixGridProps) {
  const { table, places, isBlockedOnly, active } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const { rows, columns } = useVisibleCells(places.length, scroller);
  const events = gridEvents(props, rows, columns);
  return (
    <div
      ref={scroller}
      className="matrix__grid"
      role="grid"
      tabIndex={0}
      aria-label="Creator tenants by sign-in tenants"
      aria-rowcount={places.length + 1}
      aria-colcount={places.length + 1}
      aria-activedescendant={isDrawn(active, rows, columns) ? `${id}-active` : undefined}
      {...events}
    >
      <div className="matrix__all" style={{ width: NAME_WIDTH + places.length * CELL_WIDTH }}>
        <Head table={table} places={places} columns={columns} />
        <div role="presentation" style={{ height: rows.before }} />
        {places.slice(rows.from, rows.to).map((place, offset) => (
          <MatrixRow
            key={place}
            table={table}
            places={places}
            columns={columns}
            row={rows.from + offset}
            isBlockedOnly={isBlockedOnly}
            activeColumn={active.row === rows.from + offset ? active.column : null}
            activeId={`${id}-active`}
          />
        ))}
        <div role="presentation" style={{ height: rows.after }} />
      </div>
    </div>
  );
}

/** What the one container hears for all its cells. */
function gridEvents({ table, places, active, onActive, onPoint }: MatrixGridProps, rows: Run, columns: Run) {
  const choose = (place: Place) => {
    onActive(place);
    onPoint(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveCell(event, active, places.length);
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (!next && !isChoice) return;
    event.preventDefault();
    if (isChoice) reveal(table, places, active);
    if (!next) return;
    choose(next);
    rows.scrollTo(next.row);
    columns.scrollTo(next.column);
  };
  const onClick = (event: SyntheticEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    choose(place);
    reveal(table, places, place);
  };
  return {
    onKeyDown,
    onClick,
    onFocus: () => onPoint(active),
    onPointerOver: (event: SyntheticEvent) => {
      const place = placeOf(event.target);
      if (place) onPoint(place);
    },
  };
}

interface HeadProps {
  readonly table: Matrix;
  readonly places: readonly number[];
  readonly columns: Run;
}

function Head({ table, places, columns }: HeadProps) {
  return (
    <div
      role="row"
      className="matrix__row matrix__row--head"
      aria-rowindex={1}
      style={{ height: ROW_HEIGHT }}
    >
      <div role="columnheader" className="matrix__name" aria-colindex={1} style={{ width: NAME_WIDTH }}>
        From ↓ to →
      </div>
      <div role="presentation" style={{ width: columns.before }} />
      {places.slice(columns.from, columns.to).map((place, offset) => (
        <div
          key={place}
          role="columnheader"
          className="matrix__cell truncate"
          aria-colindex={columns.from + offset + 2}
          style={{ width: CELL_WIDTH }}
          title={table.tenants[place]?.name}
        >
          {table.tenants[place]?.name}
        </div>
      ))}
    </div>
  );
}

function isDrawn(place: Place, rows: Run, columns: Run): boolean {
  const isIn = (index: number, { from, to }: Run) => index >= from && index < to;
  return isIn(place.row, rows) && isIn(place.column, columns);
}

function reveal(table: Matrix, places: readonly number[], { row, column }: Place): void {
  const ids = [row, column].flatMap((at) => table.tenants[places[at] ?? -1]?.id ?? []);
  revealTenants([...new Set(ids)]);
}

/** The cell an event happened in, read from the cell itself. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
