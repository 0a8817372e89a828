import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useMemo, useRef } from 'react';
import { assertNever } from '../../../shared/base/result';
import { APP_COMMANDS, type AppCommandId, type AppCommandInfo } from '../../../shared/commands/app-commands';
import { isCommandEnabled } from '../../commands/handlers';
import { lookAtTenants } from '../../camera/camera';
import { useSceneOptions } from '../../picture/scene-options';
import { derive } from '../../verdicts/derived';
import { useScenario } from '../../verdicts/hooks';
import { useDocument, useWorkbench } from '../../workbench/context';
import { selectionOf } from '../../workbench/session';
import type { Workbench } from '../../workbench/workbench';
import { noteFaces } from '../../../shared/picture/note-faces';
import type { Scenario } from '../../../shared/model/scenario';
import type { Selection, ShownList } from '../../workbench/session-state';
import { NOTHING_SELECTED } from '../../workbench/session-state';
import { union } from '../rows/row-selection';
import { useRowList } from '../rows/use-row-list';
import { useShownList } from '../rows/use-shown-list';
import { nameOf, placesOf, targetsOf } from './outline-meaning';
import type { OutlineRow } from './outline-row';
import { openState } from './outline-row';
import { outlineRows } from './outline-rows';
import { PairContent, TenantGroupContent } from './GroupedRows';
import {
  ConnectionContent,
  FlowContent,
  GroupContent,
  NoteContent,
  StepContent,
  TenantContent,
} from './RowContent';
import { say } from '../../words/say';

const GROUP_HEIGHT = 32;
const ROW_HEIGHT = 44;

interface OutlineTreeProps {
  readonly filter: string;
  readonly isByPair: boolean;
  /** By the key of a row: whether somebody collapsed or expanded it. */
  readonly collapses: ReadonlyMap<string, boolean>;
  readonly onCollapse: (key: string, isCollapsed: boolean) => void;
  readonly labelledBy: string;
}

/** The rows, and how they are gone through and chosen. */
function useOutlineList(
  { filter, isByPair, collapses, onCollapse }: OutlineTreeProps,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const { groups } = useSceneOptions();
  const notes = useDocument(({ timeline }) => noteFaces(timeline.present.view));
  const rows = useMemo(
    () => outlineRows(scenario, { groups, notes, isByPair, collapses, filter }),
    [scenario, groups, notes, isByPair, collapses, filter],
  );
  const list = useRowList<OutlineRow>(
    {
      rows,
      heightOf,
      targetsOf,
      placesOf: (row) => placesOf(row, derive(scenario)),
      textOf: (row) => nameOf(row, derive(scenario)),
      isCommand: (key) => isCommandLetter(workbench, key),
      onKey: (event, row, goTo) => {
        if (event.key !== 'Enter' || row.kind !== 'tenant-group')
          return collapseByKey(event, row, rows, goTo, onCollapse);
        // Looking at a collapsed group is no reason to expand it.
        lookAtTenants(workbench, row.tenants);
        return true;
      },
    },
    scroller,
  );
  return { rows, list };
}

/** With a row chosen, its letters are those of the canvas: I turns isolation On, as the menu says. */
function isCommandLetter(workbench: Workbench, key: string): boolean {
  const { tenants, connections, flows } = selectionOf(workbench);
  if (tenants.length + connections.length + flows.length === 0) return false;
  return APP_COMMANDS.some(
    (info: AppCommandInfo & { readonly id: AppCommandId }) =>
      info.menu === 'Scenario' &&
      info.keys?.includes(key.toUpperCase()) === true &&
      isCommandEnabled(workbench, info.id),
  );
}

function heightOf({ kind }: OutlineRow): number {
  return kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT;
}

