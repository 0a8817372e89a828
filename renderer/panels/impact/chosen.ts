import type { ImpactRow } from '../../../shared/impact/row';
import type { Workbench } from '../../workbench/workbench';
import { selectionOf } from '../../workbench/session';
import type { RowTargets } from '../rows/row-selection';
import { isRowSelected, selectedSets } from '../rows/row-selection';
import type { Line } from './use-impact';

/** Selecting a row selects its connections: on the canvas, and for every command. */
export function targetsOf({ row }: Pick<Line, 'row'>): RowTargets {
  return { tenants: [], connections: row.connections };
}

/** Of the rows that are shown those that are selected. */
export function chosenRows(workbench: Workbench, rows: readonly ImpactRow[]): readonly ImpactRow[] {
  const selected = selectedSets(selectionOf(workbench));
  return rows.filter((row) => isRowSelected(selected, targetsOf({ row })));
}
