import { ArrowDown, ArrowUp, ChevronDown, ChevronRight } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, MouseEvent } from 'react';
import { useRef } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { ImpactColumn } from '../../../shared/impact/columns';
import type { ImpactRow } from '../../../shared/impact/row';
import { namesIn } from '../../../shared/impact/words';
import type { PairDecision } from '../../../shared/model/scenario';
import { chooseImpact, decide } from '../../document/impact';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import type { RowList } from '../rows/use-row-list';
import { useRowList } from '../rows/use-row-list';
import { gridOf, ImpactCell } from './cells';
import { chosenRows, targetsOf } from './chosen';
import { ImpactMenu } from './ImpactMenu';
import type { Impact, Line } from './use-impact';
import { say } from '../../words/say';

const HEAD_HEIGHT = 28;
const ROW_HEIGHT = 30;

/** The table: it has the focus and names its active row; K, D, A and U decide about what is selected in it. */
export function ImpactGrid({ impact }: { readonly impact: Impact }) {
  const workbench = useWorkbench();
  const scroller = useRef<HTMLDivElement>(null);
  const { lines, columns, choices } = impact;
  const list = useRowList<Line>(
    {
      rows: lines,
      heightOf: () => ROW_HEIGHT,
      targetsOf,
      placesOf: ({ row }) => [...new Set([...row.owns, ...row.partners])],
      revealsOnClick: true,
      headHeight: HEAD_HEIGHT,
      onKey: (event, line, goTo) =>
        collapseByKey(workbench, event, line) || decideByKey(workbench, event, impact, line, goTo),
    },
    scroller,
  );
  const { template, width } = gridOf(columns);
  const { visible } = list;
  return (
    <ImpactMenu impact={impact}>
      <div
        ref={scroller}
        className="results__grid impact__grid"
        role={choices.groupedBy === 'none' ? 'grid' : 'treegrid'}
        aria-label={say('impactPanel.impact')}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        style={{ '--impact-columns': template, '--impact-width': `${width}px` } as CSSProperties}
        {...rowEvents(list, lines)}
        {...list.listProps}
      >
        <Head impact={impact} />
        <div role="presentation" style={{ height: visible.before }} />
        {lines.slice(visible.from, visible.to).map((line, offset) => (
          <ImpactLine key={line.key} impact={impact} line={line} at={visible.from + offset} list={list} />
        ))}
        <div role="presentation" style={{ height: visible.after }} />
      </div>
    </ImpactMenu>
  );
}

/** What the one container hears for all its rows. A menu is about what is selected: what it is opened on is selected first. */
function rowEvents(list: RowList<Line>, lines: readonly Line[]) {
  return {
    onClick: (event: MouseEvent) => {
      const at = lineUnder(event);
      if (at !== null) list.onRowClick(event, at);
    },
    onContextMenu: (event: MouseEvent) => {
      const at = lineUnder(event);
      const line = at === null ? undefined : lines[at];
      if (line && at !== null && !list.isSelected(line)) list.onRowClick(event, at);
    },
  };
}

function lineUnder({ target }: MouseEvent): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return row ? Number(row.dataset['line']) : null;
}

const DECIDING: Readonly<Record<string, PairDecision['decision'] | null>> = {
  k: 'keep',
  d: 'drop',
  a: 'ask',
  u: null,
};

/** True when the key was one of the four. Where the filter takes the row away, the next one is gone to. */
function decideByKey(
  workbench: Workbench,
  event: KeyboardEvent,
  { lines, shown, choices }: Impact,
  active: Line,
  goTo: (index: number) => void,
): boolean {
  const decision = DECIDING[event.key.toLowerCase()];
  if (decision === undefined || event.ctrlKey || event.metaKey) return false;
  const chosen = chosenRows(workbench, shown);
  const rows: readonly ImpactRow[] = chosen.length > 0 ? chosen : [active.row];
  const isLeaving = ['undecided', 'keep', 'drop', 'ask'].includes(choices.filter);
  if (isLeaving && choices.filter !== (decision ?? 'undecided')) {
    const taken = new Set(rows);
    const last = lines.findLastIndex(({ row, head }) => head === null && taken.has(row));
    goTo(last + 1 < lines.length ? last + 1 : Math.max(0, lines.findIndex(({ row }) => taken.has(row)) - 1));
  }
  decide(workbench, rows, decision);
  return true;
}

