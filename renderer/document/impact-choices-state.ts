import type { ColumnId } from '../../shared/impact/columns';
import type { Facts } from '../../shared/impact/facts';
import type { ImpactFilter } from '../../shared/impact/filter';
import type { ImpactRow } from '../../shared/impact/row';
import type { Shape } from '../../shared/impact/rows';

/** How Impact is looked at; it outlives the look at another tab, and is never saved. */
export interface ImpactChoices extends Shape {
  readonly filter: ImpactFilter;
  readonly words: string;
  readonly order: { readonly column: ColumnId; readonly isDescending: boolean } | null;
  /** Null: the usual ones. */
  readonly columns: readonly ColumnId[] | null;
  /** Groups of rows that somebody collapsed, by their keys. */
  readonly folded: readonly string[];
}

export const FIRST_IMPACT: ImpactChoices = {
  by: 'partner',
  groupedBy: 'none',
  filter: 'all',
  words: '',
  order: { column: 'verdict', isDescending: true },
  columns: null,
  folded: [],
};

/** What the open table shows, for a command to save. */
export interface ShownImpact {
  readonly facts: Facts;
  readonly rows: readonly ImpactRow[];
}
