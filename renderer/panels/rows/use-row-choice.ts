import { useEffect, useMemo, useRef } from 'react';
import type { Selection } from '../../workbench/session-state';
import { select } from '../../workbench/session';
import { useSession, useWorkbench } from '../../workbench/context';
import type { RowTargets } from './row-selection';
import { isRowSelected, selectedSets, toggled, union } from './row-selection';
import type { ActiveRow } from './use-active-row';

export type ChoiceKind = 'one' | 'range' | 'toggle';

export interface RowChoice<Row> {
  readonly isSelected: (row: Row) => boolean;
  readonly chooseAt: (index: number, kind: ChoiceKind) => void;
}

/** One selection for the list and the canvas: choosing rows selects there, and selecting there moves to the row here. */
export function useRowChoice<Row extends { readonly key: string }>(
  rows: readonly Row[],
  targetsOf: (row: Row) => RowTargets,
  active: ActiveRow,
): RowChoice<Row> {
  const workbench = useWorkbench();
  const selection = useSession((state) => state.selection);
  const selected = useMemo(() => selectedSets(selection), [selection]);
  const known = useRef<Selection | null>(null);

  // Without dependencies: it does its work only after a selection that was not made here.
  useEffect(() => {
    if (known.current === selection) return;
    known.current = selection;
    const index = rows.findIndex((row) => isRowSelected(selected, targetsOf(row)));
    const row = rows[index];
    if (!row) return;
    active.setAnchor(row.key);
    active.goTo(index);
  });

  const choose = (next: Selection) => {
    select(workbench, next);
    known.current = workbench.session.getState().selection;
  };
  return {
    isSelected: (row) => isRowSelected(selected, targetsOf(row)),
    chooseAt: (index, kind) => {
      const row = rows[index];
      if (!row) return;
      const from = kind === 'range' ? active.anchor() : index;
      if (kind !== 'range') active.setAnchor(row.key);
      if (kind === 'toggle') return choose(toggled(workbench.session.getState().selection, targetsOf(row)));
      const run = rows.slice(Math.min(from, index), Math.max(from, index) + 1);
      choose(union(run.map(targetsOf)));
    },
  };
}