/** As in every tree: right expands a group, left collapses it. */
function collapseByKey(workbench: Workbench, event: KeyboardEvent, { head }: Line): boolean {
  if (head === null || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return false;
  collapse(workbench, head.id, event.key === 'ArrowLeft');
  return true;
}

function collapse(workbench: Workbench, id: string, isCollapsed: boolean): void {
  const { folded } = workbench.session.getState().impact;
  const others = folded.filter((one) => one !== id);
  chooseImpact(workbench, { folded: isCollapsed ? [...others, id] : others });
}

interface LineProps {
  readonly impact: Impact;
  readonly line: Line;
  readonly at: number;
  readonly list: RowList<Line>;
}

function ImpactLine({ impact, line, at, list }: LineProps) {
  const { facts, columns, choices } = impact;
  const { row, head } = line;
  const name = head?.label ?? rowName(impact, row);
  const level = choices.groupedBy === 'none' ? undefined : head ? 1 : 2;
  return (
    <div
      id={list.idOf(line)}
      role="row"
      className={`results__row impact__row ${head ? 'impact__row--group' : ''} ${line.key === list.activeKey ? 'is-active' : ''}`}
      style={{ height: ROW_HEIGHT }}
      aria-rowindex={at + 2}
      aria-selected={list.isSelected(line)}
      aria-level={level}
      aria-expanded={head?.isOpen}
      data-line={at}
    >
      {columns.map((column, place) => (
        <div
          key={column.id}
          role={place === 0 ? 'rowheader' : 'gridcell'}
          className={`results__cell impact__cell impact__cell--${column.id} truncate`}
          title={shownText(say.word(column.textOf(facts, row)))}
        >
          {place === 0 && head ? (
            <GroupName line={line} />
          ) : (
            <ImpactCell facts={facts} row={row} column={column} name={shownText(name)} />
          )}
        </div>
      ))}
    </div>
  );
}

/** What a row is called where it is not seen: the partner, or both tenants. */
function rowName({ facts, choices }: Impact, row: ImpactRow): string {
  const [pair] = row.pairs;
  if (choices.by === 'partner' || !pair) return say.word(namesIn(facts, row.partners));
  return say('impactPanel.fromTo', { from: namesIn(facts, [pair.from]), to: namesIn(facts, [pair.to]) });
}

function GroupName({ line: { head } }: { readonly line: Line }) {
  const workbench = useWorkbench();
  if (head === null) return null;
  const Icon = head.isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="impact__collapse truncate"
      title={shownText(head.label)}
      onClick={(event) => {
        event.stopPropagation();
        collapse(workbench, head.id, head.isOpen);
      }}
    >
      <Icon size={15} aria-hidden /> {shownText(head.label)}{' '}
      <span className="quiet">{say('impactPanel.rowCount', { count: head.rows })}</span>
    </button>
  );
}

function Head({ impact: { columns, choices } }: { readonly impact: Impact }) {
  return (
    <div
      role="row"
      className="results__row results__row--head impact__row"
      aria-rowindex={1}
      style={{ height: HEAD_HEIGHT }}
    >
      {columns.map((column) => (
        <ColumnHead key={column.id} column={column} order={choices.order} />
      ))}
    </div>
  );
}

interface ColumnHeadProps {
  readonly column: ImpactColumn;
  readonly order: Impact['choices']['order'];
}

/** A click sorts: of numbers the most first, of words from the beginning; then the other way, then as in the file. */
function ColumnHead({ column: { id, title, rankOf }, order }: ColumnHeadProps) {
  const workbench = useWorkbench();
  const isSorted = order?.column === id;
  const isFirst = rankOf !== undefined && id !== 'decision' && id !== 'acts';
  const Arrow = order?.isDescending ? ArrowDown : ArrowUp;
  const next = () => {
    if (!isSorted) return { column: id, isDescending: isFirst };
    return order.isDescending === isFirst ? { column: id, isDescending: !isFirst } : null;
  };
  const sort = !isSorted ? 'none' : order.isDescending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" aria-sort={sort} className={`results__cell impact__cell impact__cell--${id}`}>
      <button
        type="button"
        className="results__sort"
        title={say.word(title)}
        onClick={() => chooseImpact(workbench, { order: next() })}
      >
        <span className="truncate">{say.word(title)}</span>
        {isSorted ? <Arrow size={13} aria-hidden /> : null}
      </button>
    </div>
  );
}
