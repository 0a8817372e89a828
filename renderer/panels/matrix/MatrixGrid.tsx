import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useId, useRef } from 'react';
import type { Matrix, MatrixPart } from '../../../shared/compare/matrix';
import { MatrixRow } from './MatrixRow';
import type { Place } from './move-cell';
import { moveCell } from './move-cell';
import { CELL_WIDTH, HEAD_HEIGHT, NAME_WIDTH } from './sizes';
import type { Run } from './use-visible-cells';
import { useVisibleCells } from './use-visible-cells';
import { say } from '../../words/say';

interface MatrixGridProps {
  readonly table: Matrix;
  readonly part: MatrixPart;
  readonly isBlockedOnly: boolean;
  readonly active: Place;
  readonly onActive: (place: Place) => void;
  readonly onPoint: (place: Place) => void;
  /** Enter or a click: the cell is asked for all it has to say. */
  readonly onAsk: (place: Place) => void;
}

/** The grid has the focus and names its active cell. */
export function MatrixGrid(props: MatrixGridProps) {
  const { table, part, isBlockedOnly, active } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const { rows, columns } = useVisibleCells(part, scroller);
  const events = gridEvents(props, rows, columns);
  return (
    <div
      ref={scroller}
      className="matrix__grid"
      role="grid"
      tabIndex={0}
      aria-label={say('matrix.creatorBySignIn')}
      aria-rowcount={part.rows.length + 1}
      aria-colcount={part.columns.length + 1}
      aria-activedescendant={isDrawn(active, rows, columns) ? `${id}-active` : undefined}
      {...events}
    >
      <div className="matrix__all" style={{ width: NAME_WIDTH + part.columns.length * CELL_WIDTH }}>
        <Head table={table} places={part.columns} columns={columns} />
        <div role="presentation" style={{ height: rows.before }} />
        {part.rows.slice(rows.from, rows.to).map((place, offset) => (
          <MatrixRow
            key={place}
            table={table}
            part={part}
            from={columns.from}
            to={columns.to}
            before={columns.before}
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
function gridEvents({ part, active, onActive, onPoint, onAsk }: MatrixGridProps, rows: Run, columns: Run) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveCell(event, active, { rows: part.rows.length, columns: part.columns.length });
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (!next && !isChoice) return;
    event.preventDefault();
    if (isChoice) onAsk(active);
    if (!next) return;
    onActive(next);
    rows.scrollTo(next.row);
    columns.scrollTo(next.column);
  };
  const onClick = (event: SyntheticEvent) => {
    const place = placeOf(event.target);
    if (place) onAsk(place);
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
      style={{ height: HEAD_HEIGHT }}
    >
      <div role="columnheader" className="matrix__name" aria-colindex={1} style={{ width: NAME_WIDTH }}>
        <span className="matrix__head-name">{say('matrix.corner')}</span>
      </div>
      <div role="presentation" style={{ width: columns.before }} />
      {places.slice(columns.from, columns.to).map((place, offset) => (
        <div
          key={place}
          role="columnheader"
          className="matrix__cell"
          aria-colindex={columns.from + offset + 2}
          style={{ width: CELL_WIDTH }}
          title={say.word(table.tenants[place]?.name ?? '')}
        >
          <span className="matrix__head-name">{say.word(table.tenants[place]?.name ?? '')}</span>
        </div>
      ))}
    </div>
  );
}

function isDrawn(place: Place, rows: Run, columns: Run): boolean {
  const isIn = (index: number, { from, to }: Run) => index >= from && index < to;
  return isIn(place.row, rows) && isIn(place.column, columns);
}

/** The cell an event happened in, read from the cell itself. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
