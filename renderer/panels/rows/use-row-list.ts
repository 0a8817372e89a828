import { lookAtTenants } from '../../camera/camera';
import { revealSelection } from '../../camera/reveal';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useId } from 'react';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import { rowAfterKey } from './row-movement';
import type { RowTargets } from './row-selection';
import type { ActiveRow } from './use-active-row';
import { useActiveRow } from './use-active-row';
import type { ChoiceKind, RowChoice } from './use-row-choice';
import { useRowChoice } from './use-row-choice';
import type { TypedText } from './use-typed-text';
import { useTypedText } from './use-typed-text';
import type { VisibleRows } from './use-visible-rows';
import { useVisibleRows } from './use-visible-rows';

/** What a list says about its rows; asked only for rows that matter, so that long lists stay cheap. */
export interface RowSource<Row extends { readonly key: string }> {
  readonly rows: readonly Row[];
  readonly heightOf: (row: Row) => number;
  readonly targetsOf: (row: Row) => RowTargets;
  /** Tenants to bring into view for this row. */
  readonly placesOf: (row: Row) => readonly string[];
  /** Given: typing the beginning of a name finds its row. Else letters stay shortcuts. */
  readonly textOf?: (row: Row) => string;
  /** Letters that mean a command here unless a name is being typed; they are left to the shortcuts. */
  readonly isCommand?: (key: string) => boolean;
  readonly revealsOnClick?: boolean;
  /** Height of a head that stays in place above the rows. */
  readonly headHeight?: number;
  /** Keys that mean something more here (collapsing in a tree); true when taken. */
  readonly onKey?: (event: KeyboardEvent, row: Row, goTo: (index: number) => void) => boolean;
}

export interface RowList<Row> {
  readonly visible: VisibleRows;
  readonly idOf: (row: Row) => string;
  readonly activeKey: string | null;
  readonly isSelected: (row: Row) => boolean;
  readonly onRowClick: (event: MouseEvent, index: number) => void;
  /** For the element that has the focus: the list itself, which names its active row. */
  readonly listProps: {
    readonly tabIndex: 0;
    readonly 'aria-multiselectable': true;
    readonly 'aria-activedescendant': string | undefined;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/**
 * A list whose rows stand for things on the canvas, with the keys of a file manager: arrows, Home, End, Shift for a
 * range, Ctrl or Cmd to add, Enter to show the thing on the canvas. Moving selects, so that Delete and the other
 * commands always mean the row the keyboard is on.
 */
export function useRowList<Row extends { readonly key: string }>(
  source: RowSource<Row>,
  scroller: RefObject<HTMLElement | null>,
): RowList<Row> {
  const workbench = useWorkbench();
  const { rows } = source;
  const heightAt = (index: number) => at(rows, index, source.heightOf, 0);
  const visible = useVisibleRows(rows.length, heightAt, scroller, source.headHeight);
  const active = useActiveRow(rows, visible.scrollTo);
  const choice = useRowChoice(rows, source.targetsOf, active);
  const typed = useTypedText();
  const listId = useId();
  const isDrawn = active.index >= visible.from && active.index < visible.to;
  return {
    visible,
    idOf: (row) => `${listId}-${row.key}`,
    activeKey: active.key,
    isSelected: choice.isSelected,
    onRowClick: (event, index) => {
      const kind = choiceKind(event);
      active.goTo(index);
      choice.chooseAt(index, kind);
      // A click only looks there: what is collapsed or hidden stays so until it is asked for by Enter.
      if (kind === 'one' && source.revealsOnClick)
        lookAtTenants(workbench, at(rows, index, source.placesOf, []));
    },
    listProps: {
      tabIndex: 0,
      'aria-multiselectable': true,
      'aria-activedescendant': isDrawn ? `${listId}-${active.key}` : undefined,
      onKeyDown: (event) => {
        if (event.target !== event.currentTarget || event.altKey) return;
        const isTaken =
          pressed(workbench, event, source, active, choice) || wasTyped(event, source, active, choice, typed);
        if (!isTaken) return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}

/** The keys that act on the active row or move to another. */
function pressed<Row extends { readonly key: string }>(
  workbench: Workbench,
  event: KeyboardEvent,
  source: RowSource<Row>,
  active: ActiveRow,
  choice: RowChoice<Row>,
): boolean {
  const row = source.rows[active.index];
  const goTo = (index: number) => {
    active.goTo(index);
    choice.chooseAt(index, 'one');
  };
  if (row && source.onKey?.(event, row, goTo)) return true;
  if (row && event.key === 'Enter') {
    choice.chooseAt(active.index, 'one');
    revealSelection(workbench, source.placesOf(row));
    return true;
  }
  if (row && event.key === ' ') {
    choice.chooseAt(active.index, choiceKind(event));
    return true;
  }
  const to = rowAfterKey(event.key, active.index, source.rows.length);
  if (to === null) return false;
  active.goTo(to);
  const kind = choiceKind(event);
  if (kind !== 'toggle') choice.chooseAt(to, kind);
  return true;
}

function wasTyped<Row extends { readonly key: string }>(
  event: KeyboardEvent,
  source: RowSource<Row>,
  active: ActiveRow,
  choice: RowChoice<Row>,
  typed: TypedText,
): boolean {
  const { rows, textOf, isCommand } = source;
  if (!textOf || (!typed.isTyping() && isCommand?.(event.key)) || !typed.takes(event)) return false;
  const to = typed.find(active.index, rows.length, (index) => at(rows, index, textOf, ''));
  if (to !== null) {
    active.goTo(to);
    choice.chooseAt(to, 'one');
  }
  return true;
}

function choiceKind(event: KeyboardEvent | MouseEvent): ChoiceKind {
  if (event.shiftKey) return 'range';
  return event.ctrlKey || event.metaKey ? 'toggle' : 'one';
}

function at<Row, T>(rows: readonly Row[], index: number, of: (row: Row) => T, otherwise: T): T {
  const row = rows[index];
  return row === undefined ? otherwise : of(row);
}
