import type { KeyboardEvent, ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { assertNever } from '../../../shared/base/result';
import { derive } from '../../verdicts/derived';
import { useScenario } from '../../verdicts/hooks';
import { useRowList } from '../rows/use-row-list';
import { nameOf, placesOf, targetsOf } from './outline-meaning';
import type { OutlineRow } from './outline-rows';
import { outlineRows } from './outline-rows';
import { ConnectionContent, FlowContent, GroupContent, StepContent, TenantContent } from './RowContent';

const GROUP_HEIGHT = 32;
const ROW_HEIGHT = 44;

interface OutlineTreeProps {
  readonly filter: string;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (key: string, isFolded: boolean) => void;
  readonly labelledBy: string;
}

/** The document as a tree: the same things and the same selection as on the canvas. */
export function OutlineTree({ filter, folded, onFold, labelledBy }: OutlineTreeProps) {
  const scenario = useScenario();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => outlineRows(scenario, folded, filter), [scenario, folded, filter]);
  const list = useRowList<OutlineRow>(
    {
      rows,
      heightOf: (row) => (row.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT),
      targetsOf,
      placesOf: (row) => placesOf(row, derive(scenario)),
      textOf: nameOf,
      onKey: (event, row, goTo) => foldByKey(event, row, rows, goTo, onFold),
    },
    scroller,
  );
  const { visible } = list;
  const drawn = rows.slice(visible.from, visible.to);
  return (
    <>
      {isNothingFound(rows, filter) ? (
        <p className="outline__empty quiet" role="status">
          Nothing matches “{filter.trim()}”.
        </p>
      ) : null}
      <div
        ref={scroller}
        className="outline__tree"
        role="tree"
        aria-labelledby={labelledBy}
        {...list.listProps}
      >
        <div role="presentation" style={{ paddingTop: visible.before, paddingBottom: visible.after }}>
          {drawn.map((row, offset) => (
            <div
              key={row.key}
              id={list.idOf(row)}
              className={`outline-row outline-row--${row.kind} ${row.key === list.activeKey ? 'is-active' : ''}`}
              style={{ height: row.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT }}
              onClick={(event) => {
                if (row.kind === 'group') onFold(row.key, row.isOpen);
                else list.onRowClick(event, visible.from + offset);
              }}
              {...treeItem(row, list.isSelected(row))}
            >
              {content(row, onFold)}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

function isNothingFound(rows: readonly OutlineRow[], filter: string): boolean {
  return filter.trim() !== '' && rows.every((row) => row.kind === 'group');
}

function treeItem(row: OutlineRow, isSelected: boolean) {
  const canFold = row.kind === 'group' || (row.kind === 'flow' && row.flow.steps.length > 0);
  return {
    role: 'treeitem',
    'aria-level': row.level,
    'aria-posinset': row.position,
    'aria-setsize': row.size,
    ...(canFold ? { 'aria-expanded': row.isOpen } : {}),
    ...(row.kind === 'group' ? {} : { 'aria-selected': isSelected }),
  };
}

function content(row: OutlineRow, onFold: OutlineTreeProps['onFold']): ReactNode {
  switch (row.kind) {
    case 'group':
      return <GroupContent row={row} />;
    case 'tenant':
      return <TenantContent tenant={row.tenant} />;
    case 'connection':
      return <ConnectionContent connection={row.connection} />;
    case 'flow':
      return <FlowContent flow={row.flow} isOpen={row.isOpen} onToggle={() => onFold(row.key, row.isOpen)} />;
    case 'step':
      return <StepContent step={row.step} />;
    default:
      return assertNever(row);
  }
}

/** As in every tree: right unfolds or goes in, left folds or goes out, Enter folds a group. */
function foldByKey(
  event: KeyboardEvent,
  row: OutlineRow,
  rows: readonly OutlineRow[],
  goTo: (index: number) => void,
  onFold: OutlineTreeProps['onFold'],
): boolean {
  const isOpen = row.kind === 'group' || row.kind === 'flow' ? row.isOpen : null;
  switch (event.key) {
    case 'Enter':
      if (row.kind === 'group') onFold(row.key, row.isOpen);
      return row.kind === 'group';
    case 'ArrowRight':
      if (isOpen === false) onFold(row.key, false);
      else goTo(firstChild(rows, row));
      return true;
    case 'ArrowLeft':
      if (isOpen === true) onFold(row.key, true);
      else goTo(parent(rows, row));
      return true;
    default:
      return false;
  }
}

/** -1 when there is none, which leads nowhere. */
function firstChild(rows: readonly OutlineRow[], row: OutlineRow): number {
  const next = rows.indexOf(row) + 1;
  return (rows[next]?.level ?? 0) > row.level ? next : -1;
}

function parent(rows: readonly OutlineRow[], row: OutlineRow): number {
  const index = rows.indexOf(row);
  return rows.findLastIndex((other, at) => at < index && other.level < row.level);
}