/** The document as a tree: the same things and the same selection as on the canvas. */
export function OutlineTree(props: OutlineTreeProps) {
  const { filter, onCollapse, labelledBy } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, list } = useOutlineList(props, scroller);
  const { visible } = list;
  const region = useShownList(outlineList(useScenario(), rows, filter));
  const drawn = rows.slice(visible.from, visible.to);
  return (
    <>
      {isNothingFound(rows, filter) ? (
        <p className="outline__empty quiet" role="status">
          {say('outline.nothingMatches', { filter: filter.trim() })}
        </p>
      ) : null}
      <div
        ref={scroller}
        className="outline__tree"
        role="tree"
        aria-labelledby={labelledBy}
        {...region}
        {...list.listProps}
      >
        <div role="presentation" style={{ paddingTop: visible.before, paddingBottom: visible.after }}>
          {drawn.map((row, offset) => (
            <div
              key={row.key}
              id={list.idOf(row)}
              className={`outline-row outline-row--${row.kind} ${row.key === list.activeKey ? 'is-active' : ''}`}
              style={{ height: heightOf(row) }}
              onClick={(event) => {
                if (row.kind === 'group') onCollapse(row.key, row.isOpen);
                else list.onRowClick(event, visible.from + offset);
              }}
              {...treeItem(row, list.isSelected(row))}
            >
              {content(row, onCollapse)}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

/** Collapsing hides nothing from the commands, a filter does. A step is a row, but no thing of its own to select with all. */
function outlineList(scenario: Scenario, rows: readonly OutlineRow[], filter: string): ShownList {
  const isFiltered = filter.trim() !== '';
  const things = (some: readonly OutlineRow[]) => union(some.map(targetsOf));
  return {
    name: 'outline',
    all: () => (isFiltered ? things(rows.filter(({ kind }) => kind !== 'step')) : everything(scenario)),
    shown: () => (isFiltered ? things(rows) : null),
  };
}

function everything({ tenants, connections }: Scenario): Selection {
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return { ...NOTHING_SELECTED, tenants: idsOf(tenants), connections: idsOf(connections) };
}

function isNothingFound(rows: readonly OutlineRow[], filter: string): boolean {
  return filter.trim() !== '' && rows.every((row) => row.kind === 'group');
}

function treeItem(row: OutlineRow, isSelected: boolean) {
  const isOpen = row.kind === 'flow' && row.flow.steps.length === 0 ? null : openState(row);
  return {
    role: 'treeitem',
    'aria-level': row.level,
    'aria-posinset': row.position,
    'aria-setsize': row.size,
    ...(isOpen === null ? {} : { 'aria-expanded': isOpen }),
    ...(row.kind === 'group' ? {} : { 'aria-selected': isSelected }),
  };
}

function content(row: OutlineRow, onCollapse: OutlineTreeProps['onCollapse']): ReactNode {
  const toggle = () => onCollapse(row.key, openState(row) === true);
  switch (row.kind) {
    case 'group':
      return <GroupContent row={row} />;
    case 'tenant-group':
      return <TenantGroupContent row={row} onToggle={toggle} />;
    case 'pair':
      return <PairContent row={row} onToggle={toggle} />;
    case 'tenant':
      return <TenantContent tenant={row.tenant} />;
    case 'connection':
      return <ConnectionContent connection={row.connection} />;
    case 'flow':
      return <FlowContent flow={row.flow} isOpen={row.isOpen} onToggle={toggle} />;
    case 'note':
      return <NoteContent face={row.face} />;
    case 'step':
      return <StepContent step={row.step} />;
    default:
      return assertNever(row);
  }
}

/** As in every tree: right expands or goes in, left collapses or goes out, Enter collapses a group. */
function collapseByKey(
  event: KeyboardEvent,
  row: OutlineRow,
  rows: readonly OutlineRow[],
  goTo: (index: number) => void,
  onCollapse: OutlineTreeProps['onCollapse'],
): boolean {
  const isOpen = openState(row);
  switch (event.key) {
    case 'Enter':
      if (row.kind === 'group') onCollapse(row.key, row.isOpen);
      return row.kind === 'group';
    case 'ArrowRight':
      if (isOpen === false) onCollapse(row.key, false);
      else goTo(firstChild(rows, row));
      return true;
    case 'ArrowLeft':
      if (isOpen === true) onCollapse(row.key, true);
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
